import { askStore, foundStore } from '../../../src/excel/kept/store';
import { parseStore, storeXml } from '../../../src/excel/kept/storeXml';
import { keepTexts, settleTexts } from '../../../src/excel/write/keepTexts';
import { WriteBatch } from '../../../src/excel/write/writeBatch';
import { STORE_NAMESPACE } from '../../../src/workbook/ownMarks';
import type { WorkbookModel } from '../../host/workbookModel';
import type { OpenSchedule } from '../scheduleInExcel';
import { inTurn, type OpenTurn } from './writingTurn';

type Texts = Readonly<Record<string, string>>;

/** The texts that are in the file, of all parts of ours. */
function kept({ customXmlParts }: WorkbookModel): readonly Texts[] {
  return customXmlParts.map(({ xml }) => parseStore(xml));
}

/** Another pane writes: all texts, as it does, into the part that is there. */
function otherWrites({ customXmlParts }: WorkbookModel, texts: Texts): void {
  const [part] = customXmlParts;
  const xml = storeXml(texts);
  if (part) part.xml = xml;
  else customXmlParts.push({ id: 'xml-of-another', namespaceUri: STORE_NAMESPACE, xml });
}

/** The request that looks, the one that writes, and those after. */
const WRITE = 2;

interface Kept {
  readonly texts: readonly Texts[];
  readonly failure: unknown;
  readonly progress: unknown;
}

/** Keeps ours beside what is there at first; `other` happens before each request. */
async function keeping(
  first: Texts,
  ours: Readonly<Record<string, string | null>>,
  other: (workbook: WorkbookModel, request: number) => void,
): Promise<Kept> {
  return inTurn(
    async ({ turn, host }: OpenTurn) => {
      const question = askStore(turn);
      await turn.sync();
      const found = await foundStore(turn, question);
      const batch = new WriteBatch(turn, false);
      const written = await keepTexts(turn, batch, found, ours);
      await batch.send();
      const failure: unknown = written ? await settleTexts(turn, written).catch((error: unknown) => error) : undefined;
      return { texts: kept(host.workbook), failure, progress: turn.log.progress() };
    },
    ({ host }: OpenSchedule, request) => {
      if (request === 1 && Object.keys(first).length > 0) otherWrites(host.workbook, first);
      other(host.workbook, request);
    },
  );
}

test('a text is kept beside those that are there', async () => {
  const { texts } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, () => undefined);
  expect(texts).toEqual([{ settings: '提前10天', baseline: '六月基准' }]);
});

test('texts that are kept already are not written again', async () => {
  await inTurn(async ({ turn, host }) => {
    const found = { texts: { settings: '提前10天' }, partIds: ['一'] };
    const batch = new WriteBatch(turn, false);
    expect(await keepTexts(turn, batch, found, { settings: '提前10天' })).toBeNull();
    await batch.send();
    expect(host.requests).toHaveLength(0);
  });
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
  const { texts } = await keeping({}, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) otherWrites(workbook, { settings: '提前15天' });
  });
  expect(texts).toEqual([{ settings: '提前15天', baseline: '六月基准' }]);
});

test('what another writes while two parts are folded into one stays', async () => {
  const { texts, failure } = await keeping({}, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) otherWrites(workbook, { settings: '提前15天' });
    if (request === WRITE + 3) otherWrites(workbook, { settings: '提前30天' });
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前30天', baseline: '六月基准' }]);
});

test('what another wrote stays also where a third made a part of their own meanwhile', async () => {
  const { texts, failure } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, (workbook, request) => {
    if (request !== WRITE) return;
    otherWrites(workbook, { settings: '提前15天' });
    const xml = storeXml({ fixes: '修改1处' });
    workbook.customXmlParts.push({ id: 'xml-of-a-third', namespaceUri: STORE_NAMESPACE, xml });
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
    if (request === WRITE) otherWrites(workbook, { settings: '提前15天' });
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前15天' }]);
});

test('what another writes while theirs is being put back stays as they wrote it last, and ours with it', async () => {
  const { texts, failure } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) otherWrites(workbook, { settings: '提前15天' });
    if (request === WRITE + 2) otherWrites(workbook, { settings: '提前30天', baseline: '六月基准' });
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前30天', baseline: '六月基准' }]);
});

test('a text that another wrote before theirs could be put back stays as they wrote it last', async () => {
  const { texts, failure } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) otherWrites(workbook, { settings: '提前15天' });
    if (request === WRITE + 1) otherWrites(workbook, { settings: '提前30天', baseline: '六月基准' });
  });
  expect(failure).toBeUndefined();
  expect(texts).toEqual([{ settings: '提前30天', baseline: '六月基准' }]);
});

test('where another writes without end it is told, not given up in silence', async () => {
  const { failure } = await keeping({ settings: '提前10天' }, { baseline: '六月基准' }, (workbook, request) => {
    if (request === WRITE) otherWrites(workbook, { settings: '提前15天' });
    if (request > WRITE && request % 2 === 0) otherWrites(workbook, { settings: `第${request}次` });
  });
  expect(failure).toMatchObject({ code: 'textChanged' });
});
