import { Button, CompoundButton } from '@fluentui/react-components';
import { TableMultipleRegular, TableRegular } from '@fluentui/react-icons';
import type { Settings } from '../../schedule/settings/settings';
import type { UnusableSchedule } from '../../schedule/table/unusableSchedule';
import { useMessages } from '../parts/language';

interface ChoiceProps {
  readonly disabled: boolean;
  /** Reads that sheet, or those together. */
  readonly onRead: (wanted: Pick<Settings['schedule'], 'sheet' | 'sheets'>) => void;
}

/** Sheets to read instead. */
export function SheetChoice({ sheets, disabled, onRead }: ChoiceProps & { readonly sheets: readonly string[] }) {
  const messages = useMessages();
  return sheets.map((sheet) => (
    <Button
      key={sheet}
      icon={<TableRegular />}
      disabled={disabled}
      aria-label={`${messages.choose}${messages.colon}${sheet}`}
      onClick={() => {
        onRead({ sheet, sheets: null });
      }}
    >
      {sheet}
    </Button>
  ));
}

/** The tables that may be the schedule, each with its year and number of entries; or all of them together. */
export function CandidateChoice({
  problem: { candidates, suggestion },
  disabled,
  onRead,
}: ChoiceProps & { readonly problem: Extract<UnusableSchedule, { readonly kind: 'severalSchedules' }> }) {
  const messages = useMessages();
  const words = messages.candidates;
  const isTogether = suggestion.kind === 'together';
  const aside = (text: string, suggested: boolean) => (suggested ? `${text} · ${words.suggested}` : text);
  return (
    <>
      {candidates.map(({ sheet, year, rowCount }) => {
        const suggested = suggestion.kind === 'sheet' && suggestion.sheet === sheet;
        return (
          <CompoundButton
            key={sheet}
            size="small"
            appearance={suggested ? 'primary' : 'secondary'}
            icon={<TableRegular />}
            disabled={disabled}
            secondaryContent={aside(words.about(year, rowCount), suggested)}
            aria-label={`${messages.choose}${messages.colon}${sheet}`}
            onClick={() => {
              onRead({ sheet, sheets: null });
            }}
          >
            {sheet}
          </CompoundButton>
        );
      })}
      <CompoundButton
        size="small"
        appearance={isTogether ? 'primary' : 'secondary'}
        icon={<TableMultipleRegular />}
        disabled={disabled}
        secondaryContent={aside(words.togetherHint, isTogether)}
        onClick={() => {
          onRead({ sheet: null, sheets: candidates.map(({ sheet }) => sheet) });
        }}
      >
        {words.together}
      </CompoundButton>
    </>
  );
}
