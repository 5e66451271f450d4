import { localDay } from '../schedule/calendar/isoDate';
import type { Language } from '../schedule/text/language';
import { runCommandLine } from './runCommandLine';
import type { Terminal } from './terminal';

function openTerminal(language: Language): Terminal {
  return {
    language,
    today: localDay(new Date()),
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    progress: (line) => {
      if (process.stderr.isTTY && process.stdout.isTTY) process.stderr.write(`${line}\n`);
    },
  };
}

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void runCommandLine(process.argv.slice(2), openTerminal).then((code) => {
  // Not process.exit: what was printed to a pipe must still go out.
  process.exitCode = code;
});
