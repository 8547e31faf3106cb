// The whole story of the demo, in the order in which it happened: founding, employers, screenings, vacancies, measures.
import { newId } from '../kernel/ids/ids';
import { enter, type Entered } from './scenes/employer-scene';
import { foundInstitution, type Institution } from './scenes/institution-scene';
import { receiveNewcomers } from './scenes/newcomers-scene';
import { Screening } from './scenes/screening-scene';
import { postVacancies } from './scenes/vacancies-scene';
import type { Stage } from './stage/stage';
import { storyEmployers } from './story/story-employers';
import type { Situation, StoryEmployer } from './story/story-employer';

const linesAtOnce = 4;

/** Situations that begin with an admission long ago; the others are of the last weeks. */
const admittedBefore: readonly Situation[] = [
  'admitted',
  'admitted_with_conditions',
  'admission_ended',
  'condition_overdue',
  'suspended',
  'suspension_lifted',
  'excluded',
];

/** `oneInSoMany`: which of the vacancies are posted; a run of the journeys needs a part of them. */
export async function playStory(
  stage: Stage,
  passwordHash: string,
  oneInSoMany: number,
  say: (line: string) => void,
) {
  const institution = await stage.clock.tell(() => foundInstitution(stage));
  say('institution, programmes and people');
  const before = storyEmployers.filter(({ situation }) => admittedBefore.includes(situation));
  const recent = storyEmployers.filter(({ situation }) => !admittedBefore.includes(situation));
  // Those who come back must find the ones they resemble.
  const play = (story: StoryEmployer, index: number) =>
    playEmployer(stage, institution, story, passwordHash, index);
  const entered = [
    ...(await stage.clock.tellAll(before, linesAtOnce, play)),
    ...(await stage.clock.tellAll(recent, linesAtOnce, play)),
  ];
  say(`${entered.length} employers`);
  const posted = await postVacancies(stage, institution, entered, oneInSoMany);
  say(`${posted} vacancies`);
  await stage.clock.tell(() => takeMeasures(stage, institution, entered));
  say('measures');
  await stage.clock.tell(() => receiveNewcomers(stage, institution, passwordHash, entered));
  say('newcomers');
}

async function playEmployer(
  stage: Stage,
  institution: Institution,
  story: StoryEmployer,
  passwordHash: string,
  index: number,
): Promise<Entered> {
  const days = firstDay(story.situation, index);
  stage.at(days, 8 + (index % 6));
  const employer = await enter(stage, story, passwordHash);
  const quality =
    story.situation === 'rejected'
      ? 'weak'
      : ['admitted_with_conditions', 'condition_overdue', 'screening_ready'].includes(
            story.situation,
          )
        ? 'modest'
        : 'good';
  const screening = new Screening(stage, institution, employer, quality);
  if (story.situation === 'registered') return employer;

  stage.at(days - 1, 10);
  await screening.answer(
    story.situation === 'screening_draft' ? ['identity', 'learning'] : undefined,
  );
  if (story.situation === 'screening_draft') return employer;
  await screening.submit();
  if (story.situation === 'screening_submitted') return employer;

  stage.at(days - 3, 9);
  await screening.take();
  if (story.situation === 'screening_returned') {
    stage.at(days - 4, 11);
    await screening.giveBack({
      insurance:
        'Op pagina 3 van de polis staat dat stagiairs niet zijn meeverzekerd. Kunt u dit aanpassen, of zeggen waar wij kunnen zien dat zij wel verzekerd zijn?',
    });
    return employer;
  }
  if (story.situation === 'screening_in_review') {
    await screening.check(['history_checked', 'contact_verified', 'inclusive_practice']);
    return employer;
  }
  await screening.check();
  await screening.verify();
  if (story.situation === 'screening_ready') return employer;

  stage.at(days - 5, 14);
  await decide(screening, story.situation);
  if (story.situation === 'excluded') await exclude(stage, employer, institution);
  return employer;
}

async function decide(screening: Screening, situation: Situation): Promise<void> {
  if (situation === 'rejected') await screening.decide('rejected');
  else if (situation === 'admitted_with_conditions')
    await screening.decide('admitted_with_conditions', 150);
  else if (situation === 'condition_overdue')
    await screening.decide('admitted_with_conditions', 60);
  else await screening.decide('admitted');
}

/** Days before the opening on which an employer registered. */
function firstDay(situation: Situation, index: number): number {
  switch (situation) {
    case 'admission_ended':
      return 745;
    case 'excluded':
      return 690;
    case 'condition_overdue':
      return 120;
    case 'admitted_with_conditions':
      return 40 + (index % 5) * 9;
    case 'admitted':
    case 'suspended':
    case 'suspension_lifted':
      return 60 + (index % 17) * 23;
    case 'rejected':
      return 55;
    case 'screening_ready':
      return 15;
    case 'screening_returned':
      return 9;
    case 'screening_in_review':
      return 8;
    case 'screening_submitted':
      return 6;
    case 'screening_draft':
    case 'registered':
      return 4;
  }
}

async function takeMeasures(
  stage: Stage,
  institution: Institution,
  entered: readonly Entered[],
): Promise<void> {
  for (const employer of entered) {
    const coordinator = institution.coordinatorOf(employer.story.programmes[0] ?? '');
    if (employer.story.situation === 'suspended') {
      stage.at(6, 13);
      await coordinator.post(`/employers/${employer.employerId}/suspensions`, {
        ground: 'safety',
        reason:
          'Twee studenten vertelden los van elkaar over schreeuwen en dreigen door de leidinggevende. Wij onderzoeken dit nu.',
        scope: 'institution',
      });
    }
    if (employer.story.situation === 'suspension_lifted') {
      stage.at(100, 13);
      const { body } = await coordinator.post(`/employers/${employer.employerId}/suspensions`, {
        ground: 'fraud',
        reason:
          'De vergoeding van twee stagiairs is twee maanden niet betaald en de uitleg klopte niet.',
        scope: 'institution',
      });
      stage.at(88, 10);
      await coordinator.post(
        `/suspensions/${String(body['id'])}/lift`,
        { reason: 'De vergoeding is betaald; de fout zat in de salarisadministratie.' },
        1,
      );
    }
  }
}

/** The full procedure that leads to an exclusion comes later; its outcome is put in place so that a return is noticed. */
async function exclude(stage: Stage, employer: Entered, institution: Institution): Promise<void> {
  stage.at(266, 15);
  const now = stage.clock.now();
  const decider = institution.coordinatorOf(employer.story.programmes[0] ?? '');
  await stage.database.transaction((tx) =>
    tx.query(
      `insert into standing.measures (id, employer_id, kind, scope, reason, decided_by, decided_at, starts_at, ends_at)
       values ($1, $2, 'exclusion', 'institution', $3, $4, $5, $5, $5::timestamptz + interval '730 days')`,
      [
        newId(),
        employer.employerId,
        'Toezeggingen over vergoeding en werktijden zijn na twee waarschuwingen niet nagekomen.',
        decider.accountId,
        now,
      ],
    ),
  );
}
