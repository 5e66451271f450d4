import fc from 'fast-check';
import { baselineOf } from '../../../src/schedule/baseline/baseline';
import { compareWithBaseline, countChanges, kindsOf } from '../../../src/schedule/baseline/compareWithBaseline';
import type { Entry } from '../../../src/schedule/entries/entry';
import { OWNERS, UNITS } from '../anySchedule';
import { buildEntries, buildEntry, buildSchedule, time, type EntryTraits } from '../buildEntries';

const changesOf = (before: readonly Entry[], after: readonly Entry[]) =>
  compareWithBaseline(baselineOf(buildSchedule(before), '2020-03-01'), after);
/** What happened, entry by entry, in a line each. */
const said = (before: readonly EntryTraits[], after: readonly EntryTraits[]) =>
  changesOf(buildEntries(...before), buildEntries(...after)).map(
    (change) =>
      `${change.kind === 'removed' ? change.before.content : change.entry.content}：${kindsOf(change).join('+')}`,
  );

const STRAW: EntryTraits = {
  content: '秸秆焚烧宣传',
  time: time(10, 'first'),
  units: ['大气环境科'],
  owners: ['李焯'],
};
const WATER: EntryTraits = {
  content: '饮用水水源地保护',
  time: time(3, 'middle'),
  units: ['水生态环境科'],
  owners: ['王芳'],
};
const NOISE: EntryTraits = { content: '噪声污染整治', time: time(5, 'last'), units: ['执法支队'], owners: ['刘洋'] };

describe('one thing that happened to an entry', () => {
  test('nothing', () => {
    expect(said([STRAW, WATER, NOISE], [STRAW, WATER, NOISE])).toEqual([]);
  });

  test('it was added', () => {
    expect(said([STRAW, WATER], [STRAW, NOISE, WATER])).toEqual(['噪声污染整治：added']);
  });

  test('it was removed; those that are gone come last', () => {
    expect(said([STRAW, WATER, NOISE], [WATER, { ...NOISE, done: true }])).toEqual([
      '噪声污染整治：done',
      '秸秆焚烧宣传：removed',
    ]);
  });

  test('it was moved to another slot', () => {
    const [change] = changesOf(buildEntries(STRAW, WATER), buildEntries({ ...STRAW, time: time(11, 'middle') }, WATER));
    expect(change).toMatchObject({
      kind: 'altered',
      before: { row: 2, content: '秸秆焚烧宣传' },
      parts: [
        {
          kind: 'moved',
          before: { period: { start: '2020-10-01', end: '2020-10-10' } },
          after: { period: { start: '2020-11-11', end: '2020-11-20' } },
        },
      ],
    });
  });

  test('it was postponed by a mark (延期至11月), with its time cell as it was', () => {
    expect(said([STRAW], [{ ...STRAW, movedTo: [time(11)] }])).toEqual(['秸秆焚烧宣传：moved']);
  });

  test('its time became open (每月), or other words', () => {
    const monthly: EntryTraits = { ...STRAW, time: { kind: 'open', text: '每月' } };
    expect(said([STRAW], [monthly])).toEqual(['秸秆焚烧宣传：moved']);
    expect(said([monthly], [{ ...STRAW, time: { kind: 'open', text: '适时' } }])).toEqual(['秸秆焚烧宣传：moved']);
    expect(said([monthly], [monthly])).toEqual([]);
  });

  test('it was handed to another section', () => {
    const [change] = changesOf(buildEntries(STRAW), buildEntries({ ...STRAW, units: ['执法支队'] }));
    expect(change).toMatchObject({ parts: [{ kind: 'section', before: ['大气环境科'], after: ['执法支队'] }] });
  });

  test('another owner took it, or one more', () => {
    expect(said([STRAW], [{ ...STRAW, owners: ['张传波'] }])).toEqual(['秸秆焚烧宣传：owner']);
    expect(said([STRAW], [{ ...STRAW, owners: ['李焯', '张传波'] }])).toEqual(['秸秆焚烧宣传：owner']);
  });

  test('it was marked done, or the mark was taken off', () => {
    expect(said([STRAW], [{ ...STRAW, done: true }])).toEqual(['秸秆焚烧宣传：done']);
    expect(said([{ ...STRAW, done: true }], [STRAW])).toEqual(['秸秆焚烧宣传：reopened']);
  });

  test('it was cancelled, or taken up again', () => {
    expect(said([STRAW], [{ ...STRAW, cancelled: true }])).toEqual(['秸秆焚烧宣传：cancelled']);
    expect(said([{ ...STRAW, cancelled: true }], [STRAW])).toEqual(['秸秆焚烧宣传：restored']);
  });

  test('it was reworded', () => {
    const [change] = changesOf(
      buildEntries(STRAW, WATER),
      buildEntries({ ...STRAW, content: '秸秆禁烧宣传月活动' }, WATER),
    );
    expect(change).toMatchObject({
      parts: [{ kind: 'reworded', before: '秸秆焚烧宣传', after: '秸秆禁烧宣传月活动' }],
    });
  });

  test('a space, a full-width letter or the order of names is no change', () => {
    expect(
      said(
        [{ ...STRAW, content: 'PM2.5 攻坚', units: ['大气环境科', '办公室'] }],
        [{ ...STRAW, content: 'ＰＭ2.5攻坚', units: ['办公室', '大气 环境科'] }],
      ),
    ).toEqual([]);
  });
});

