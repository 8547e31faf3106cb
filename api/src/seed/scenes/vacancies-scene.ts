// Shares the story's two hundred texts out over the employers that were admitted, and posts them.
import {
  dutchVacancies,
  dutchVacanciesWithFaults,
  englishVacancies,
  englishVacanciesWithFaults,
} from '../vacancies';
import type { SeedVacancy } from '../vacancies/seed-vacancy';
import type { Stage } from '../stage/stage';
import type { Situation } from '../story/story-employer';
import type { Entered } from './employer-scene';
import type { Institution } from './institution-scene';
import { VacancyScene, type Posting, type VacancySituation } from './vacancy-scene';

const withVacancies: readonly Situation[] = [
  'admitted',
  'admitted_with_conditions',
  'suspended',
  'suspension_lifted',
];

const linesAtOnce = 4;

/** Every so many texts one is not (or no longer) published. */
const others: readonly [number, VacancySituation][] = [
  [31, 'closed'],
  [29, 'paused'],
  [23, 'draft'],
  [37, 'submitted'],
  [61, 'returned'],
];

export async function postVacancies(
  stage: Stage,
  institution: Institution,
  entered: readonly Entered[],
  oneInSoMany: number,
): Promise<number> {
  const scene = new VacancyScene(stage, institution);
  const posting = entered.filter(({ story }) => withVacancies.includes(story.situation));
  const load = new Map<string, number>();
  const choose = (text: SeedVacancy): Entered => {
    const fitting = posting.filter(
      ({ story }) =>
        story.sector === text.sector &&
        text.programmes.some((code) => story.programmes.includes(code)),
    );
    const [least] = fitting.sort(
      (a, b) => (load.get(a.employerId) ?? 0) - (load.get(b.employerId) ?? 0),
    );
    if (!least) throw new Error(`no employer of the story takes "${text.title}"`);
    load.set(least.employerId, (load.get(least.employerId) ?? 0) + 1);
    return least;
  };

  const texts = [...dutchVacancies, ...englishVacancies];
  const postings: Posting[] = texts.map((text, index) => {
    const situation = others.find(([every]) => index % every === every - 1)?.[1] ?? 'published';
    const daysBefore = situation === 'submitted' ? 1 + (index % 6) : (index * 7) % 33;
    return { text, employer: choose(text), situation, daysBefore, index };
  });
  const told = postings.filter(({ index }) => index % oneInSoMany === 0);
  await stage.clock.tellAll(told, linesAtOnce, (posting) => scene.post(posting));
  const faulty = [...dutchVacanciesWithFaults, ...englishVacanciesWithFaults].map(
    (seed, index) =>
      [
        seed,
        {
          employer: choose(seed.vacancy),
          situation: 'submitted',
          daysBefore: 1 + (index % 8),
          index,
        },
      ] as const,
  );
  await stage.clock.tellAll(faulty, linesAtOnce, ([seed, posting]) =>
    scene.postFaulty(seed, posting),
  );
  return told.length + faulty.length;
}
