import { render, screen } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { CrashBarrier } from '../../src/taskpane/frame/CrashBarrier';
import { later, type LaterComponent } from '../../src/taskpane/laterComponent';

type Named = { readonly name: string };

function Greeting({ name }: Named) {
  const [first] = useState(name);
  return <p>{`${name}，起初是${first}`}</p>;
}

function Drawn({ part, name = '办公室' }: { readonly part: LaterComponent<Named>; readonly name?: string }) {
  return (
    <CrashBarrier
      fallback={(again) => (
        <button
          onClick={() => {
            part.retry();
            again();
          }}
        >
          重试
        </button>
      )}
    >
      <Suspense fallback="正在打开">
        <part.Shown name={name} />
      </Suspense>
    </CrashBarrier>
  );
}

test('a page is fetched when it is first drawn', async () => {
  render(<Drawn part={later(async () => Greeting)} />);
  expect(screen.getByText('正在打开')).toBeTruthy();
  expect(await screen.findByText('办公室，起初是办公室')).toBeTruthy();
});

test('a page that is there already is drawn at once', async () => {
  const part = later(async () => Greeting);
  await part.fetch();
  render(<Drawn part={part} />);
  expect(screen.getByText('办公室，起初是办公室')).toBeTruthy();
});

test('what a page holds is kept when it is drawn again after the fetch', async () => {
  const part = later(async () => Greeting);
  const { rerender } = render(<Drawn part={part} />);
  await screen.findByText('办公室，起初是办公室');
  rerender(<Drawn part={part} name="宣教科" />);
  expect(screen.getByText('宣教科，起初是办公室')).toBeTruthy();
});

test('a page that could not be fetched is fetched anew when the user asks', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => {});
  const answers = [Promise.reject(new Error('no network')), Promise.resolve(Greeting)];
  const part = later(() => answers.shift()!);
  render(<Drawn part={part} />);
  (await screen.findByText('重试')).click();
  expect(await screen.findByText('办公室，起初是办公室')).toBeTruthy();
});
