import { checkCells, putBackOthers, setCell } from '../../../src/excel/write/setCell';
import { WriteBatch } from '../../../src/excel/write/writeBatch';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import type { WorkbookEdit } from '../../../src/workbook/workbookEdit';
import type { ExcelHost } from '../../host/excelHost';
import { SCHEDULE, valuesOf } from '../scheduleInExcel';
import { inTurn } from './writingTurn';

type SetCell = Extract<WorkbookEdit, { kind: 'setCell' }>;

const OWNER: SetCell = {
  kind: 'setCell',
  sheet: SCHEDULE,
  cell: { row: 2, column: 4 },
  expected: '张三',
  value: '张三丰',
};
const SECTION: SetCell = {
  kind: 'setCell',
  sheet: SCHEDULE,
  cell: { row: 3, column: 3 },
  expected: '水生态环境科',
  value: '水生态科',
};

const looked = (edit: SetCell, value: CellValue = edit.expected, formula: string | null = null) => ({
  cells: new Map([[edit, { value, formula }]]),
});

interface Outcome {
  readonly owner: CellValue;
  readonly section: CellValue;
  readonly formula: string | null;
  readonly failure: unknown;
  readonly progress: unknown;
}

/** Sets both cells; `others` do what they do before the request of that number: 1 writes, 2 puts back. */
function setting(others: (host: ExcelHost, request: number) => void): Promise<Outcome> {
  return inTurn(
    async ({ turn, sheet }) => {
      const batch = new WriteBatch(turn, false);
      const records = [];
      for (const edit of [OWNER, SECTION]) records.push(await setCell(turn, batch, edit, looked(edit)));
      await batch.send();
      const failure: unknown = await putBackOthers(
        turn,
        records.flatMap((record) => record ?? []),
      ).catch((error: unknown) => error);
      const values = valuesOf(sheet);
      return {
        owner: values[2]?.[4] ?? null,
        section: values[3]?.[3] ?? null,
        formula: sheet.cells.at(2, 4)?.formula ?? null,
        failure,
        progress: turn.log.progress(),
      };
    },
    ({ host }, request) => {
      others(host, request);
    },
  );
}

test('cells that nobody else touched are as they were to be', async () => {
  expect(await setting(() => undefined)).toMatchObject({ owner: '张三丰', section: '水生态科', failure: undefined });
});

test('a cell that says already what it is to say is not written', async () => {
  await inTurn(async ({ turn, host }) => {
    const batch = new WriteBatch(turn, false);
    expect(await setCell(turn, batch, OWNER, looked(OWNER, '张三丰'))).toBeNull();
    await batch.send();
    expect(host.requests).toHaveLength(0);
  });
});

test('what was typed between the look and the write is put back, and the cell is named', async () => {
  const outcome = await setting((host, request) => {
    if (request === 1) host.userTypes(SCHEDULE, 'E3', '赵六');
  });
  expect(outcome).toMatchObject({
    owner: '赵六',
    failure: { code: 'cellChanged', detail: { sheet: SCHEDULE, cell: 'E3' } },
  });
});

test('the cells beside it keep what was written, and are told as written', async () => {
  const outcome = await setting((host, request) => {
    if (request === 1) host.userTypes(SCHEDULE, 'E3', '赵六');
  });
  expect(outcome).toMatchObject({
    section: '水生态科',
    progress: { written: [{ kind: 'cell', sheet: SCHEDULE, cell: SECTION.cell }], unknown: [] },
  });
});

test.each<[string, CellValue]>([
  ['a number', 43_840],
  ['text that looks like a number', '007'],
  ['text that looks like a formula', '=不是公式'],
  ['nothing', null],
])('%s comes back as what it was', async (_, typed) => {
  const { owner, formula } = await setting((host, request) => {
    if (request === 1) host.userTypes(SCHEDULE, 'E3', typed);
  });
  expect({ owner, formula }).toEqual({ owner: typed, formula: null });
});

test('what another typed to the same end stays, and nothing is told', async () => {
  const outcome = await setting((host, request) => {
    if (request === 1) host.userTypes(SCHEDULE, 'E3', '张三丰');
  });
  expect(outcome).toMatchObject({ owner: '张三丰', failure: undefined });
});

test('what is typed once more while the cell is being put back is what stays', async () => {
  const outcome = await setting((host, request) => {
    if (request === 1) host.userTypes(SCHEDULE, 'E3', '赵六');
    if (request === 2) host.userTypes(SCHEDULE, 'E3', '孙七');
  });
  expect(outcome).toMatchObject({ owner: '孙七', failure: { code: 'cellChanged' } });
});

test('what is typed while the putting back is put right is what stays', async () => {
  const outcome = await setting((host, request) => {
    if (request <= 3) host.userTypes(SCHEDULE, 'E3', ['赵六', '孙七', '周八'][request - 1] ?? null);
  });
  expect(outcome.owner).toBe('周八');
});

test('a cell that holds a formula is refused before anything is written', () => {
  expect(() => {
    checkCells([OWNER], looked(OWNER, '张三', '=A1'));
  }).toThrow(expect.objectContaining({ code: 'cellChanged' }) as Error);
});

test('a blank cell is as expected where blank text is', () => {
  const edit = { ...OWNER, expected: '' };
  expect(() => {
    checkCells([edit], looked(edit, null));
  }).not.toThrow();
});
