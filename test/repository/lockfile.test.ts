import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(path.join(__dirname, '../..', name), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };

test('npm ci will take the lockfile: every optional build is listed (npm run lockfile adds what is missing)', () => {
  const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) => !packages[`${parent}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  );
  expect(missing).toEqual([]);
});

test('dependencies are exact, and locked at that version', () => {
  const { dependencies, devDependencies } = read('package.json') as Manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect({
      name,
      exact: /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version),
      locked: packages[`node_modules/${name}`]?.version,
    }).toEqual({ name, exact: true, locked: version });
  }
});
