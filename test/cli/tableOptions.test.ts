import { columnsOf, headerRowOf, sheetsOf } from '../../src/cli/tableOptions';
import { tableSettings } from '../../src/cli/tableSettings';
import { TerminalError } from '../../src/cli/terminalError';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { buildSheet } from '../schedule/buildSheet';

const NOTHING = { sheet: null, sheets: null, headerRow: null, columns: [] };
const sheet = buildSheet([
  ['何时', '何事', '何人'],
  ['3月', '检修水泵', '张三'],
]);

describe('what columns hold', () => {
  it('is a list of words and letters', () =>
    expect(columnsOf('content=C, unit=e,time=B,none=AA')).toEqual([
      { column: 2, role: 'content' },
      { column: 4, role: 'unit' },
      { column: 1, role: 'month' },
      { column: 26, role: null },
    ]));

  it.each(['', 'content', 'content=', 'content=3', 'content=C=D', 'content=ZZZ'])(
    'is not %j, which names no column',
    (text) => expect(columnsOf(`unit=E,${text}`)).toEqual({ kind: 'noColumnLetters', text }),
  );

  it('is not a word that it does not know, nor one column twice, and says which', () => {
    expect(columnsOf('content=C,colour=D')).toEqual({ kind: 'unknownColumnWord', text: 'colour' });
    expect(columnsOf('content=C,unit=c')).toEqual({ kind: 'columnTwice', text: 'C' });
  });
});

test('the row of titles is a number as Excel shows it', () => {
  expect(headerRowOf('4')).toBe(3);
  expect(['0', '-1', 'B4', '1.5', '9999999'].map(headerRowOf)).toEqual([null, null, null, null, null]);
});

test('sheets to read together are names apart by commas', () => {
  expect(sheetsOf('上半年，下半年')).toEqual(['上半年', '下半年']);
  expect(sheetsOf('上半年,')).toBeNull();
});

describe('the settings of a run', () => {
  it('are the file’s where the terminal says nothing', () =>
    expect(tableSettings('a.xlsx', DEFAULT_SETTINGS, NOTHING, [sheet])).toEqual(DEFAULT_SETTINGS));

  it('bind what is said to the titles', () =>
    expect(
      tableSettings(
        'a.xlsx',
        DEFAULT_SETTINGS,
        { ...NOTHING, headerRow: 0, columns: [{ column: 1, role: 'content' }] },
        [sheet],
      ).schedule,
    ).toEqual({
      ...DEFAULT_SETTINGS.schedule,
      header: { row: 0, titles: ['何时', '何事', '何人'] },
      columns: [{ role: 'content', header: '何事', column: 1 }],
    }));

  it.each([
    ['a row that is blank', { ...NOTHING, headerRow: 7 }, [sheet], 'headerBlank'],
    [
      'a column that is not used',
      { ...NOTHING, columns: [{ column: 9, role: 'unit' as const }] },
      [sheet],
      'columnBlank',
    ],
    [
      'no sheet, where there are several',
      { ...NOTHING, headerRow: 0 },
      [sheet, { ...sheet, name: '另一张' }],
      'whichSheet',
    ],
  ])('cannot be made of %s', (_, options, sheets, kind) => {
    const attempt = () => tableSettings('a.xlsx', DEFAULT_SETTINGS, options, sheets);
    expect(attempt).toThrow(TerminalError);
    expect(attempt).toThrow(kind);
  });
});
