import type { Workbook } from '../workbook/workbook';
import { guarded } from '../workbook/storedText';
import { WorkbookError } from '../workbook/workbookError';
import type { ActionContext } from './action';

/** How often texts are read and written anew when another writes them meanwhile, before the user is told. */
const ATTEMPTS = 5;

/** Keeps texts that follow from those that the workbook keeps now, so that none of another's is lost. */
export function applyingStored(workbook: Workbook): ActionContext['applyStored'] {
  return async (makeEdits) => {
    for (let attempt = 1; ; attempt += 1) {
      const listing = await workbook.list();
      try {
        await workbook.apply(guarded(makeEdits(listing), listing.stored));
        return listing;
      } catch (error) {
        const isChanged = error instanceof WorkbookError && error.code === 'textChanged';
        if (!isChanged || attempt === ATTEMPTS) throw error;
      }
    }
  };
}
