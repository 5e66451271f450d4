import { facilityClass } from '../../../src/schedule/checks/facilityClass';
import { buildFacility, buildOpenDaysOf } from '../buildOpenDays';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './facilityClass.cases';

testCases(facilityClass, cases);

const openDays = buildOpenDaysOf(
  [buildFacility('甲馆', 3, '环境教育基地'), buildFacility('乙馆', 4, '环境教育基地'), buildFacility('丙厂', 5, '')],
  [],
  '2020-06-15',
);

test('a class that is none of the eight is an info at its first facility, said once', () => {
  expect(runCheck(facilityClass, [], { openDays })).toMatchObject([
    { severity: 'info', sheet: '设施名录', cell: { row: 3, column: 1 } },
  ]);
  expect(said(facilityClass, [], { openDays })).toEqual([
    '类别“环境教育基地”不在向公众开放的八类设施之内，请核对；照常统计。',
  ]);
});

test('a workbook without a register hears nothing', () => {
  expect(said(facilityClass, [])).toEqual([]);
});
