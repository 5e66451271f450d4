import type { HostObject } from './objectType';
import type { QueryInfo } from './protocol';

/** What is told of each member that is read, and may refuse. */
export interface QueryRules {
  check(typeName: string, member: string): void;
  /** A name that this host has no property for: is left out of the answer, unless this refuses. */
  unknown(typeName: string, member: string): void;
}

/** What tells Office.js which object it holds: its id in the collection and the reference Excel keeps, where there are any. */
export function identityOf(object: HostObject): Record<string, unknown> {
  const identity: Record<string, unknown> = {};
  if (object.type.id) identity['Id'] = object.type.id(object.target);
  if (object.referenceId) identity['_ReferenceId'] = object.referenceId;
  return identity;
}

/**
 * The answer to a load: the selected properties by their names on the wire, objects within objects for paths such as
 * `format/fill/color`, and `_Items` for a collection, whose paths speak of each item.
 */
export function readSelection(
  object: HostObject,
  paths: readonly string[],
  rules: QueryRules,
  page?: QueryInfo,
): Record<string, unknown> {
  const value = identityOf(object);
  const { type, target } = object;
  const itemPaths: string[] = [];
  for (const [first, rest] of groupByFirst(paths)) {
    rules.check(type.name, first);
    const property = type.properties?.[pascal(first)];
    const open = type.objects?.[pascal(first)];
    if (first === '*') {
      readScalars(object, value);
      if (type.items) itemPaths.push('*');
      continue;
    }
    if (property && rest.length === 0) value[pascal(first)] = property.get(target);
    else if (open) value[pascal(first)] = readWithin(open(target), rest, rules);
    else if (type.items) itemPaths.push(...(rest.length === 0 ? [first] : rest.map((path) => `${first}/${path}`)));
    else rules.unknown(type.name, first);
  }
  if (type.items) {
    const from = page?.Skip ?? 0;
    const items = type.items(target).slice(from, page?.Top === undefined ? undefined : from + page.Top);
    value['_Items'] = items.map((item) => readSelection(item, itemPaths, rules));
  }
  return value;
}

function readWithin(object: HostObject | null, paths: readonly string[], rules: QueryRules): unknown {
  if (!object) return null;
  return readSelection(object, paths.length > 0 ? paths : ['*'], rules);
}

function readScalars(object: HostObject, value: Record<string, unknown>): void {
  for (const [name, property] of Object.entries(object.type.properties ?? {}))
    value[name] = property.get(object.target);
}

function groupByFirst(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.split(/[/.]/);
    const group = groups.get(first) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(first, group);
  }
  return groups;
}

/** A member's name on the wire. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
