import { HostError } from './protocol';

/** A scalar property of an object: how it is read and, where Excel lets it be set, written. */
export interface Property<T> {
  get(target: T): unknown;
  set?(target: T, value: unknown): void;
}

/**
 * What one class of Excel's API has, by the names on the wire (`Values`, `GetRange`).
 * A member that is not in its table is an error, never silence.
 */
export interface ObjectType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: T) => HostObject | null>>;
  /** Methods; what they give is an object of the host, null, or plain data. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments) => unknown>>;
  /** Collections: the items in order. GetCount and GetItemAt follow from it. */
  items?(target: T): HostObject[];
  /** Collections: the item of a key, or null. GetItem, the indexer and GetItemOrNullObject follow from it. */
  item?(target: T, key: string | number): HostObject | null;
  /** The id by which Office.js finds the object again in its collection. */
  id?(target: T): string;
  /** Excel keeps a reference to such objects when asked (`_KeepReference`). */
  readonly kept?: boolean;
  /** Methods that fail while another workbook has the focus. */
  readonly needsFocus?: readonly string[];
}

/** An object of the workbook as Office.js addresses it: a class and the thing it stands for. */
export class HostObject {
  referenceId: string | null = null;

  constructor(
    readonly type: ObjectType<unknown>,
    readonly target: unknown,
  ) {}
}

export function hostObject<T>(type: ObjectType<T>, target: T): HostObject {
  return new HostObject(type as unknown as ObjectType<unknown>, target);
}

/** The arguments of a call, each taken as the kind the method wants; another kind is `InvalidArgument`. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    return asText(this.raw(index));
  }

  optionalText(index: number): string | null {
    return this.raw(index) === null ? null : this.text(index);
  }

  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.raw(index) === null ? null : this.integer(index);
  }

  flag(index: number): boolean {
    const value = this.raw(index) ?? false;
    if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
    return value;
  }

  /** The target of an object argument of that class, or null when it is not one. */
  object(index: number, typeName: string): unknown {
    const value = this.raw(index);
    return value instanceof HostObject && value.type.name === typeName ? value.target : null;
  }
}

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument');
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument');
  return value;
}

/** `#RRGGBB`, also without its sign, or one of the colour words of HTML; anything else is refused. */
export function asColor(value: unknown): string {
  const text = asText(value);
  if (text === '') return text;
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  if (/^[a-z]+$/i.test(text)) return text.toLowerCase();
  throw new HostError('InvalidArgument');
}

export function oneOf(...allowed: readonly string[]): (value: unknown) => string {
  return (value) => {
    const text = asText(value);
    if (!allowed.includes(text)) throw new HostError('InvalidArgument');
    return text;
  };
}

/** A property kept in a field of the target, checked as it is set. */
export function field<T, K extends keyof T>(key: K, check?: (value: unknown) => T[K]): Property<T> {
  return check
    ? {
        get: (target) => target[key],
        set: (target, value) => {
          target[key] = check(value);
        },
      }
    : { get: (target) => target[key] };
}
