/** The names of parts (ECMA-376 part 2, 6.2 and 6.3): without a leading slash, such as `xl/workbook.xml`. */

/** The name of a zip entry, or of a part that something points at, as we write it: slashes forward, none in front, `%xx` as what it stands for. */
export function plainPartName(name: string): string {
  return decoded(name.replaceAll('\\', '/').replace(/^\/+/, ''));
}

/** Part names are equal without regard to the case of ASCII letters (6.3.5). */
export function foldPartName(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** The part that holds a part's relationships; of the package itself for `''`. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** The part a relationship's target names, seen from the part it belongs to. What would lead out of the package leads to its root. */
export function resolveTarget(source: string, target: string): string {
  const path = plainPartName(target);
  if (/^[\\/]/.test(target)) return path;
  const folders = source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
