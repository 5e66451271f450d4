import { similarSections } from '../../../src/schedule/checks/similarSections';
import { buildEntries } from '../buildEntries';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './similarSections.cases';

testCases(similarSections, cases);

describe('two sections that may be one', () => {
  const sections = (...names: string[]) => buildEntries(...names.map((name) => ({ units: [name] })));

  test('are a warning at the later one, naming both and their rows', () => {
    const entries = sections('技术保障中心', '法规科', '技术中心', '技术中心');
    expect(runCheck(similarSections, entries)).toMatchObject([{ severity: 'warning', cell: { row: 4, column: 3 } }]);
    expect(said(similarSections, entries)).toEqual([
      '“技术中心”（第 5 行）与“技术保障中心”（第 3 行）可能是同一个单位；如果是，请统一写法，否则会分开统计。',
    ]);
  });

  test('are not those that differ by white space alone', () => {
    expect(said(similarSections, sections('固体废物与辐射安全监管科', '固体废物与辐射 安全监管科'))).toEqual([]);
  });

  test('are not compared when the column holds hundreds of names: that is said instead', () => {
    const entries = sections(...Array.from({ length: 501 }, (_, index) => `某某有限公司${index}号车间`));
    expect(runCheck(similarSections, entries)).toMatchObject([{ severity: 'info', cell: { row: 1, column: 3 } }]);
  });
});
