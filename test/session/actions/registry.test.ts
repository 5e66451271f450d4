import { ACTIONS, noticeText, type ActionName, type DoneNotice } from '../../../src/session/actions/registry';
import type { Language } from '../../../src/schedule/text/language';
import type { ApplyResult } from '../../../src/workbook/workbookEdit';

const LANGUAGES: readonly Language[] = ['zh-CN', 'en-US'];
const wrote = (sheetsWritten: string[], failures: string[] = []): ApplyResult => ({
  sheetsWritten,
  cosmeticFailures: failures.map((sheet) => ({ sheet, what: 'chart' })) as unknown as ApplyResult['cosmeticFailures'],
  unreadableHighlights: 0,
});
const D12 = { row: 11, column: 3 };

/** One notice of each action, with what must be seen of it; a new action does not compile until it is here. */
const NOTICES: { readonly [Name in ActionName]: readonly [Extract<DoneNotice, { kind: Name }>, readonly RegExp[]] } = {
  highlight: [{ kind: 'highlight', asOf: '2020-06-15', live: false, unreadable: 2 }, [/2020年6月15日|2020-06-15/, /2/]],
  clearHighlights: [{ kind: 'clearHighlights', unreadable: 3 }, [/3/]],
  generateReports: [
    {
      kind: 'generateReports',
      result: wrote(['总览', '法规科'], ['法规科']),
      renamed: [{ wanted: '总览', used: '总览 (2)' }],
      copies: [{ of: '法规科', name: '法规科 (副本)' }],
      unreported: [
        { sheet: '2020年日程', rows: [11, 14, 15, 16] },
        { sheet: '开放记录', rows: [] },
      ],
      added: [],
    },
    [
      /“2020年日程”(第 12、15-17 行| rows 12, 15-17)/,
      /“开放记录”(（已删除或改名）| \(deleted or renamed\))/,
      /2/,
      /总览.*法规科/,
      /总览.*总览 \(2\)/,
      /法规科.*法规科 \(副本\)/,
      /: 法规科\.|：法规科。/,
    ],
  ],
  readAsTold: [{ kind: 'readAsTold', sheet: '重点工作' }, [/重点工作/]],
  removeAll: [
    { kind: 'removeAll', sheets: 14, copies: 2, left: ['总览 (2)'], nothing: false, unreadable: 0 },
    [/14/, /2/, /总览 \(2\)/],
  ],
  removeObsolete: [{ kind: 'removeObsolete', sheets: ['法规科', '财务科'] }, [/2.*法规科.*财务科/]],
  applyFixes: [{ kind: 'applyFixes', cells: [D12], reversible: [] }, [/D12/]],
  undoFixes: [{ kind: 'undoFixes', cells: [D12, D12, D12, D12, D12] }, [/D12.*5|D12.*2 more/]],
  setBaseline: [{ kind: 'setBaseline', count: 38, bytes: 612_000 }, [/38/, /612 KB/]],
  saveSettings: [{ kind: 'saveSettings' }, []],
};

const names = Object.keys(ACTIONS) as ActionName[];

test.each(names)('%s has a button, and says what it does and what it did, in both languages', (name) => {
  const { label, busy } = ACTIONS[name];
  const [notice, seen] = NOTICES[name];
  for (const language of LANGUAGES) {
    const text = noticeText(notice, language).lines.join('\n');
    expect(label[language]).not.toBe('');
    expect(busy[language]).toMatch(/…$/);
    expect(text).not.toMatch(/undefined|null|\$\{/);
    for (const part of seen) expect(text).toMatch(part);
  }
  expect(label['zh-CN']).not.toBe(label['en-US']);
});

test('what is to be known beside a success makes its notice a warning', () => {
  expect(noticeText({ kind: 'clearHighlights', unreadable: 0 }, 'zh-CN').intent).toBe('success');
  expect(noticeText({ kind: 'clearHighlights', unreadable: 1 }, 'zh-CN').intent).toBe('warning');
  expect(noticeText(NOTICES.generateReports[0], 'zh-CN').intent).toBe('warning');
});

test('what was removed does not tell of highlights gone that Excel could not read', () => {
  const removed = { kind: 'removeAll', sheets: 14, copies: 0, left: [], nothing: false } as const;
  expect(noticeText({ ...removed, unreadable: 0 }, 'zh-CN').lines).toEqual([
    '已移除 14 张报表、全部高亮和保存的设置、基准、记录。您的内容和格式没有改动。',
  ]);
  const { intent, lines } = noticeText({ ...removed, unreadable: 2 }, 'zh-CN');
  expect(intent).toBe('warning');
  expect(lines[0]).not.toContain('高亮');
  expect(lines[1]).toContain('有 2 条旧高亮');
});

test('what was changed elsewhere too is called as the settings page calls it', () => {
  const conflicts = ['quotas', 'unreadableQuotas', 'daysOff.moveDeadlines', 'releases.total'];
  const { intent, lines } = noticeText({ kind: 'saveSettings', conflicts }, 'zh-CN');
  expect(intent).toBe('warning');
  expect(lines.at(-1)).toContain('：数量要求、节假日、新闻发布会计划。');
});

test('one and many are told apart in English', () => {
  const generated = { kind: 'generateReports', result: wrote(['总览']), renamed: [], copies: [], added: [] } as const;
  expect(noticeText(generated, 'en-US').lines).toEqual(['1 report sheet ready to print.', '总览']);
});

test('a long list of reports is cut short', () => {
  const generated = {
    kind: 'generateReports',
    result: wrote(['总览', '法规科', '财务科', '人事科', '固废科']),
    renamed: [],
    copies: [],
    added: [],
  } as const;
  expect(noticeText(generated, 'zh-CN').lines[1]).toBe('总览、法规科、财务科、人事科等');
});
