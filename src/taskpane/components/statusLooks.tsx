import {
  CalendarClockRegular, CalendarRegular, CheckmarkCircleRegular, DismissCircleRegular, ErrorCircleRegular, WarningRegular, type FluentIcon,
} from '@fluentui/react-icons';
import type { Status } from '../../schedule/status';

/** The colours and the sign of a status. Colour never stands alone: the sign and the word say the same. */
export interface StatusLook {
  readonly icon: FluentIcon;
  readonly ink: string;
  readonly fill: string;
}

/** How each status looks, near to the report sheets' colours; every pair of ink and fill has a contrast above 4.5. */
export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  done: { icon: CheckmarkCircleRegular, ink: '#2B5A1B', fill: '#E7F3E1' },
  cancelled: { icon: DismissCircleRegular, ink: '#5A5A5A', fill: '#EFEFEF' },
  overdue: { icon: ErrorCircleRegular, ink: '#9C0006', fill: '#FFE3E6' },
  due: { icon: WarningRegular, ink: '#7A4D00', fill: '#FFEBC2' },
  upcoming: { icon: CalendarClockRegular, ink: '#6B5500', fill: '#FFF8DC' },
  planned: { icon: CalendarRegular, ink: '#1F4E79', fill: '#E8F1FA' },
};