describe('several things at once', () => {
  test('one entry moved and handed over is one change of two parts', () => {
    expect(said([STRAW, WATER], [{ ...STRAW, time: time(12), units: ['执法支队'], owners: ['刘洋'] }, WATER])).toEqual([
      '秸秆焚烧宣传：moved+section+owner',
    ]);
  });

  test('each kind is counted, a change of two parts for both', () => {
    const changes = changesOf(
      buildEntries(STRAW, WATER),
      buildEntries({ ...STRAW, time: time(12), done: true }, { ...WATER, done: true }, NOISE),
    );
    expect(countChanges(changes)).toEqual({
      added: 1,
      removed: 0,
      moved: 1,
      section: 0,
      owner: 0,
      reworded: 0,
      done: 2,
      reopened: 0,
      cancelled: 0,
      restored: 0,
    });
  });

  test('a text replaced by another is one entry gone and one added', () => {
    expect(said([STRAW, WATER], [{ ...STRAW, content: '冬季供暖锅炉检查' }, WATER])).toEqual([
      '冬季供暖锅炉检查：added',
      '秸秆焚烧宣传：removed',
    ]);
  });
});

describe('who is who', () => {
  const january: EntryTraits = { content: '环境质量状况', time: time(1), units: ['监测站'], owners: ['陈明'] };
  const february: EntryTraits = { content: '环境质量状况', time: time(2), units: ['办公室'], owners: ['赵敏'] };

  test('of two entries of one title under two sections, the one that moved is found by its section', () => {
    expect(said([january, february], [february, { ...january, time: time(2) }])).toEqual(['环境质量状况：moved']);
  });

  test('of two entries of one title, the one that is gone is the one whose month is gone', () => {
    const [change, ...more] = changesOf(buildEntries(january, february), buildEntries(february));
    expect(more).toEqual([]);
    expect(change).toMatchObject({ kind: 'removed', before: { units: ['监测站'] } });
  });

  test('of many of one title and section, each that moved goes to the nearest', () => {
    const weekly = (month: number, slot: 'first' | 'middle' | 'last'): EntryTraits => ({
      content: '例会',
      time: time(month, slot),
    });
    const changes = changesOf(
      buildEntries(weekly(1, 'first'), weekly(4, 'first'), weekly(9, 'first')),
      buildEntries(weekly(1, 'first'), weekly(4, 'middle'), weekly(7, 'first'), weekly(9, 'last')),
    );
    expect(
      changes.map((change) =>
        change.kind === 'altered'
          ? `${change.before.time.period?.start ?? ''}→${change.entry.period?.start ?? ''}`
          : change.kind,
      ),
    ).toEqual(['2020-04-01→2020-04-11', 'added', '2020-09-01→2020-09-21']);
  });

  test('equal entries are told apart by their row', () => {
    const [change] = changesOf(buildEntries(STRAW, STRAW, STRAW), [
      buildEntry({ ...STRAW, row: 3 }),
      buildEntry({ ...STRAW, row: 5 }),
    ]);
    expect(change).toMatchObject({ kind: 'removed', before: { row: 3 } });
  });

  test('a reworded entry is found in its section and time before a more distant likeness', () => {
    const after = buildEntries(
      { ...STRAW, content: '秸秆焚烧视频监控', time: time(2), units: ['办公室'] },
      { ...STRAW, content: '秸秆焚烧宣传周' },
    );
    expect(changesOf(buildEntries(STRAW), after).map((change) => kindsOf(change))).toEqual([['added'], ['reworded']]);
  });
});

