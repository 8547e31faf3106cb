// Steps of a screening through the real doors, for tests that walk its whole way.
import type { AnswerContent } from '../areas/screening/rules/answer';
import type { Id } from '../kernel/ids/ids';
import { goodAnswers } from './a-screening';
import type { SignedIn } from './sign-in';

/** Whoever has a session: a person signed in by a builder, or a browser that signed in itself. */
type Hand = Pick<SignedIn, 'get' | 'post' | 'put'>;

/** What the employer would send for an answer. */
export const answerBody = ({ value, notApplicableBecause, note }: AnswerContent): object => ({
  ...(value !== null && { value }),
  ...(notApplicableBecause !== null && { notApplicableBecause }),
  ...(note !== null && { note }),
});

/** Starts a screening and answers every question well, with exceptions by key (null: left blank). */
export async function fillInScreening(
  owner: Hand,
  programmeIds: readonly Id[],
  other: Readonly<Record<string, Partial<AnswerContent> | null>> = {},
): Promise<Id> {
  const started = await owner.post('/api/employer/screening', { programmeIds }).expect(201);
  for (const [key, good] of goodAnswers()) {
    const exception = other[key];
    if (exception === null) continue;
    const content = exception === undefined ? good : { ...good, value: null, ...exception };
    await owner.put(`/api/employer/screening/answers/${key}`, answerBody(content), 0).expect(200);
  }
  return started.body.id as Id;
}

export async function sendIn(owner: Hand): Promise<void> {
  const overview = await owner.get('/api/employer/screening').expect(200);
  await owner
    .post('/api/employer/screening/submit')
    .set('if-match', `"${overview.body.screening.version}"`)
    .expect(204);
}

export async function versionOf(coordinator: Hand, screeningId: Id): Promise<number> {
  const head = await coordinator.get(`/api/screenings/${screeningId}`).expect(200);
  return head.body.version as number;
}

export async function command(
  coordinator: Hand,
  screeningId: Id,
  name: 'take' | 'return' | 'verify',
): Promise<void> {
  await coordinator
    .post(`/api/screenings/${screeningId}/${name}`)
    .set('if-match', `"${await versionOf(coordinator, screeningId)}"`)
    .expect(204);
}

export const findingBody = (other: object = {}): object => ({
  outcome: 'met',
  finding: 'Gezien en in orde',
  source: 'Gesprek met de werkgever',
  seenOn: '2026-11-24',
  ...other,
});

/** Records "met" on every item that can be met and is not settled, or another finding by key (null: left alone). */
export async function checkItems(
  coordinator: Hand,
  screeningId: Id,
  other: Readonly<Record<string, object | null>> = {},
): Promise<void> {
  const items = await coordinator.get(`/api/screenings/${screeningId}/items`).expect(200);
  for (const section of items.body.sections) {
    for (const item of section.items) {
      const exception = other[item.key];
      if (exception === null || (exception === undefined && item.findings[0]?.counts)) continue;
      const outcome: string = item.possibleOutcomes.includes('met')
        ? 'met'
        : item.possibleOutcomes[0];
      const points = item.needsPoints && outcome === 'met' ? { points: 4 } : {};
      await coordinator
        .put(
          `/api/screenings/${screeningId}/verifications/${item.key}`,
          findingBody({ outcome, ...points, ...exception }),
          item.version,
        )
        .expect(200);
    }
  }
}
