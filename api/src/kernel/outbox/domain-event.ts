// News from an area: plain data, past tense, ids only.

export interface DomainEvent {
  /** `area.thing-happened`, e.g. `vacancies.vacancy-published`. */
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Declares an event of an area: `export const vacancyPublished = defineEvent<{ vacancyId: Id }>('vacancies.vacancy-published')`.
 * Calling it makes the event; `.of(event)` reads its data back, typed.
 */
export function defineEvent<Data extends Readonly<Record<string, unknown>>>(name: string) {
  const make = (data: Data): DomainEvent => ({ name, data });
  return Object.assign(make, { eventName: name, of: (event: DomainEvent) => event.data as Data });
}

export interface EventKind {
  readonly eventName: string;
}
