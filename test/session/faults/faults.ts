import type { Fault } from '../../host/excelHost';

/** A way in which one request can go wrong; `lasts` for one after which every request does, `silence` where every one after it is lost. */
export interface PlannedFault {
  readonly name: string;
  readonly fault: Fault;
  readonly lasts?: boolean;
  readonly silence?: boolean;
}

const amid = (code: string, done: number): PlannedFault => ({
  name: `${code} when ${done} writes are done`,
  fault: { kind: 'failAmid', code, done },
});
const silenced = (done: number): PlannedFault => ({
  ...amid('GeneralException', done),
  name: `Excel is silent once ${done} writes are done`,
  silence: true,
});
const before = (code: string, lasts = false): PlannedFault => ({
  name: `${code} before anything is done${lasts ? ', from there on' : ''}`,
  fault: { kind: 'fail', code },
  lasts,
});
const after = (code: string): PlannedFault => ({
  name: `${code} after all is done`,
  fault: { kind: 'failAfter', code },
});

/** The ways that do not depend on what is asked. */
const ANYWHERE: readonly PlannedFault[] = [
  before('InvalidOperationInCellEditMode'),
  before('InvalidOperationInCellEditMode', true),
  before('GeneralException'),
  before('AccessDenied'),
  before('AccessDenied', true),
  before('RequestAborted'),
  before('ItemNotFound'),
  after('GeneralException'),
  after('AccessDenied'),
  after('Timeout'),
  after('ResponsePayloadSizeLimitExceeded'),
  after('ServiceNotAvailable'),
  { name: 'the answer is lost', fault: { kind: 'drop' } },
  { name: 'every answer is lost from there on', fault: { kind: 'drop' }, lasts: true },
  { name: 'the request is lost', fault: { kind: 'lose' } },
  { name: 'every request is lost from there on', fault: { kind: 'lose' }, lasts: true },
];

/** Every write of the first so many is tried as the place to stop at, and some of those after. */
const FIRST_WRITES = 24;
const SHARES = [0.3, 0.5, 0.7, 0.9, 0.99];

/** Every way that is tried on a request of so many writes. */
export function faultsOf(writes: number): readonly PlannedFault[] {
  const first = Array.from({ length: Math.min(writes, FIRST_WRITES) }, (_, done) => done);
  const places = new Set([...first, ...SHARES.map((share) => Math.floor(writes * share))]);
  return [
    ...ANYWHERE,
    amid('AccessDenied', 0),
    amid('AccessDenied', Math.floor(writes / 2)),
    ...[...places].map((done) => amid('GeneralException', done)),
    ...[...places].map(silenced),
  ];
}
