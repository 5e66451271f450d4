import { Arguments, HostObject } from './objectType';
import {
  ACTION,
  HostError,
  PATH,
  type ActionInfo,
  type ArgumentInfo,
  type ObjectPathInfo,
  type QueryInfo,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { identityOf, pascal, readSelection, type QueryRules } from './query';

/** What outlives a request: the workbook's root object and the objects whose reference Office.js asked to keep. */
export interface HostSession {
  readonly root: HostObject;
  readonly kept: Map<string, HostObject>;
  /** Whether the workbook has the focus; some members fail without it. */
  inFocus(): boolean;
  nextReferenceId(): string;
  /** The code with which a member such as `Range.values` is to be refused, or null. */
  refusal(member: string): string | null;
  /** Whether Excel's API has the member, as far as that is known: what it has and this host lacks is refused by name. */
  isReal(typeName: string, member: string): boolean;
  /** What becomes of names in a load that Excel's API does not have. */
  unknownLoad(): 'ignored' | 'InvalidArgument';
  /** Takes note of a member that was called or set, such as `Worksheet.delete`. */
  did(member: string): void;
}

/** Where a batch is to be refused, whatever it asks there: the number of the action, and the code. */
export interface Stop {
  readonly at: number;
  readonly code: string;
}

/** Carries out one batch in order. It stops at the first error; what was done before it stays done, as in Excel. */
export function execute(body: RequestBody, session: HostSession, stop: Stop | null = null): ResponseBody {
  const batch = new Batch(body, session);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index === stop?.at) throw new HostError(stop.code);
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: action.ActionType === ACTION.trace ? null : batch.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Location = batch.location(action);
      return { Results, TraceIds, Error: { Code: error.code, Message: error.message, Location, ActionIndex: index } };
    }
  }
  return { Results, TraceIds };
}

