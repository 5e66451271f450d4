import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ROLE_NAMES, type ColumnRole } from '../../schedule/table/columnRole';
import type { SeenTable } from '../../schedule/table/seenTable';
import { readAsTold } from '../../session/actions/readAsTold';
import type { Session } from '../../session/session';
import { columnLetters } from '../../workbook/cellAddress';
import { FirstRows } from './FirstRows';
import { useLanguage, useMessages } from './language';

const useStyles = makeStyles({
  question: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, textAlign: 'left' },
});

/** Asks of a sheet which row holds the titles and what is in which column; the answer is kept in the workbook. Of several sheets one is chosen first. */
export function TitleQuestion({
  seen,
  session,
  disabled,
}: {
  readonly seen: readonly SeenTable[];
  readonly session: Session;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const words = useMessages().titleQuestion;
  const [sheet, setSheet] = useState<string | null>(null);
  const table = seen.find((one) => one.sheet === sheet) ?? seen.find(({ headerRow }) => headerRow !== null) ?? seen[0];
  if (!table) return null;
  return (
    <section className={styles.question} aria-label={words.title}>
      <Caption1>{words.hint}</Caption1>
      {seen.length > 1 && (
        <Field label={words.sheet}>
          <Select
            value={table.sheet}
            onChange={(_, { value }) => {
              setSheet(value);
            }}
          >
            {seen.map((one) => (
              <option key={one.sheet} value={one.sheet}>
                {one.sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <OfOneSheet key={table.sheet} table={table} session={session} disabled={disabled} />
    </section>
  );
}

function OfOneSheet({
  table,
  session,
  disabled,
}: {
  readonly table: SeenTable;
  readonly session: Session;
  readonly disabled: boolean;
}) {
  const styles = useStyles();
  const words = useMessages().titleQuestion;
  const language = useLanguage();
  const [headerRow, setHeaderRow] = useState(table.headerRow);
  const [said, setSaid] = useState<ReadonlyMap<number, ColumnRole | null>>(new Map());
  const columns = headerRow === null ? [] : columnsUnder(table, headerRow);
  const roles = columns.map(({ column, guess }) => said.get(column) ?? (said.has(column) ? null : guess));
  return (
    <div className={styles.question}>
      <FirstRows
        seen={table}
        headerRow={headerRow}
        onHeaderRow={(row) => {
          setHeaderRow(row);
          setSaid(new Map());
        }}
      />
      {columns.map(({ column, title }, index) => (
        <RoleField
          key={column}
          label={words.column(columnLetters(column), title)}
          role={roles[index] ?? null}
          onRole={(role) => {
            setSaid(new Map([...said, [column, role]]));
          }}
        />
      ))}
      {headerRow !== null && (
        <>
          {!roles.includes('content') && <Caption1>{words.contentMissing}</Caption1>}
          <Button
            appearance="primary"
            disabled={disabled || !roles.includes('content')}
            onClick={() => {
              const answered = columns.map(({ column }, index) => [column, roles[index] ?? null] as const);
              void session.readAsTold({ sheet: table.sheet, row: headerRow, roles: new Map(answered) });
            }}
          >
            {readAsTold.label[language]}
          </Button>
        </>
      )}
    </div>
  );
}

function RoleField({
  label,
  role,
  onRole,
}: {
  readonly label: string;
  readonly role: ColumnRole | null;
  readonly onRole: (role: ColumnRole | null) => void;
}) {
  const words = useMessages().columns;
  return (
    <Field label={label}>
      <Select
        value={role ?? ''}
        onChange={(_, { value }) => {
          onRole(ROLE_NAMES.find((one) => one === value) ?? null);
        }}
      >
        <option value="">{words.nothing}</option>
        {ROLE_NAMES.map((one) => (
          <option key={one} value={one}>
            {words.roles[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The columns that hold anything from the titles' row on: title, and what it was taken for where that row was looked at. */
function columnsUnder({ firstColumn, rows, headerRow, columns }: SeenTable, titleRow: number) {
  const titles = rows.find(({ row }) => row === titleRow)?.cells ?? [];
  return titles.flatMap((title, index) => {
    const column = firstColumn + index;
    const filled = rows.some(({ row, cells }) => row >= titleRow && (cells[index] ?? '') !== '');
    const reading = titleRow === headerRow ? columns.find((one) => one.column === column) : undefined;
    return filled ? [{ column, title, guess: reading?.role ?? null }] : [];
  });
}