describe('for any schedule', () => {
  const traits: fc.Arbitrary<EntryTraits> = fc.record({
    content: fc
      .tuple(
        fc.constantFrom('冬季供暖', '秸秆禁烧', '饮用水源地', '排污许可'),
        fc.constantFrom('宣传', '专项行动', '情况通报'),
      )
      .map((parts) => parts.join('')),
    time: fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('first', 'middle', 'last', null))
      .map(([month, slot]) => time(month, slot)),
    units: fc.uniqueArray(fc.constantFrom(...UNITS.slice(0, 4)), { minLength: 1, maxLength: 2 }),
    owners: fc.uniqueArray(fc.constantFrom(...OWNERS.slice(0, 3)), { minLength: 1, maxLength: 2 }),
    done: fc.boolean(),
    cancelled: fc.boolean(),
  });
  const anyTraits = fc.array(traits, { maxLength: 25 });
  const someTraits = fc.array(traits, { minLength: 1, maxLength: 25 });

  test('comparing it with itself gives nothing', () => {
    fc.assert(
      fc.property(anyTraits, (all) => {
        expect(said(all, all)).toEqual([]);
      }),
    );
  });

  test('rows in another order are no change', () => {
    fc.assert(
      fc.property(
        anyTraits.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([before, after]) => {
          expect(said(before, after)).toEqual([]);
        },
      ),
    );
  });

  test('inserted rows are added and nothing else, wherever they stand', () => {
    fc.assert(
      fc.property(anyTraits, fc.array(fc.tuple(fc.nat(), traits), { maxLength: 6 }), (before, inserted) => {
        const after = [...before];
        for (const [at, one] of inserted) after.splice(at % (after.length + 1), 0, one);
        expect(countChanges(changesOf(buildEntries(...before), buildEntries(...after)))).toMatchObject({
          added: inserted.length,
          removed: 0,
          moved: 0,
          owner: 0,
          section: 0,
        });
        expect(said(before, after)).toHaveLength(inserted.length);
      }),
    );
  });

  test('deleted rows are removed and nothing else', () => {
    fc.assert(
      fc.property(
        anyTraits.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all))),
        ([before, after]) => {
          const changes = changesOf(buildEntries(...before), buildEntries(...after));
          expect(changes.map(({ kind }) => kind)).toEqual(
            Array.from({ length: before.length - after.length }, () => 'removed'),
          );
        },
      ),
    );
  });

  const EDITS: Readonly<Record<string, (entry: EntryTraits) => EntryTraits>> = {
    moved: (entry) => ({ ...entry, time: time(12, 'last', 2021) }),
    section: (entry) => ({ ...entry, units: ['示例县分局'] }),
    owner: (entry) => ({ ...entry, owners: ['司马南山'] }),
    reworded: (entry) => ({ ...entry, content: `${entry.content ?? ''}（第二批）` }),
    done: (entry) => ({ ...entry, done: true }),
    reopened: (entry) => ({ ...entry, done: false }),
    cancelled: (entry) => ({ ...entry, cancelled: true }),
    restored: (entry) => ({ ...entry, cancelled: false }),
    'moved+section': (entry) => ({ ...entry, time: time(12, 'last', 2021), units: ['示例县分局'] }),
    'moved+owner+done': (entry) => ({ ...entry, time: time(12, 'last', 2021), owners: ['司马南山'], done: true }),
  };
  /** Before the edit the marks are the opposite of what it makes them. */
  const ready = (entry: EntryTraits, edit: string): EntryTraits => ({
    ...entry,
    done: edit === 'reopened',
    cancelled: edit === 'restored',
  });

  test.each(Object.keys(EDITS))(
    'one entry that is %s is that change and no other, rows inserted above or not',
    (edit) => {
      fc.assert(
        fc.property(someTraits, fc.nat(), fc.boolean(), (all, pick, shifted) => {
          const chosen = pick % all.length;
          const before = all.map((entry, index) => (index === chosen ? ready(entry, edit) : entry));
          const edited = before.map((entry, index) => (index === chosen ? EDITS[edit]!(entry) : entry));
          const changes = changesOf(buildEntries(...before), buildEntries(...(shifted ? [NOISE, ...edited] : edited)));
          expect(changes.map((change) => kindsOf(change).join('+'))).toEqual(shifted ? ['added', edit] : [edit]);
        }),
      );
    },
  );

  test('each entry of then and of now is spoken of at most once', () => {
    fc.assert(
      fc.property(anyTraits, anyTraits, (before, after) => {
        const changes = changesOf(buildEntries(...before), buildEntries(...after));
        const now = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.entry.row]));
        const then = changes.flatMap((change) => (change.kind === 'added' ? [] : [change.before.row]));
        expect(new Set(now).size).toBe(now.length);
        expect(new Set(then).size).toBe(then.length);
        const { added, removed } = countChanges(changes);
        expect(added - removed).toBe(after.length - before.length);
      }),
    );
  });
});
