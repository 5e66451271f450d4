import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Language } from '../schedule/text/language';

/** Where a command speaks to, and the day it is there. */
export interface Terminal {
  readonly language: Language;
  readonly today: IsoDate;
  /** One text for standard output, its last line break added. */
  print(text: string): void;
  /** One line on standard error. */
  complain(line: string): void;
  /** What is under way; shown to a person who watches, kept from files and pipes. */
  progress(line: string): void;
}

export const EXIT = { clean: 0, errorsFound: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
