import { parseRevision, parseStore, storeXml } from '../../../src/excel/kept/storeXml';
import { applyEdits } from '../../../src/excel/write/applyEdits';
import { STORE_NAMESPACE } from '../../../src/workbook/ownMarks';
import type { StoreEdit } from '../../../src/workbook/storedText';
import type { WorkbookModel } from '../../host/workbookModel';
import type { OpenSchedule } from '../scheduleInExcel';
import { inTurn } from './writingTurn';

type Texts = Readonly<Record<string, string>>;

/** The texts that are in the file, of all parts of ours. */
function kept({ customXmlParts }: WorkbookModel): readonly Texts[] {
  return customXmlParts.map(({ xml }) => parseStore(xml));
}

function addPart(workbook: WorkbookModel, texts: Texts, revision: number): void {
  const xml = storeXml(texts, revision);
  workbook.customXmlParts.push({ id: workbook.nextId('xml'), namespaceUri: STORE_NAMESPACE, xml });
}

/** Another pane writes: all texts, as it does, into a new part in place of those that are there. */
function otherWrites(workbook: WorkbookModel, texts: Texts): void {
  const revisions = workbook.customXmlParts.map(({ xml }) => parseRevision(xml));
  workbook.customXmlParts.splice(0);
  addPart(workbook, texts, Math.max(0, ...revisions) + 1);
}

/** The request that looks, the one that writes, the one that finds out why it was stopped; then it is looked and written again. */
const WRITE = 2;
const WRITE_AGAIN = 5;

interface Kept {
  readonly texts: readonly Texts[];
  readonly failure: unknown;
  readonly progress: unknown;
  readonly requests: number;
}

/** Keeps ours beside what is there at first; `other` happens before each request. */
async function keeping(
  first: Texts,
  ours: Readonly<Record<string, string | null>>,
  other: (workbook: WorkbookModel, request: number) => void,
): Promise<Kept> {
  const edits = Object.entries(ours).map(([key, value]): StoreEdit => ({ kind: 'store', key, value }));
  return inTurn(
    async ({ turn, host }) => {
      const failure: unknown = await applyEdits(turn, edits).then(
        () => undefined,
        (error: unknown) => error,
      );
      const requests = host.requests.length;
      return { texts: kept(host.workbook), failure, progress: turn.log.progress(), requests };
    },
    ({ host }: OpenSchedule, request) => {
      if (request === 1 && Object.keys(first).length > 0) otherWrites(host.workbook, first);
      other(host.workbook, request);
    },
  );
}

test('a text is kept beside those that are there', async () => {
  const { texts, requests } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, () => undefined);
  expect(texts).toEqual([{ settings: '提前10天', baseline: '六月基准' }]);
  expect(requests).toBe(WRITE);
});

test('texts that are kept already are not written again', async () => {
  const { requests } = await keeping({ settings: '提前10天' }, { settings: '提前10天' }, () => undefined);
  expect(requests).toBe(1);
});

test('with the last text the part goes too', async () => {
  const { texts } = await keeping({ settings: '提前10天' }, { settings: null }, () => undefined);
  expect(texts).toEqual([]);
});

test('a text that another wrote between the look and the write is there beside ours', async () => {
  const { texts, failure } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) otherWrites(workbook, { settings: '提前15天', fixes: '修改1处' });
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前15天', fixes: '修改1处', baseline: '六月基准' }]);
});

test('a text that another took out meanwhile does not come back', async () => {
  const { texts } = await keeping(
    { settings: '提前10天', fixes: '修改1处' },
    { baseline: '六月基准' },
    (workbook, request) => {
      if (request === WRITE) otherWrites(workbook, { settings: '提前10天' });
    },
  );
  expect(texts).toEqual([{ settings: '提前10天', baseline: '六月基准' }]);
});

test('two who keep the first text at once have one part with both', async () => {
  const { texts, failure } = await keeping({}, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) addPart(workbook, { settings: '提前15天' }, 1);
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前15天', baseline: '六月基准' }]);
});

