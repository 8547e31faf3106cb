// The faces of a screen that has to wait, has nothing, succeeded or failed.
import { Button } from '@mantine/core';
import { ProblemError } from '../../../shared/api/problem-error';
import { ConflictNote } from '../../../shared/ui/conflict-note';
import { EmptyState } from '../../../shared/ui/empty-state';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { Note } from '../../../shared/ui/note';
import { Pager } from '../../../shared/ui/pager';
import { ProblemView } from '../../../shared/ui/problem-view';
import { SavedAt } from '../../../shared/ui/saved-at';
import { Cell, Stack } from './cell';

const nothing = () => undefined;

export function Loading() {
  return (
    <Cell name="Laden en opslaan">
      <LoadingSheet onRetry={nothing} />
      <Stack>
        <SavedAt state="saved" at={new Date('2026-11-24T13:03:00Z')} />
        <SavedAt state="retrying" at={null} />
      </Stack>
      <Pager hasMore shown={20} onMore={nothing}>
        Stages staan nooit op volgorde van beoordeling.
      </Pager>
    </Cell>
  );
}

export function Success() {
  return (
    <Cell name="Gelukt" span={2}>
      <InlineSuccess title="Je sollicitatie is verstuurd">
        Referentie SK-2026-4187. De Veerhaven antwoordt uiterlijk op dinsdag 8 december.
      </InlineSuccess>
      <br />
      <Note tone="info" title="De sluitingsdatum is over 3 dagen">
        Je kunt reageren tot en met vrijdag 27 november.
      </Note>
    </Cell>
  );
}

export function Empty() {
  return (
    <Cell name="Niets gevonden">
      <EmptyState action={<Button variant="default">Haal “Binnen 10 km” weg</Button>}>
        Geen stages met deze filters. Zonder “Binnen 10 km” vind je er <strong>14</strong>.
      </EmptyState>
    </Cell>
  );
}

const conflict = new ProblemError({
  status: 412,
  code: 'kernel.stale',
  title: 'Intussen gewijzigd',
  extra: { changedBy: 'Idris Bouzid', changedAt: '2026-11-24T09:41:00Z' },
});

export function Conflicts() {
  return (
    <Cell name="Iemand anders was eerder (409)" span={2}>
      <ConflictNote problem={conflict} onReload={nothing}>
        Besluit: van “Toelaten” naar “Toelaten met voorwaarden”.
      </ConflictNote>
    </Cell>
  );
}

const failure = new ProblemError({
  status: 500,
  code: 'kernel.internal',
  title: 'We konden dit niet opslaan',
  detail: 'Probeer het opnieuw.',
  reference: '7F3K-21',
});

export function Problems() {
  return (
    <Cell name="Er ging iets mis" span={3}>
      <Stack>
        <ProblemView problem={failure} kept="Wat je typte, staat er nog." onRetry={nothing} />
        <ProblemView problem={new ProblemError({ status: 404, code: 'x', title: '' })} />
      </Stack>
    </Cell>
  );
}
