import { isDateFormat } from '../../../src/schedule/calendar/dateFormat';

test.each([
  ['yyyy/m/d', true],
  ['yyyy"年"m"月"d"日"', true],
  ['m"月"d"日"', true],
  ['[$-804]d mmm', true],
  ['yyyy-mm-dd hh:mm', true],
  ['mmm', true],
  ['General', false],
  ['0.00', false],
  ['h:mm', false],
  ['mm:ss', false],
  ['[Red]0', false],
  ['0"day"', false],
  ['[h]:mm', false],
  ['[mm]:ss', false],
  ['h:mm AM/PM', false],
  ['AM/PM h', false],
  ['Standard', false],
  ['[$-804]yyyy/m/d AM/PM h:mm', true],
  ['m"月"', true],
  ['@', false],
  ['', false],
])('the number format %s shows a day: %p', (format, shows) => {
  expect(isDateFormat(format)).toBe(shows);
});
