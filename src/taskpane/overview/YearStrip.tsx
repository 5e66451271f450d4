import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { GLANCE_TEXTS } from '../../locales/glanceTexts';
import { WORDS } from '../../locales/words';
import { monthOf, yearOf, type IsoDate } from '../../schedule/calendar/isoDate';
import { slotOfDay, SLOTS } from '../../schedule/calendar/slot';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { slotKey, slotLoads, type SlotLoad, type YearSlot } from '../../schedule/status/slotLoads';
import { STATUSES, type Status } from '../../schedule/status/status';
import { useLanguage, useMessages } from '../parts/language';
import { useStatusFills } from '../parts/statusLooks';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** How many entries of a slot are named. */
const NAMED = 2;

const useStyles = makeStyles({
  strip: { display: 'flex', flexDirection: 'column', gap: '2px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'separate', borderSpacing: '1px' },
  month: {
    padding: 0,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  place: { padding: 0 },
  cell: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '22px',
    padding: 0,
    border: '1px solid transparent',
    borderRadius: '3px',
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '20px',
    textAlign: 'center',
    overflow: 'hidden',
    cursor: 'pointer',
    ':hover': { boxShadow: 'inset 0 0 0 1px currentColor' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  empty: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3, cursor: 'default' },
  now: { boxShadow: `inset 0 0 0 1.5px ${tokens.colorNeutralForeground1}` },
  said: {
    height: '32px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
  },
});

/** The cell that an arrow key leads to; null for any other key. Rows are slots, columns months. */
function steppedTo(key: string, row: number, column: number): readonly [number, number] | null {
  const at = (wantedRow: number, wantedColumn: number) =>
    [Math.min(Math.max(wantedRow, 0), 2), Math.min(Math.max(wantedColumn, 0), 11)] as const;
  switch (key) {
    case 'ArrowRight':
      return at(row, column + 1);
    case 'ArrowLeft':
      return at(row, column - 1);
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'Home':
      return at(row, 0);
    case 'End':
      return at(row, 11);
    default:
      return null;
  }
}

/** Has an arrow key lead from the focused cell to the next. */
function focusStepped(event: KeyboardEvent<HTMLTableElement>): void {
  const cells = [...event.currentTarget.querySelectorAll<HTMLElement>('button')];
  const index = cells.findIndex((cell) => cell === document.activeElement);
  const place = index < 0 ? null : steppedTo(event.key, Math.floor(index / 12), index % 12);
  if (!place) return;
  event.preventDefault();
  cells[place[0] * 12 + place[1]]?.focus();
}

/**
 * The year as 12 months by three slots: in each the sign and colour of the most pressing entry that falls due there. What is in a slot is
 * said when it is pointed at or focused; the arrow keys lead from one to the next, a click or Enter to its entries.
 */
export function YearStrip({
  entries,
  year,
  asOf,
  onSlot,
}: {
  readonly entries: readonly JudgedEntry[];
  readonly year: number;
  readonly asOf: IsoDate;
  readonly onSlot: (slot: YearSlot) => void;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const texts = GLANCE_TEXTS[language];
  const loads = useMemo(() => slotLoads(entries, year), [entries, year]);
  const now = yearOf(asOf) === year ? slotKey({ month: monthOf(asOf), slot: slotOfDay(asOf) }) : null;
  const [stop, setStop] = useState(now ?? slotKey({ month: 1, slot: 'first' }));
  const [pointed, setPointed] = useState<string | null>(null);
  const say = useSlotWords(loads);
  return (
    <section className={styles.strip} aria-label={texts.strip(year)}>
      <h2 className={styles.title}>{texts.strip(year)}</h2>
      <table className={styles.table} role="grid" aria-label={texts.strip(year)} onKeyDown={focusStepped}>
        <MonthNumbers />
        <tbody>
          {SLOTS.map((slot) => (
            <tr key={slot}>
              {MONTHS.map((month) => {
                const key = slotKey({ month, slot });
                return (
                  <td key={month} className={styles.place} role="gridcell">
                    <SlotCell
                      load={loads.get(key)}
                      label={say({ month, slot })}
                      now={key === now}
                      stop={key === stop}
                      onPoint={(pointing) => setPointed(pointing ? say({ month, slot }) : null)}
                      onFocus={() => setStop(key)}
                      onChoose={() => onSlot({ month, slot })}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.said} aria-hidden>
        {pointed ?? <StripKey loads={loads} />}
      </div>
    </section>
  );
}

function MonthNumbers() {
  const styles = useStyles();
  return (
    <thead aria-hidden>
      <tr>
        {MONTHS.map((month) => (
          <th key={month} className={styles.month}>
            {month}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface SlotCellProps {
  readonly load: SlotLoad | undefined;
  readonly label: string;
  /** Whether the as-of date lies in it. */
  readonly now: boolean;
  /** Whether the Tab key stops here. */
  readonly stop: boolean;
  readonly onPoint: (pointing: boolean) => void;
  readonly onFocus: () => void;
  readonly onChoose: () => void;
}

function SlotCell({ load, label, now, stop, onPoint, onFocus, onChoose }: SlotCellProps) {
  const styles = useStyles();
  const fills = useStatusFills();
  const { statusSign } = WORDS[useLanguage()];
  return (
    <button
      type="button"
      className={mergeClasses(styles.cell, load ? fills[load.worst] : styles.empty, now && styles.now)}
      aria-label={label}
      aria-disabled={!load}
      aria-current={now ? 'date' : undefined}
      tabIndex={stop ? 0 : -1}
      onMouseEnter={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => {
        onFocus();
        onPoint(true);
      }}
      onBlur={() => onPoint(false)}
      onClick={() => {
        if (load) onChoose();
      }}
    >
      {load && statusSign[load.worst]}
    </button>
  );
}

/** The signs that stand in the strip, each with its word. */
function StripKey({ loads }: { readonly loads: ReadonlyMap<string, SlotLoad> }) {
  const { statusSign, status, clauseSeparator } = WORDS[useLanguage()];
  const shown = new Set<Status>([...loads.values()].map(({ worst }) => worst));
  return STATUSES.filter((each) => shown.has(each))
    .map((each) => `${statusSign[each]} ${status[each]}`)
    .join(clauseSeparator);
}

/** What is in a slot, in words. */
function useSlotWords(loads: ReadonlyMap<string, SlotLoad>): (slot: YearSlot) => string {
  const messages = useMessages();
  const texts = GLANCE_TEXTS[useLanguage()];
  return (slot) => {
    const name = messages.slotOfMonth(slot.month, slot.slot);
    const load = loads.get(slotKey(slot));
    if (!load) return texts.stripCell(name, texts.stripEmpty);
    const counts = STATUSES.flatMap((status) => {
      const count = load.entries.filter((one) => one.status === status).length;
      return count > 0 ? [messages.tile(messages.status[status], count)] : [];
    });
    const names = load.entries.slice(0, NAMED).map(({ judged }) => judged.entry.content || messages.noContent);
    const rest = load.entries.length - names.length;
    return texts.stripCell(
      name,
      [
        counts.join(messages.listSeparator),
        [...names, ...(rest > 0 ? [texts.more(rest)] : [])].join(messages.listSeparator),
      ].join(messages.colon),
    );
  };
}
