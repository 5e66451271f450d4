import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { VirtualList } from '../../../src/taskpane/lists/VirtualList';
import { KeptStates } from '../../../src/taskpane/parts/keptState';

const WORKS = Array.from({ length: 10_000 }, (_, index) => `第${index + 1}项工作`);

/** Ten thousand rows on a page with room for some sixty; a press takes a row away. */
function Page() {
  const [works, setWorks] = useState(WORKS);
  return (
    <KeptStates>
      <main>
        <VirtualList
          name="works"
          label="条目"
          rows={works.map((work) => ({ key: work, height: 60 }))}
          draw={({ key }, active) => (
            <button tabIndex={active ? 0 : -1} onClick={() => setWorks(works.filter((work) => work !== key))}>
              {key}
            </button>
          )}
        />
      </main>
    </KeptStates>
  );
}

const focused = () => document.activeElement?.textContent;

test('the rows in view are drawn, and say which of how many they are', () => {
  render(<Page />);
  const rows = screen.getAllByRole('listitem');
  expect(rows.length).toBeLessThan(100);
  expect(rows[1]!.textContent).toBe('第2项工作');
  expect([rows[1]!.getAttribute('aria-posinset'), rows[1]!.getAttribute('aria-setsize')]).toEqual(['2', '10000']);
});

test('the list is one stop of the Tab key; arrows go from row to row', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.tab();
  expect(focused()).toBe('第1项工作');
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(focused()).toBe('第2项工作');
  await user.keyboard('{PageDown}');
  expect(focused()).toBe('第10项工作');
  await user.tab();
  expect(document.activeElement).toBe(document.body);
});

test('the keyboard goes to the row in the place of one that is gone', async () => {
  const user = userEvent.setup();
  render(<Page />);
  await user.tab();
  await user.keyboard('{ArrowDown}{Enter}');
  expect(screen.queryByText('第2项工作')).toBeNull();
  expect(focused()).toBe('第3项工作');
});
