import type { HostObject } from './objectType';
import type { RangeModel } from './rangeModel';
import type { WorksheetModel } from './worksheetModel';

/** Classes whose objects lead to one another's (a range to its worksheet and back). */
interface Makers {
  range(target: RangeModel): HostObject;
  rangeAreas(target: readonly RangeModel[]): HostObject;
  worksheet(target: WorksheetModel): HostObject;
}

const makers: Partial<Makers> = {};

/** Each class says how its objects are made as its file loads, so that no two files import each other. */
export function makesObject<K extends keyof Makers>(kind: K, maker: Makers[K]): void {
  makers[kind] = maker;
}

function made<K extends keyof Makers>(kind: K): Makers[K] {
  const maker = makers[kind];
  if (!maker) throw new Error(`The host's ${kind} is not loaded`);
  return maker;
}

export const makeObject: Makers = {
  range: (target) => made('range')(target),
  rangeAreas: (target) => made('rangeAreas')(target),
  worksheet: (target) => made('worksheet')(target),
};
