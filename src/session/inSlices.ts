import type { Steps } from '../workbook/steps';

/** So long the page may stand still between two turns, in milliseconds: with the step that goes over it, below what a person feels (50). */
const SLICE_MS = 15;

/** Does the work step by step and lets the page draw and take input in between. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await nextTurn();
    end = performance.now() + SLICE_MS;
  }
}

/** A message comes in the page's next turn; timers of a page in the background come once a second. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') {
      setTimeout(resolve);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
