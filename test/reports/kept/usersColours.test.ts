import { OWN_FILLS } from '../../../src/reports/layout/styles';
import { findUsersColour } from '../../../src/reports/kept/usersColours';
import { buildSheet } from '../../schedule/buildSheet';

const report = (fills: readonly (readonly (string | null)[])[]) => ({
  ...buildSheet(
    [
      ['大气环境科 工作进度', null],
      ['秸秆焚烧宣传', '逾期'],
    ],
    { at: 'B2' },
  ),
  fills,
});

test('a cell in a colour that no report has was coloured by the user', () => {
  expect(
    findUsersColour(
      report([
        [null, null],
        [null, '#FFFF00'],
      ]),
    ),
  ).toEqual({ row: 2, column: 2 });
});

test('the colours of the reports, and none, are nobody’s edit', () => {
  expect(findUsersColour(report([[null, null], [...OWN_FILLS].slice(0, 2)]))).toBeNull();
  expect(OWN_FILLS).toContain('#FFC7CE');
});

test('nothing is told of a sheet whose colours were not read', () => {
  expect(findUsersColour(buildSheet([['甲']]))).toBeNull();
});

test('colours that Excel would not tell may be the user’s', () => {
  expect(findUsersColour({ ...buildSheet([['甲']]), unread: ['fills'] })).toEqual({
    row: null,
    column: null,
    coloursUnread: true,
  });
});
