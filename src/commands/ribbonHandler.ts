import { ribbonFailure, runRibbonCommand, type RibbonSettings } from '../session/runRibbonCommand';
import type { RibbonCommand } from '../session/ribbonButtons';
import type { RibbonOutcome } from '../session/ribbonOutcome';
import type { OutcomeChannel } from '../taskpane/office/outcomeChannel';
import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbookError';

/** What a command finds when its button is pressed. */
export interface RibbonScene {
  /** Null where this Excel lacks what is needed. */
  readonly workbook: Workbook | null;
  readonly channel: OutcomeChannel;
  /** The address of the workbook, by which its pane knows the outcome. */
  readonly address: string;
  readonly settings: RibbonSettings;
}

/** The event that Excel hands to a button's function; it waits for `completed`, and stops a function that never calls it. */
export interface RibbonEvent {
  completed(): void;
}

/** Presses of any button are served one after another. */
let last: Promise<void> = Promise.resolve();

/**
 * The function for a ribbon button. It always completes the event, also when the command fails. The outcome goes to the pane; where no
 * pane is open, the cells themselves show what was done, and the outcome waits for the next pane.
 */
export function ribbonHandler(
  command: RibbonCommand,
  setScene: () => RibbonScene,
): (event: RibbonEvent) => Promise<void> {
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

async function serve(command: RibbonCommand, setScene: () => RibbonScene): Promise<void> {
  const { workbook, channel, address, settings } = setScene();
  const outcome: RibbonOutcome = workbook
    ? await runRibbonCommand(command, workbook, settings)
    : ribbonFailure(new WorkbookError('unsupported'));
  const seen = await channel.deliver({
    id: settings.newGuid(),
    workbook: address,
    day: settings.clock(),
    command,
    outcome,
  });
  if (!seen && workbook && outcome.kind === 'done' && outcome.look)
    await workbook.select(outcome.look.sheet, outcome.look.range);
}
