import { runCommandLine } from '../../src/cli/runCommandLine';
import type { IsoDate } from '../../src/schedule/calendar/isoDate';

/** A terminal on that day: runs one command line, and gives its exit code and what it said on either side. */
export function commandLine(today: IsoDate) {
  return async (...words: string[]) => {
    const out: string[] = [];
    const error: string[] = [];
    const code = await runCommandLine(words, (language) => ({
      language,
      today,
      print: (text) => out.push(text),
      complain: (line) => error.push(line),
      progress: () => undefined,
    }));
    return { code, out: out.join('\n'), error: error.join('\n') };
  };
}
