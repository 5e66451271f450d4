import {
  readReportRecord,
  readWrittenRecord,
  reportRecordReading,
  storeRecords,
  writtenRecordReading,
} from '../../../src/reports/kept/reportRecord';
import { storedAfter } from '../../workbook/storedAfter';

const REPORTS = { overview: 'guid-1', 'section:法规科': 'guid-2' };
const WRITTEN = { 'guid-1': [{ rows: '#a', spare: '', columns: '#b' }] };

test('both records are read again as they were kept', () => {
  const stored = storedAfter(storeRecords({}, REPORTS, WRITTEN));
  expect(readReportRecord(stored)).toEqual(REPORTS);
  expect(readWrittenRecord(stored)).toEqual(WRITTEN);
});

test('the same record is the same text, in whatever order it was put together', () => {
  const turned = Object.fromEntries(Object.entries(REPORTS).reverse());
  expect(storeRecords({}, turned, {})).toEqual(storeRecords({}, REPORTS, {}));
});

test('a workbook without records knows no sheet for ours', () => {
  expect(reportRecordReading({})).toEqual({ kind: 'none' });
  expect(writtenRecordReading({})).toEqual({ kind: 'none' });
  expect([readReportRecord({}), readWrittenRecord({})]).toEqual([{}, {}]);
});

test.each(['', '[1]', '{"version":1}', '{"version":1,"sheets":[]}', '{"version":1,"sheets":{"overview":7}}'])(
  'of the text %s nothing is used, and it is put aside when reports are written',
  (text) => {
    const stored = { reports: text, writtenReports: text };
    expect([reportRecordReading(stored), writtenRecordReading(stored)]).toEqual([
      { kind: 'damaged' },
      { kind: 'damaged' },
    ]);
    expect(storedAfter(storeRecords(stored, REPORTS, WRITTEN), stored)).toMatchObject({
      'reports.damaged': text,
      'writtenReports.damaged': text,
    });
  },
);

test.each(['reports', 'writtenReports'] as const)('a later version’s %s are never written over', (key) => {
  expect(() => storeRecords({ [key]: '{"version":2,"sheets":{}}' }, REPORTS, WRITTEN)).toThrow(
    expect.objectContaining({ code: 'newerText', detail: { text: key } }),
  );
});
