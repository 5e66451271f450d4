import type { ExcelTurn } from '../excelTurn';
import { PAYLOAD_BUDGET } from './payload';

/**
 * Writes that go to Excel together, and only as many at once as one request may hold:
 * the number of syncs depends on bytes alone. Announce each write with `room` before making it.
 */
export class WriteBatch {
  private pending = 0;
  private afterwards: (() => void)[] = [];

  /** `screenStill`: Excel does not draw while a request is carried out. For big writes alone: the pane blinks at each. */
  constructor(
    private readonly turn: ExcelTurn,
    private readonly screenStill: boolean,
  ) {}

  /** Makes room for a write of that many bytes; sends what is pending when both would not fit. */
  async room(bytes: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > PAYLOAD_BUDGET) await this.send();
    if (this.pending === 0 && this.screenStill) this.turn.context.application.suspendScreenUpdatingUntilNextSync();
    this.pending += bytes;
  }

  /** Sends what is pending. */
  async send(): Promise<void> {
    if (this.pending === 0) return;
    this.pending = 0;
    const afterwards = this.afterwards;
    this.afterwards = [];
    await this.turn.sync();
    for (const tell of afterwards) tell();
  }

  /** Calls back once everything announced so far has been carried out. */
  whenSent(tell: () => void): void {
    this.afterwards.push(tell);
  }
}

/** What one call on a range or areas takes in a request beside its arguments, measured on Office.js 1.1.110 and rounded up. */
export const BYTES_PER_RANGE = 600;
export const BYTES_PER_CALL = 200;
