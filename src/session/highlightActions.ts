import { planClearHighlights, planHighlights } from '../reports/highlights/planHighlights';
import type { SessionCore } from './sessionCore';

/** What the pane does about highlights. */
export interface HighlightActions {
  highlight(): Promise<void>;
  clearHighlights(): Promise<void>;
}

export function highlightActions({ act, applyFresh, clock }: SessionCore): HighlightActions {
  return {
    highlight: () =>
      act('highlighting', async () => {
        const { plan, result } = await applyFresh((judgement) => {
          const today = clock();
          return { edits: planHighlights(judgement, { today }), asOf: judgement.asOf, live: judgement.asOf === today };
        });
        return {
          notice: { kind: 'highlighted', asOf: plan.asOf, live: plan.live, unreadable: result.unreadableHighlights },
        };
      }),
    clearHighlights: () =>
      act('clearing', async () => {
        const { result } = await applyFresh(({ schedule }) => ({ edits: planClearHighlights(schedule) }));
        return { notice: { kind: 'cleared', unreadable: result.unreadableHighlights } };
      }),
  };
}
