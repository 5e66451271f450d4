import { WriteLog, type WriteStep } from '../../../src/excel/write/writeLog';
import type { ChangedPart } from '../../../src/workbook/writeProgress';

const report = (name: string): ChangedPart => ({ kind: 'report', name });
const OVERVIEW = report('总览');
const AIR = report('大气环境科');
const WATER = report('水生态环境科');

/** A step that writes all of one part, and that Excel came to the end of or not. */
function step(part: ChangedPart, changes: Partial<WriteStep> & { readonly reached?: boolean } = {}): WriteStep {
  const { reached = false, ...rest } = changes;
  return { parts: [part], opening: null, writes: 3, isWhole: true, isReached: () => reached, ...rest };
}

/** An error as Office.js gives it. */
const refused = (code: string, errorLocation = '') => ({ code, message: code, debugInfo: { errorLocation } });

function after(tell: (log: WriteLog) => void) {
  const log = new WriteLog();
  tell(log);
  return log.progress();
}

test('what a request did that was carried out is written', () => {
  expect(
    after((log) => {
      log.carriedOut([step(OVERVIEW), step(AIR)]);
    }),
  ).toEqual({ written: [OVERVIEW, AIR], unknown: [] });
});

test('a part of which more is to be written may be in part', () => {
  expect(
    after((log) => {
      log.carriedOut([step(OVERVIEW, { isWhole: false })]);
    }),
  ).toEqual({ written: [], unknown: [OVERVIEW] });
});

test('a part is written when the rest of it was carried out in the next request', () => {
  expect(
    after((log) => {
      log.carriedOut([step(OVERVIEW, { isWhole: false })]);
      log.carriedOut([step(OVERVIEW)]);
    }),
  ).toEqual({ written: [OVERVIEW], unknown: [] });
});

test('where Excel says its place, what was answered is written, where it stopped is unknown, and what comes after is not', () => {
  expect(
    after((log) => {
      log.failed(
        [step(OVERVIEW, { reached: true }), step(AIR), step(WATER)],
        refused('GeneralException', 'Range.values'),
      );
    }),
  ).toEqual({ written: [OVERVIEW], unknown: [AIR] });
});

test('a step of one write that was itself refused has changed nothing', () => {
  expect(
    after((log) => {
      log.failed([step(OVERVIEW, { writes: 1, opening: 'Range.values' })], refused('AccessDenied', 'Range.values'));
    }),
  ).toEqual({ written: [], unknown: [] });
});

test('a step of one write that was refused at another member may have changed something', () => {
  expect(
    after((log) => {
      log.failed([step(OVERVIEW, { writes: 1, opening: 'Range.values' })], refused('AccessDenied', 'Range.merge'));
    }),
  ).toEqual({ written: [], unknown: [OVERVIEW] });
});

test('without a place nothing is known of what was not answered', () => {
  expect(
    after((log) => {
      log.failed([step(OVERVIEW, { reached: true }), step(AIR), step(WATER)], refused('Timeout'));
    }),
  ).toEqual({ written: [OVERVIEW], unknown: [AIR, WATER] });
});

test('without an answer nothing is known, whatever failed', () => {
  expect(
    after((log) => {
      log.failed([step(OVERVIEW), step(AIR)], new Error('断线'));
    }),
  ).toEqual({ written: [], unknown: [OVERVIEW, AIR] });
});

test.each([refused('RequestPayloadSizeLimitExceeded'), refused('InvalidOperationInCellEditMode')])(
  'a request that is refused whole has changed nothing: $code',
  (error) => {
    expect(
      after((log) => {
        log.failed([step(OVERVIEW), step(AIR)], error);
      }),
    ).toEqual({ written: [], unknown: [] });
  },
);

test('a part that may be in part stays so when its next request is refused whole', () => {
  expect(
    after((log) => {
      log.carriedOut([step(OVERVIEW, { isWhole: false })]);
      log.failed([step(OVERVIEW)], refused('InvalidOperationInCellEditMode'));
    }),
  ).toEqual({ written: [], unknown: [OVERVIEW] });
});

test('a part that was put back is as it was', () => {
  expect(
    after((log) => {
      log.carriedOut([step(OVERVIEW), step(AIR)]);
      log.undone(OVERVIEW);
    }),
  ).toEqual({ written: [AIR], unknown: [] });
});

test('a part that is found to hold what it should is no longer in doubt', () => {
  expect(
    after((log) => {
      log.failed([step(OVERVIEW)], refused('Timeout'));
      log.isThere(OVERVIEW);
    }),
  ).toEqual({ written: [OVERVIEW], unknown: [] });
});

test('a part that was found as it should be, and that nothing of ours touched, is not told as written', () => {
  expect(
    after((log) => {
      log.isThere(OVERVIEW);
    }),
  ).toEqual({ written: [], unknown: [] });
});

test('a step without a write changes nothing', () => {
  expect(
    after((log) => {
      log.carriedOut([step(OVERVIEW, { writes: 0 })]);
    }),
  ).toEqual({ written: [], unknown: [] });
});
