import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { KeptStates, useKeptState } from '../../../src/taskpane/parts/keptState';

function Field({ name }: { readonly name: string }) {
  const [text, setText] = useKeptState(name, '');
  return (
    <input
      aria-label={name}
      value={text}
      onChange={({ target }) => {
        setText(target.value);
      }}
    />
  );
}

function Pages() {
  const [page, setPage] = useState('搜索条目');
  return (
    <KeptStates>
      <button onClick={() => setPage(page === '搜索条目' ? '搜索检查' : '搜索条目')}>另一页</button>
      <Field key={page} name={page} />
    </KeptStates>
  );
}

test('what is typed on a page is there again after another page, and only there', async () => {
  const user = userEvent.setup();
  render(<Pages />);
  await user.type(screen.getByLabelText('搜索条目'), '监测站');
  await user.click(screen.getByRole('button', { name: '另一页' }));
  expect(screen.getByLabelText<HTMLInputElement>('搜索检查').value).toBe('');
  await user.click(screen.getByRole('button', { name: '另一页' }));
  expect(screen.getByLabelText<HTMLInputElement>('搜索条目').value).toBe('监测站');
});
