/**
 * What Undo would take back: the user's steps and the add-in's. A request of the add-in is one step, a group of requests too; what cannot
 * be undone empties the stack (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities).
 */
export class UndoStack {
  readonly steps: string[] = [];
  /** The requests since it began are one step. */
  private group: { isWritten: boolean } | null = null;
  private request: 'read' | 'written' | 'emptied' = 'read';

  userDid(step: string): void {
    this.steps.push(step);
  }

  beginGroup(): void {
    this.group = { isWritten: false };
  }

  endGroup(): void {
    if (this.group?.isWritten) this.steps.push('add-in');
    this.group = null;
  }

  get isInGroup(): boolean {
    return this.group !== null;
  }

  /** The request now carried out changes something that Undo knows. */
  write(): void {
    if (this.request === 'read') this.request = 'written';
  }

  /** Nothing that was done so far can be undone any more. */
  empty(): void {
    this.request = 'emptied';
    this.steps.splice(0);
  }

  endRequest(): void {
    if (this.request === 'written') {
      if (this.group) this.group.isWritten = true;
      else this.steps.push('add-in');
    }
    this.request = 'read';
  }
}
