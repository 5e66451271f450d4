import { foldPartName, plainPartName, relationshipsPart, resolveTarget } from '../../../src/xlsx/package/partName';

test.each([
  ['/xl/workbook.xml', 'xl/workbook.xml'],
  ['xl\\worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet%201.xml', 'xl/worksheets/sheet 1.xml'],
  ['xl/%E8%A1%A8.xml', 'xl/表.xml'],
  ['xl/100%.xml', 'xl/100%.xml'],
])('the part that an entry %s holds is %s', (entry, part) => {
  expect(plainPartName(entry)).toBe(part);
});

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../drawings/./drawing1.xml', 'xl/drawings/drawing1.xml'],
  ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
  ['xl/workbook.xml', 'worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['', '../customXml/item1.xml', 'customXml/item1.xml'],
])('from %s, %s leads to %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
});

test('relationships stand beside their part, those of the package at its root', () => {
  expect(relationshipsPart('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  expect(relationshipsPart('')).toBe('_rels/.rels');
});

test('letter case makes no difference between part names', () => {
  expect(foldPartName('xl/SharedStrings.XML')).toBe(foldPartName('xl/sharedStrings.xml'));
});
