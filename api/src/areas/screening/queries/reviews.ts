// Reads screenings for coordinators: of every programme, with the commands that this one may give now.
import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../../kernel/access/actor';
import { amsterdamDateOf } from '../../../kernel/clock/amsterdam';
import { Clock } from '../../../kernel/clock/clock';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Standing } from '../../standing/standing.public';
import { sections } from '../rules/item';
import { screeningLifecycle, type ScreeningCommand } from '../rules/screening-lifecycle';
import { mayDecide, mayReadScreening, mayReview } from '../rules/screening-policy';
import { answerBy, decideTermDays, workingDayOfTerm } from '../rules/terms';
import { isSettled } from '../rules/verification';
import { ScreeningWords } from '../wording/screening-words';
import { Adoptable } from './adoptable';
import { AdmissionRecords } from './admission-records';
import { Names } from './names';
import { ReviewItems } from './review-items';
import type {
  ProgrammeOfScreeningView,
  ReviewHeadView,
  ReviewItemsView,
  ScreeningListView,
  SectionToCheckView,
  WorkingDayView,
} from './review.view';
import { ScreeningDetails, type Details, type ScreeningHead } from './screening-details';

const reviewCommands: readonly ScreeningCommand[] = [
  'take',
  'record_verification',
  'remark',
  'return',
  'verify',
];

@Injectable()
export class Reviews {
  constructor(
    private readonly clock: Clock,
    private readonly details: ScreeningDetails,
    private readonly reviewItems: ReviewItems,
    private readonly records: AdmissionRecords,
    private readonly adoptable: Adoptable,
    private readonly employers: Employers,
    private readonly standing: Standing,
    private readonly names: Names,
    private readonly words: ScreeningWords,
    private readonly sentences: Sentences,
  ) {}

  async head(actor: Actor, language: Language, screeningId: Id): Promise<ReviewHeadView> {
    const head = await this.readable(actor, screeningId);
    const employer = await this.employers.get(head.employerId);
    if (!employer) throw notFound();
    const details = await this.details.of(head);
    return {
      id: head.id,
      version: head.version,
      state: head.state,
      stateLabel: this.stateLabel(language, head),
      employer: { id: employer.id, name: employer.name, place: employer.place },
      programmes: await this.programmes(actor, head),
      templateNumber: head.templateNumber,
      submittedAt: head.submittedAt,
      submittedBy: head.submittedBy,
      workingDay: this.workingDay(head),
      takenBy: head.takenBy,
      returnedAt: head.returnedAt,
      answerBy: answerDay(head),
      verifiedAt: head.verifiedAt,
      verifiedBy: head.verifiedBy,
      sections: this.toCheck(language, details),
      draftRemarks: details.items.filter(({ remark }) => remark?.sentAt === null).length,
      unjudgedHits: await this.standing.unjudgedHits(head.employerId),
      schoolContact: await this.names.schoolContact(head.employerId),
      adoptable: await this.adoptable.for(actor, head.employerId),
      allowedCommands: commandsOf(actor, head),
    };
  }

  async items(actor: Actor, language: Language, screeningId: Id): Promise<ReviewItemsView> {
    const head = await this.readable(actor, screeningId);
    const { items } = await this.details.of(head);
    return {
      screeningId: head.id,
      version: head.version,
      state: head.state,
      sections: this.reviewItems.sections(language, items),
      allowedCommands: commandsOf(actor, head),
    };
  }

  async ofEmployer(actor: Actor, language: Language, employerId: Id): Promise<ScreeningListView> {
    if (!mayReadScreening(actor) || !(await this.employers.get(employerId))) throw notFound();
    const heads = await this.details.sentInBy(employerId);
    const names = await this.names.ofProgrammes([
      ...new Set(heads.flatMap((head) => head.programmeIds)),
    ]);
    return {
      items: heads.map((head) => ({
        id: head.id,
        state: head.state,
        stateLabel: this.stateLabel(language, head),
        programmes: names.filter(({ id }) => head.programmeIds.includes(id)),
        templateNumber: head.templateNumber,
        submittedAt: head.submittedAt,
        decideBy: head.decideBy,
        verifiedAt: head.verifiedAt,
      })),
    };
  }

  /** A screening that was sent in at least once; a draft is the employer's own affair. */
  async readable(actor: Actor, screeningId: Id): Promise<ScreeningHead> {
    const head = mayReadScreening(actor) ? await this.details.head(screeningId) : null;
    if (!head || head.submittedAt === null) throw notFound();
    return head;
  }

  workingDay(head: ScreeningHead): WorkingDayView | null {
    if (head.decideBy === null || head.submittedAt === null) return null;
    return {
      day: workingDayOfTerm(amsterdamDateOf(head.submittedAt), this.clock.today()),
      of: decideTermDays,
      last: head.decideBy,
    };
  }

  private async programmes(actor: Actor, head: ScreeningHead): Promise<ProgrammeOfScreeningView[]> {
    const names = await this.names.ofProgrammes(head.programmeIds);
    const decisions = await this.names.decisions(await this.records.onScreening(head.id));
    const canDecide = screeningLifecycle.possible(head.state).includes('decide');
    return names.map((name) => ({
      ...name,
      own: actor.programmeIds.includes(name.id),
      decision: decisions.find(({ programme }) => programme.id === name.id) ?? null,
      allowedCommands: canDecide && mayDecide(actor, head, name.id) ? ['decide'] : [],
    }));
  }

  private toCheck(language: Language, { items }: Details): SectionToCheckView[] {
    return sections.flatMap((section, index) => {
      const own = items.filter(({ judged: { item } }) => item.section === section);
      if (own.length === 0) return [];
      return [
        {
          section,
          number: index + 1,
          title: this.words.shortSection(language, section),
          items: own.length,
          settled: own.filter(({ judged }) => isSettled(judged.item, judged.answer, judged.newest))
            .length,
          remarks: own.filter(({ remark }) => remark !== null).length,
        },
      ];
    });
  }

  private stateLabel(language: Language, head: ScreeningHead): string {
    return this.sentences.label(language, `screening.screening.${head.state}`);
  }
}

/** Until when the employer has the time to answer remarks; only while it is the employer's turn. */
const answerDay = ({ state, returnedAt }: ScreeningHead): PlainDate | null =>
  state === 'returned' && returnedAt ? answerBy(amsterdamDateOf(returnedAt)) : null;

const commandsOf = (actor: Actor, head: ScreeningHead): string[] =>
  mayReview(actor, head)
    ? screeningLifecycle.possible(head.state).filter((command) => reviewCommands.includes(command))
    : [];
