import { foldText, tidyText } from '../text/foldText';
import { isNumberedHeading, leadingTime } from './linePatterns';

const NUMBER = /^\s*[（(]?[一二三四五六七八九十]+[）)、.．]\s*/u;

interface Banner {
  readonly row: number;
  readonly level: number;
  readonly text: string;
}

/** The lines across a table that name a class of work for the rows below: 一、党建工作, and （一）组织建设 under it. */
export class Banners {
  private banners: readonly Banner[] = [];

  /** Another line across: it ends those of its level and below. One that names a time is no class. */
  add(row: number, text: string): void {
    const level = levelOf(text);
    const above = this.banners.filter((banner) => banner.level < level);
    this.banners =
      leadingTime(text) === null ? [...above, { row, level, text: tidyText(text).replace(NUMBER, '') }] : above;
  }

  /** A further table begins in this row: only what stands right above it is its own. */
  keepAbove(row: number): void {
    this.banners = this.banners.filter((banner) => banner.row === row - 1);
  }

  /** From the broadest to the narrowest. */
  get texts(): readonly string[] {
    return this.banners.map(({ text }) => text).filter((text) => text !== '');
  }
}

function levelOf(text: string): number {
  if (!isNumberedHeading(text)) return 0;
  return foldText(text).startsWith('(') ? 1 : 0;
}
