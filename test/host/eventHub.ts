import type { ObjectType } from './objectType';

/** The events that this host tells: Office.js's number of each, and the name of its registration (excel-web-16.00.debug.js). */
const EVENTS = {
  dataChanged: { number: 10, registration: 'DataChangedEvent' },
  activated: { number: 11, registration: 'ActivatedEvent' },
  deactivated: { number: 12, registration: 'DeactivatedEvent' },
  added: { number: 13, registration: 'AddedEvent' },
  selectionChanged: { number: 14, registration: 'SelectionChangedEvent' },
  deleted: { number: 15, registration: 'DeletedEvent' },
  nameChanged: { number: 25, registration: 'EventNameChanged' },
  visibilityChanged: { number: 26, registration: 'EventVisibilityChanged' },
  moved: { number: 27, registration: 'EventMoved' },
} as const;

export type EventKind = keyof typeof EVENTS;

/** Something that happened to a worksheet; `message` is what Excel says of it beside the sheet's id. */
export interface HostEvent {
  readonly kind: EventKind;
  readonly worksheetId: string;
  readonly message: object;
}

/** An event on its way to Office.js; a null target is the workbook. */
export interface ToldEvent {
  readonly number: number;
  readonly target: string | null;
  readonly message: object;
}

/** Who listens to what: the whole workbook, or one sheet. */
export class EventHub {
  enabled = true;
  tell: ((event: ToldEvent) => void) | null = null;
  private readonly listeners = new Set<string>();
  private readonly pending: HostEvent[] = [];

  /** Tells those who listen now. */
  happened({ kind, worksheetId, message }: HostEvent): void {
    if (!this.enabled) return;
    for (const target of [null, worksheetId])
      if (this.listeners.has(keyOf(kind, target)))
        this.tell?.({ number: EVENTS[kind].number, target, message: { worksheetId, ...message } });
  }

  /** The same once the request that did it is carried out. */
  later(event: HostEvent): void {
    this.pending.push(event);
  }

  tellPending(): void {
    for (const event of this.pending.splice(0)) this.happened(event);
  }

  /** Nobody is told of what happened so far. */
  forgetPending(): void {
    this.pending.splice(0);
  }

  listen(kind: EventKind, target: string | null, isOn: boolean): void {
    if (isOn) this.listeners.add(keyOf(kind, target));
    else this.listeners.delete(keyOf(kind, target));
  }
}

function keyOf(kind: EventKind, target: string | null): string {
  return `${kind} ${target ?? ''}`;
}

/** The methods by which Office.js begins and ends to listen to these events of a class; `targetOf` gives the sheet's id, or null for all. */
export function registrations<T>(
  kinds: readonly EventKind[],
  hubOf: (target: T) => EventHub,
  targetOf: (target: T) => string | null,
): NonNullable<ObjectType<T>['methods']> {
  return Object.fromEntries(
    kinds.flatMap((kind) =>
      [true, false].map((isOn) => [
        `_${isOn ? 'Register' : 'Unregister'}${EVENTS[kind].registration}`,
        (target: T) => {
          hubOf(target).listen(kind, targetOf(target), isOn);
        },
      ]),
    ),
  );
}
