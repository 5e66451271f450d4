/** A deep copy of a model in memory, its classes and the references among its parts with it. */
export function cloneModel<Model extends object>(model: Model): Model {
  return cloned(model, new Map()) as Model;
}

function cloned(value: unknown, known: Map<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const done = known.get(value);
  if (done) return done;
  if (value instanceof Map) {
    const copy = new Map<unknown, unknown>();
    known.set(value, copy);
    for (const [key, item] of value) copy.set(cloned(key, known), cloned(item, known));
    return copy;
  }
  if (value instanceof Set) {
    const copy = new Set<unknown>();
    known.set(value, copy);
    for (const item of value) copy.add(cloned(item, known));
    return copy;
  }
  const copy = (Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object)) as object;
  known.set(value, copy);
  for (const [key, item] of Object.entries(value)) (copy as Record<string, unknown>)[key] = cloned(item, known);
  return copy;
}
