/**
 * Adds to package-lock.json what npm leaves out where a registry lacks the builds of swc and of the resolver for other systems:
 * without those entries `npm ci` refuses the lockfile. `npm run lockfile` after an `npm install`.
 */
const fs = require('node:fs');
const path = require('node:path');

const FILE = path.join(__dirname, '../../package-lock.json');
const NATIVE = /^@(?:swc\/core|unrs\/resolver-binding)-(\w+)-(\w+)(?:-(\w+))?$/;

const lock = JSON.parse(fs.readFileSync(FILE, 'utf8'));
const { packages } = lock;
for (const parent of Object.values(packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const [known, os, cpu, abi] = NATIVE.exec(name) ?? [];
    if (!known || packages[`node_modules/${name}`]) continue;
    const libc = abi === 'musl' ? 'musl' : os === 'linux' && abi === 'gnu' ? 'glibc' : null;
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      dev: true,
      ...(libc ? { libc: [libc] } : {}),
      optional: true,
      os: [os],
    };
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
fs.writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
