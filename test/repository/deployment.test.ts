import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseXmlDocument } from 'slimdom';
import { ROOT } from './manifestFile';

const file = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

/** What the server of ours says with every answer, read from its source: a module that jest does not load. */
const headers = () => {
  const source = file('src/workbench/responseHeaders.mjs');
  const ancestors = [...source.matchAll(/^ {2}(?:'(https:[^']+)'|"('self')"),$/gm)].map(
    ([, site, self]) => site ?? self,
  );
  const [, rest = ''] = /frame-ancestors \$\{[^}]+\}(; [^`]+)`/.exec(source) ?? [];
  return {
    'Content-Security-Policy': `frame-ancestors ${ancestors.join(' ')}${rest}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
  };
};

test('the policy is read whole', () => {
  expect(headers()['Content-Security-Policy']).toMatch(
    /^frame-ancestors 'self' https:.*sharepoint\.cn; object-src 'none';/,
  );
});

test('nginx says with every answer what our own server says', () => {
  for (const [name, value] of Object.entries(headers()))
    expect(file('deploy/nginx.conf')).toContain(`add_header ${name} "${value}" always;`);
});

test('IIS says with every answer what our own server says', () => {
  const added = parseXmlDocument(file('deploy/web.config')).getElementsByTagName('add');
  const said = added.map((element) => [element.getAttribute('name'), element.getAttribute('value')]);
  for (const header of Object.entries(headers())) expect(said).toContainEqual(header);
});
