/** What the work gives, or undefined when it fails: for storage, which a browser control may refuse at any time and nothing depends on. */
export function quietly<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
