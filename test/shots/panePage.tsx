/** A page that is nothing but the pane, in the state that its address asks for: `?state=sample&language=zh-CN`. */
import { createRoot } from 'react-dom/client';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { PANE_STATES, type PaneState, type PaneStateName } from './paneStates';

async function start(): Promise<void> {
  const asked = new URLSearchParams(window.location.search);
  const state: PaneState = PANE_STATES[(asked.get('state') ?? 'sample') as PaneStateName];
  const sample = await (await fetch('sample.xlsx')).arrayBuffer();
  let guids = 0;
  createRoot(document.getElementById('root')!).render(
    <TaskPane
      workbook={state.open(new Uint8Array(sample))}
      clock={() => state.asOf}
      newGuid={() => `guid-${(guids += 1)}`}
      initialLanguage={asked.get('language') === 'en-US' ? 'en-US' : 'zh-CN'}
    />,
  );
}

void start();