test('the first text stands also where another had written several times before it came', async () => {
  const { texts, failure } = await keeping({}, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) addPart(workbook, { settings: '提前15天' }, 3);
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前15天', baseline: '六月基准' }]);
});

test('what another writes while two parts are folded into one stays', async () => {
  const { texts, failure } = await keeping({}, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) addPart(workbook, { settings: '提前15天' }, 1);
    if (request === WRITE_AGAIN) otherWrites(workbook, { settings: '提前30天' });
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前30天', baseline: '六月基准' }]);
});

test('what another wrote stays also where a third made a part of their own meanwhile', async () => {
  const { texts, failure } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, (workbook, request) => {
    if (request !== WRITE) return;
    otherWrites(workbook, { settings: '提前15天' });
    addPart(workbook, { fixes: '修改1处' }, 2);
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前15天', fixes: '修改1处', baseline: '六月基准' }]);
});

test('where both wrote the same text the other’s stays, and it is told which', async () => {
  const { texts, failure, progress } = await keeping(
    { settings: '提前10天' },
    { settings: '提前20天' },
    (workbook, request) => {
      if (request === WRITE) otherWrites(workbook, { settings: '提前15天' });
    },
  );
  expect(texts).toEqual([{ settings: '提前15天' }]);
  expect(failure).toMatchObject({ code: 'textChanged', detail: { text: 'settings' } });
  expect(progress).toEqual({ written: [], unknown: [] });
});

test('where both wrote the same first text the other’s stays, and it is told which', async () => {
  const { texts, failure, progress } = await keeping(
    {},
    { settings: '提前20天', fixes: '修改1处' },
    (workbook, request) => {
      if (request === WRITE) addPart(workbook, { settings: '提前15天' }, 1);
    },
  );
  expect(texts).toEqual([{ settings: '提前15天' }]);
  expect(failure).toMatchObject({ code: 'textChanged', detail: { text: 'settings' } });
  expect(progress).toEqual({ written: [], unknown: [] });
});

test('of texts that belong together none stays where another wrote one of them', async () => {
  const { texts, failure } = await keeping(
    { reports: '两张' },
    { reports: '三张', writtenReports: '三张的内容' },
    (workbook, request) => {
      if (request === WRITE) otherWrites(workbook, { reports: '四张' });
    },
  );
  expect(texts).toEqual([{ reports: '四张' }]);
  expect(failure).toMatchObject({ code: 'textChanged', detail: { text: 'reports' } });
});

test('where both wrote the same text to the same end there is nothing to be told', async () => {
  const { texts, failure } = await keeping({}, { settings: '提前15天' }, (workbook, request) => {
    if (request === WRITE) addPart(workbook, { settings: '提前15天' }, 1);
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前15天' }]);
});

test('what another writes again and again stays as they wrote it last, and ours with it', async () => {
  const { texts, failure } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) otherWrites(workbook, { settings: '提前15天' });
    if (request === WRITE_AGAIN) otherWrites(workbook, { settings: '提前30天', fixes: '修改1处' });
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前30天', fixes: '修改1处', baseline: '六月基准' }]);
});

test('where another writes without end it is told, and nothing of theirs is taken away', async () => {
  const { texts, failure } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, (workbook, request) => {
    otherWrites(workbook, { settings: `第${request}次` });
  });
  expect(failure).toMatchObject({ code: 'textChanged' });
  expect(texts).toEqual([{ settings: expect.stringMatching(/第\d+次/) as string }]);
});

test('an old part that was left behind where writing was cut off does not count, and goes with the next write', async () => {
  const { texts } = await keeping({}, { baseline: '六月基准' }, (workbook, request) => {
    if (request !== 1) return;
    addPart(workbook, { settings: '提前10天', fixes: '修改1处' }, 7);
    addPart(workbook, { settings: '提前15天' }, 8);
  });
  expect(texts).toEqual([{ settings: '提前15天', baseline: '六月基准' }]);
});
