import { nameUnclear } from '../../../src/schedule/checks/nameUnclear';
import { ownerMissing } from '../../../src/schedule/checks/ownerMissing';
import { unitMissing } from '../../../src/schedule/checks/unitMissing';
import type { RowReading } from '../../../src/schedule/entries/schedule';
import { buildEntry, buildRow } from '../buildEntries';
import { testCases } from './checkCases';
import { cases } from './nameUnclear.cases';
import { cellsFound, said } from './runCheck';

testCases(nameUnclear, cases);

const entry = buildEntry({ row: 12 });
const around = (reading: Partial<RowReading>) => ({ schedule: { rows: [buildRow(entry, reading)] } });

test('a leader in the unit column is named at its cell', () => {
  const reading = around({ unitNames: ['局领导'], nameDoubts: [{ column: 'unit', name: '局领导' }] });
  expect(cellsFound(nameUnclear, [entry], reading)).toEqual(['D12']);
  expect(said(nameUnclear, [entry], reading)[0]).toContain('“局领导”看不出是哪个科室');
  expect(said(unitMissing, [entry], reading)).toEqual([]);
});

test('an office in the owner column is named at its cell, and its owner is not said to be missing too', () => {
  const reading = around({ ownerNames: [], nameDoubts: [{ column: 'owner', name: '办公室' }] });
  expect(said(nameUnclear, [entry], reading)).toEqual([
    '第 12 行的负责人写的是科室“办公室”，不是人名；请核对，需要时补上姓名。',
  ]);
  expect(said(ownerMissing, [entry], reading)).toEqual([]);
});

test('plain names say nothing', () => expect(said(nameUnclear, [entry])).toEqual([]));