class Batch {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: HostSession,
  ) {}

  perform(action: ActionInfo): unknown {
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return target ? identityOf(target) : null;
      case ACTION.query:
        return target ? readSelection(target, selection(action.QueryInfo), this.rules, action.QueryInfo) : null;
      case ACTION.method:
        return target ? this.callForData(target, action) : null;
      case ACTION.setProperty:
        if (target) this.set(target, action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        if (target)
          for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(target, pascal(name), value);
        return null;
      default:
        throw new HostError('NotImplemented', `Action type ${action.ActionType}`);
    }
  }

  /** Refuses a member that the test wants refused. */
  private readonly check = (typeName: string, member: string): void => {
    const code = this.session.refusal(`${typeName}.${camel(member)}`);
    if (code !== null) throw new HostError(code);
  };

  private readonly rules: QueryRules = {
    check: (typeName, member) => {
      this.check(typeName, member);
    },
    unknown: (typeName, member) => {
      if (this.session.isReal(typeName, member))
        throw new HostError('ApiNotFound', `${typeName} has no property ${member} here`);
      const answer = this.session.unknownLoad();
      if (answer !== 'ignored') throw new HostError(answer);
    },
  };

  private set(target: HostObject, name: string, value: unknown): void {
    this.check(target.type.name, name);
    setProperty(target, name, value, this.session.inFocus());
    this.session.did(`${target.type.name}.${camel(name)}`);
  }

  /** Where an error happened, as Excel words it: `Range.values`, `WorksheetCollection.getItem`. */
  location(action: ActionInfo): string {
    const path = this.body.ObjectPaths[action.ObjectPathId];
    if (action.ActionType === ACTION.instantiate && path) {
      const parent = path.ParentObjectPathId === undefined ? null : this.resolved.get(path.ParentObjectPathId);
      const member = path.ObjectPathType === PATH.indexer ? 'getItem' : camel(path.Name);
      return `${parent?.type.name ?? ''}.${member}`;
    }
    return `${this.resolved.get(action.ObjectPathId)?.type.name ?? ''}.${camel(action.Name)}`;
  }

  private resolve(pathId: number): HostObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new HostError('InvalidArgument', `No object path ${pathId}`);
    const object = this.resolvePath(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolvePath(path: ObjectPathInfo): HostObject | null {
    if (path.ObjectPathType === PATH.global) return this.session.root;
    if (path.ObjectPathType === PATH.nullObject) return null;
    if (path.ObjectPathType === PATH.referenceId) return this.keptObject(path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) {
      // A member of a null object is a null object (Microsoft's samples delete through getItemOrNullObject without a sync).
      if (path.ParentObjectPathId !== undefined) return null;
      throw new HostError('NotImplemented', `Path type ${path.ObjectPathType} ${path.Name}`);
    }
    if (path.ObjectPathType === PATH.property) {
      this.check(parent.type.name, path.Name);
      return navigate(parent, path.Name);
    }
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) {
      this.check(parent.type.name, 'getItem');
      return itemOf(parent, args[0]);
    }
    if (path.ObjectPathType === PATH.method) {
      const result = this.call(parent, path.Name, args);
      if (result === null || result instanceof HostObject) return result;
      throw new HostError('InvalidArgument', `${parent.type.name}.${path.Name} gives no object`);
    }
    throw new HostError('NotImplemented', `Path type ${path.ObjectPathType} ${path.Name}`);
  }

  private keptObject(referenceId: string): HostObject {
    const object = this.session.kept.get(referenceId);
    if (!object) throw new HostError('InvalidReference');
    return object;
  }

  private callForData(target: HostObject, action: ActionInfo): unknown {
    const result = this.call(target, action.Name, this.arguments(action.ArgumentInfo));
    if (result instanceof HostObject)
      throw new HostError('InvalidArgument', `${target.type.name}.${action.Name} gives an object`);
    return result ?? null;
  }

  private call(target: HostObject, name: string, args: readonly unknown[]): unknown {
    this.check(target.type.name, name);
    const result = this.callMember(target, name, args);
    this.session.did(`${target.type.name}.${camel(name)}`);
    return result;
  }

  private callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
    const { type } = target;
    if (type.needsFocus?.includes(name) && !this.session.inFocus()) throw new HostError('GeneralException');
    const method = type.methods?.[name];
    if (method) return method(target.target, new Arguments(args));
    if (name === '_KeepReference' && type.kept) return this.keep(target);
    if (name === '_RemoveReference') return void this.session.kept.delete(String(args[0]));
    if (type.items && name === 'GetCount') return type.items(target.target).length;
    if (type.items && name === 'GetItemAt') return itemAt(target, args[0]);
    if (type.item && name === 'GetItem') return itemOf(target, args[0]);
    if (type.item && name === 'GetItemOrNullObject') return type.item(target.target, key(args[0]));
    throw new HostError('ApiNotFound', `${type.name} has no method ${name} here`);
  }

  private keep(target: HostObject): null {
    target.referenceId ??= this.session.nextReferenceId();
    this.session.kept.set(target.referenceId, target);
    return null;
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references[index];
      return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : value;
    });
  }
}

function selection(query: QueryInfo | undefined): readonly string[] {
  const selected = [...(query?.Select ?? []), ...(query?.Expand ?? []).map((path) => `${path}/*`)];
  return selected.length > 0 ? selected : ['*'];
}

function navigate(parent: HostObject, name: string): HostObject | null {
  const open = parent.type.objects?.[name];
  if (!open) throw new HostError('ApiNotFound', `${parent.type.name} has no object ${name} here`);
  return open(parent.target);
}

function setProperty(target: HostObject, name: string, value: unknown, inFocus: boolean): void {
  if (!inFocus && target.type.needsFocus?.includes(name)) throw new HostError('GeneralException');
  const property = target.type.properties?.[name];
  if (!property?.set) throw new HostError('ApiNotFound', `${target.type.name}.${name} cannot be set here`);
  property.set(target.target, value ?? null);
}

function itemOf(collection: HostObject, by: unknown): HostObject {
  if (!collection.type.item) throw new HostError('ApiNotFound', `${collection.type.name} has no items by key here`);
  const item = collection.type.item(collection.target, key(by));
  if (!item) throw new HostError('ItemNotFound');
  return item;
}

function itemAt(collection: HostObject, index: unknown): HostObject {
  const item = typeof index === 'number' ? collection.type.items?.(collection.target)[index] : undefined;
  if (!item) throw new HostError('ItemNotFound');
  return item;
}

function key(value: unknown): string | number {
  if (typeof value !== 'string' && typeof value !== 'number') throw new HostError('InvalidArgument');
  return value;
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
