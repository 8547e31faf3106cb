// Employers post their vacancies and coordinators review them; the ones with a deliberate fault wait in review.
import { addDays, addMonths, parsePlainDate, type PlainDate } from '../../kernel/clock/plain-date';
import type { FaultySeedVacancy, SeedVacancy } from '../vacancies/seed-vacancy';
import type { Entered } from './employer-scene';
import type { Institution } from './institution-scene';
import type { Player } from '../stage/player';
import type { Stage } from '../stage/stage';

/** Where a vacancy is when the demo opens. */
export type VacancySituation =
  'published' | 'submitted' | 'draft' | 'returned' | 'paused' | 'closed';

export interface Posting {
  readonly text: SeedVacancy;
  readonly employer: Entered;
  readonly situation: VacancySituation;
  readonly daysBefore: number;
  readonly index: number;
}

export class VacancyScene {
  constructor(
    private readonly stage: Stage,
    private readonly institution: Institution,
  ) {}

  async post(posting: Posting): Promise<string> {
    const { owner } = posting.employer;
    this.stage.at(posting.daysBefore + 2, 8 + (posting.index % 8), posting.index % 60);
    const { body } = await owner.post('/employer/vacancies', {});
    const id = body['id'] as string;
    await owner.put(
      `/employer/vacancies/${id}/draft`,
      this.contentOf(posting),
      body['version'] as number,
    );
    if (posting.situation === 'draft') return id;
    await owner.post(`/employer/vacancies/${id}/submit`, {}, await this.version(owner, id));
    if (posting.situation === 'submitted') return id;

    this.stage.at(posting.daysBefore, 8 + (posting.index % 8), posting.index % 60);
    const coordinator = this.coordinatorOf(posting);
    if (posting.situation === 'returned') {
      await coordinator.post(
        `/vacancies/${id}/return`,
        {
          reason:
            'De tekst zegt nog niet wat de student zelf doet. Schrijf twee taken concreter op.',
        },
        await this.version(owner, id),
      );
      return id;
    }
    await coordinator.post(
      `/vacancies/${id}/publish`,
      { reason: 'Nagekeken; past bij wat de werkgever heeft toegezegd.' },
      await this.version(owner, id),
    );
    if (posting.situation === 'paused')
      await owner.post(`/employer/vacancies/${id}/pause`, {}, await this.version(owner, id));
    if (posting.situation === 'closed')
      await owner.post(
        `/employer/vacancies/${id}/close`,
        { reason: posting.index % 2 === 0 ? 'filled' : 'not_needed' },
        await this.version(owner, id),
      );
    return id;
  }

  /**
   * A vacancy with a deliberate fault, waiting in review. Contact details are refused at submission today;
   * those texts came in before that rule, so they are put in place behind it.
   */
  async postFaulty(
    { fault, vacancy }: FaultySeedVacancy,
    posting: Omit<Posting, 'text'>,
  ): Promise<void> {
    if (fault !== 'contact_details_in_text') {
      await this.post({ ...posting, text: vacancy });
      return;
    }
    const id = await this.post({
      ...posting,
      text: { ...vacancy, body: withoutContactDetails(vacancy.body) },
    });
    await this.stage.database.transaction((tx) =>
      tx.query('update vacancies.versions set body = $2 where vacancy_id = $1', [id, vacancy.body]),
    );
  }

  private contentOf({ text, employer, index }: Posting): object {
    const today = this.stage.opening.toISOString().slice(0, 10);
    const startsOn = startAfter(parsePlainDate(today), text.weeks, index);
    const closesOn = addDays(startsOn, -(28 + (index % 3) * 7));
    const admitted = employer.story.programmes;
    const programmes = text.programmes.filter((code) => admitted.includes(code));
    return {
      title: text.title,
      body: text.body,
      tasks: text.tasks,
      learningGoals: text.learningGoals,
      type: text.type,
      programmeIds: programmes.map((code) => this.institution.programmes.get(code)),
      siteId: employer.siteId,
      remoteDays: text.remoteDays,
      daysPerWeek: text.daysPerWeek,
      hoursPerWeek: text.hoursPerWeek,
      startsOn,
      startFlexible: index % 5 === 0,
      weeks: text.weeks,
      places: text.places,
      allowance: text.allowance ?? 0,
      travelCosts: text.travelCosts,
      supervisorName: employer.story.contact.name,
      supervisorPosition: employer.story.contact.position,
      supervisionHours: text.supervisionHours,
      admissionTest: text.admissionTest ?? '',
      admissionTestReason: text.admissionTest ? reasonIn(text.admissionTest) : '',
      language: text.language,
      adjustments: text.adjustments ?? '',
      questions: text.questions ?? [],
      closesOn,
    };
  }

  private coordinatorOf({ text, employer }: Posting): Player {
    const code = text.programmes.find((candidate) => employer.story.programmes.includes(candidate));
    return this.institution.coordinatorOf(code ?? '');
  }

  private async version(owner: Player, id: string): Promise<number> {
    return (await owner.get(`/employer/vacancies/${id}`)).body['version'] as number;
  }
}

/** The next beginning of a term, or a month between for short ones: always at least seven weeks away. */
function startAfter(today: PlainDate, weeks: number, index: number): PlainDate {
  const firstOfMonth = parsePlainDate(`${addMonths(today, 1).slice(0, 7)}-01`);
  const months = Array.from({ length: 12 }, (_, n) => addMonths(firstOfMonth, n)).filter(
    (month) => month > addDays(today, 49),
  );
  const termStarts = months.filter((month) => /-(02|09)-01$/.test(month));
  const choices = weeks >= 16 ? termStarts : months.slice(0, 4);
  return choices[index % choices.length] ?? firstOfMonth;
}

/** The story's texts name the test and its reason in one sentence. */
const reasonIn = (test: string): string =>
  /(want|omdat|zodat|because|so that|since)/i.test(test) ? test : '';

const withoutContactDetails = (body: string): string =>
  body
    .replace(/\S+@\S+/g, '')
    .replace(/(https?:\/\/|www\.)\S+/g, '')
    .replace(/\+?\d[\d\s()-]{7,}\d/g, '');
