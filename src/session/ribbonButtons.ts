import type { Judgement } from '../schedule/judgement';
import type { Bilingual, Language } from '../schedule/text/language';
import type { CellRange } from '../workbook/cellAddress';
import { ACTIONS, type DoneNotice } from './actions/registry';
import type { Session } from './session';

/** The cells that show what a button did. */
interface Look {
  readonly sheet: string;
  readonly range: CellRange;
}

/** A button on the ribbon that works without the pane. */
interface RibbonButton {
  /** The action's, as the pane has it. */
  readonly label: Bilingual;
  readonly press: (session: Session, language: Language) => Promise<void>;
  /** Whether it is told what the checks found. */
  readonly checks: boolean;
  readonly look: (notice: DoneNotice, judgement: Judgement) => Look | null;
}

/** The ribbon's buttons by the names that the manifest calls them by. */
export const RIBBON_BUTTONS = {
  checkAndHighlight: {
    label: ACTIONS.highlight.label,
    press: (session) => session.highlight(),
    checks: true,
    look: (_notice, judgement) => firstOverdue(judgement),
  },
  clearHighlights: {
    label: ACTIONS.clearHighlights.label,
    press: (session) => session.clearHighlights(),
    checks: false,
    look: () => null,
  },
  generateReports: {
    label: ACTIONS.generateReports.label,
    // A button cannot ask: what the user edited is kept, and the notice says so.
    press: (session, language) => session.generateReports(language, 'keepCopy'),
    checks: false,
    look: (notice) => (notice.kind === 'generateReports' ? firstCell(notice.result.sheetsWritten[0]) : null),
  },
} as const satisfies Readonly<Record<string, RibbonButton>>;

export type RibbonCommand = keyof typeof RIBBON_BUTTONS;
export const RIBBON_COMMANDS = Object.keys(RIBBON_BUTTONS) as readonly RibbonCommand[];

export function ribbonButton(command: RibbonCommand): RibbonButton {
  return RIBBON_BUTTONS[command];
}

export function isRibbonCommand(value: unknown): value is RibbonCommand {
  return RIBBON_COMMANDS.some((command) => command === value);
}

function firstOverdue({ entries }: Judgement): Look | null {
  const late = entries.find(({ status }) => status === 'overdue');
  if (!late) return null;
  const { sheet, row, column } = late.entry.cells.content;
  return { sheet, range: { row, column, rowCount: 1, columnCount: 1 } };
}

function firstCell(sheet: string | undefined): Look | null {
  return sheet === undefined ? null : { sheet, range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}
