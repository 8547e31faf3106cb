// What a coordinator looks at in the queue, as it stands in the address: ?weergave=mine&soort=vacancy&opleiding=…&taak=…
import type { TaskFilter, TaskKind, TaskView } from '../api/tasks';

export interface QueueAddress {
  /** Left out: the whole programme. */
  weergave?: TaskView;
  soort?: TaskKind;
  opleiding?: string;
  /** The open row. */
  taak?: string;
}

/** What a choice changes; undefined takes it out of the address. */
export type QueueChange = { [Key in keyof QueueAddress]?: QueueAddress[Key] | undefined };

export const taskViews = [
  'programme',
  'mine',
  'unowned',
  'overdue',
] as const satisfies readonly TaskView[];

export const taskKinds = [
  'screening',
  'vacancy',
  're_entry',
  'access_request',
  'identity_proof',
  'condition',
  'suspension',
  'admission',
] as const satisfies readonly TaskKind[];

/** Any address: what makes no sense is left out. */
export function readQueueAddress(raw: Record<string, unknown>): QueueAddress {
  const weergave = taskViews.find((view) => view === raw.weergave && view !== 'programme');
  const soort = taskKinds.find((kind) => kind === raw.soort);
  const { opleiding, taak } = raw;
  return {
    ...(weergave && { weergave }),
    ...(soort && { soort }),
    ...(isId(opleiding) && { opleiding }),
    ...(isId(taak) && { taak }),
  };
}

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value);

export const asTaskFilter = ({ weergave, soort, opleiding }: QueueAddress): TaskFilter => ({
  ...(weergave && { view: weergave }),
  ...(soort && { kind: soort }),
  ...(opleiding !== undefined && { programmeId: opleiding }),
});

export const isFiltered = (address: QueueAddress): boolean =>
  Boolean(address.weergave ?? address.soort ?? address.opleiding);
