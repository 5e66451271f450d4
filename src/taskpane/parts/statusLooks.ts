import { makeStyles } from '@fluentui/react-components';
import type { FluentIcon } from '@fluentui/react-icons';
import {
  CalendarClockRegular,
  CalendarRegular,
  CheckmarkCircleRegular,
  DismissCircleRegular,
  ErrorCircleRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { Status } from '../../schedule/status/status';

/** The sign of each status. Colour never stands alone: the sign and the word say the same. */
export const STATUS_ICONS: Readonly<Record<Status, FluentIcon>> = {
  done: CheckmarkCircleRegular,
  cancelled: DismissCircleRegular,
  overdue: ErrorCircleRegular,
  due: WarningRegular,
  upcoming: CalendarClockRegular,
  planned: CalendarRegular,
};

/** Ink on fill by status, near to the report sheets' colours; every pair has a contrast above 4.5. */
export const useStatusFills = makeStyles({
  done: { color: '#2B5A1B', backgroundColor: '#E7F3E1' },
  cancelled: { color: '#5A5A5A', backgroundColor: '#EFEFEF' },
  overdue: { color: '#9C0006', backgroundColor: '#FFE3E6' },
  due: { color: '#7A4D00', backgroundColor: '#FFEBC2' },
  upcoming: { color: '#6B5500', backgroundColor: '#FFF8DC' },
  planned: { color: '#1F4E79', backgroundColor: '#E8F1FA' },
});
