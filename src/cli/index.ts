import { isoDate } from '../schedule/calendarDate';
import { run } from './run';

const now = new Date();

void run(process.argv.slice(2), {
  out: (text) => { process.stdout.write(`${text}\n`); },
  error: (text) => { process.stderr.write(`${text}\n`); },
  today: isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? '1970-01-01',
}).then((code) => {
  process.exitCode = code;
});
