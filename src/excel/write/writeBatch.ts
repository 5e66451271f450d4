import type { ChangedPart } from '../../workbook/writeProgress';
import type { ExcelTurn } from '../excelTurn';
import { PAYLOAD_BUDGET } from './payload';
import { askIsReached, type WriteLog, type WriteStep } from './writeLog';

/** A turn in which is written, and what is remembered of that. */
export interface WritingTurn extends ExcelTurn {
  readonly log: WriteLog;
}

type OpenStep = { -readonly [Field in keyof WriteStep]: WriteStep[Field] };

/**
 * Writes that go to Excel together, and only as many at once as one request may hold:
 * the number of syncs depends on bytes alone. Announce each write with `room` before making it, between `begin` and `end` of the parts of the
 * workbook that it changes.
 */
export class WriteBatch {
  private pending = 0;
  private sentCount = 0;
  private afterwards: (() => void)[] = [];
  /** Of the pending request. */
  private steps: OpenStep[] = [];
  private current: { readonly parts: readonly ChangedPart[]; opening: string | null; step: OpenStep | null } | null =
    null;

  /** `screenStill`: Excel does not draw while a request is carried out. For big writes alone: the pane blinks at each. */
  constructor(
    private readonly turn: WritingTurn,
    private readonly screenStill: boolean,
  ) {}

  /** What is announced from now on changes these parts. `opening` is the member of its first write, as Excel names it in an error. */
  begin(parts: readonly ChangedPart[], opening: string | null = null): void {
    this.close();
    this.current = { parts, opening, step: null };
  }

  /** Nothing of the parts is left to be written. */
  end(): void {
    if (!this.current) return;
    const step = this.current.step ?? this.open(this.current);
    step.isWhole = true;
    if (this.pending > 0) this.close();
    else this.turn.log.carriedOut(this.steps.splice(0));
    this.current = null;
  }

  /** Makes room for a write of that many bytes; sends what is pending when both would not fit. */
  async room(bytes: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > PAYLOAD_BUDGET) await this.send();
    if (this.pending === 0 && this.screenStill) this.turn.context.application.suspendScreenUpdatingUntilNextSync();
    this.pending += bytes;
    if (!this.current) return;
    // The first write of a request stands alone: what Excel always refuses it refuses there, with nothing changed.
    if (
      this.current.step?.writes === 1 &&
      this.steps.every((step) => step === this.current?.step || step.parts.length === 0)
    )
      this.close();
    const step = this.current.step ?? this.open(this.current);
    step.writes += 1;
  }

  /** No request before the last that was sent, or the one that is pending. */
  get isFirstRequest(): boolean {
    return this.sentCount <= 1;
  }

  /** Sends what is pending. */
  async send(): Promise<void> {
    if (this.pending === 0) return;
    this.pending = 0;
    this.sentCount += 1;
    const { afterwards, steps } = this;
    this.afterwards = [];
    this.steps = [];
    if (this.current) this.current.step = null;
    try {
      await this.turn.sync();
    } catch (error) {
      this.turn.log.failed(steps, error);
      throw error;
    }
    this.turn.log.carriedOut(steps);
    for (const tell of afterwards) tell();
  }

  /** Calls back once everything announced so far has been carried out. */
  whenSent(tell: () => void): void {
    this.afterwards.push(tell);
  }

  private open(current: NonNullable<WriteBatch['current']>): OpenStep {
    const step: OpenStep = {
      parts: current.parts,
      opening: current.opening,
      writes: 0,
      isWhole: false,
      isReached: null,
    };
    this.steps.push(step);
    current.step = step;
    current.opening = null;
    return step;
  }

  private close(): void {
    if (!this.current?.step || this.pending === 0) return;
    this.current.step.isReached ??= askIsReached(this.turn);
    this.pending += BYTES_PER_CALL;
    this.current.step = null;
  }
}

/** What one call on a range or areas takes in a request beside its arguments, measured on Office.js 1.1.110 and rounded up. */
export const BYTES_PER_RANGE = 600;
export const BYTES_PER_CALL = 200;
