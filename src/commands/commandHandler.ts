import { commandFailure, runCommand, type CommandSettings } from '../session/runRibbonCommand';
import type { CommandName, CommandOutcome } from '../session/ribbonOutcome';
import type { ReportPost } from '../taskpane/office/outcomeChannel';
import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbookError';

/** What a command finds when its button is pressed. */
export interface CommandScene {
  /** Null where this Excel lacks what is needed. */
  readonly workbook: Workbook | null;
  readonly post: ReportPost;
  /** The address of the workbook, by which its pane knows the report. */
  readonly address: string;
  readonly settings: CommandSettings;
}

/** The event that Excel hands to a button's function; it waits for `completed`, and stops a function that never calls it. */
export interface CommandEvent {
  completed(): void;
}

/** Presses of any button are served one after another. */
let last: Promise<void> = Promise.resolve();

/**
 * The function for a ribbon button. It always completes the event, also when the command fails. The report goes to the pane; where no
 * pane is open, the cells themselves show what was done, and the report waits for the next pane.
 */
export function commandHandler(
  command: CommandName,
  setScene: () => CommandScene,
): (event: CommandEvent) => Promise<void> {
  return (event) => {
    last = last
      .then(() => serve(command, setScene))
      .catch(() => undefined)
      .finally(() => {
        event.completed();
      });
    return last;
  };
}

async function serve(command: CommandName, setScene: () => CommandScene): Promise<void> {
  const { workbook, post, address, settings } = setScene();
  const outcome: CommandOutcome = workbook
    ? await runCommand(command, workbook, settings)
    : commandFailure(new WorkbookError('unsupported'));
  const seen = await post.deliver({
    id: settings.newGuid(),
    workbook: address,
    day: settings.clock(),
    command,
    outcome,
  });
  if (!seen && workbook && outcome.kind === 'done' && outcome.look)
    await workbook.select(outcome.look.sheet, outcome.look.range);
}
