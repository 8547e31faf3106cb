// Reads a screening for the people of its employer: overview, questions, and everything once more before sending in.
import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../../kernel/access/actor';
import { amsterdamDateOf } from '../../../kernel/clock/amsterdam';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { Sentences } from '../../../kernel/i18n/sentences';
import { isAnswered } from '../rules/answer';
import { programmesMissing, questionsMissing, type ToComplete } from '../rules/completeness';
import { sections, type Section } from '../rules/item';
import { promisesIn } from '../rules/promises';
import { screeningLifecycle, type ScreeningCommand } from '../rules/screening-lifecycle';
import { mayAnswer } from '../rules/screening-policy';
import { answerBy } from '../rules/terms';
import { ScreeningWords } from '../wording/screening-words';
import { AdmissionRecords } from './admission-records';
import { Names } from './names';
import type { OwnItemsView, OwnItemView } from './own-items.view';
import type {
  CheckAnswersView,
  OwnScreeningHeadView,
  OwnScreeningView,
  SectionState,
  SectionTaskView,
} from './own-screening.view';
import { questionView } from './question-view';
import {
  ScreeningDetails,
  type DetailedItem,
  type Details,
  type ScreeningHead,
} from './screening-details';

const ownCommands: readonly ScreeningCommand[] = [
  'answer',
  'choose_programmes',
  'submit',
  'withdraw',
];

@Injectable()
export class OwnScreening {
  constructor(
    private readonly details: ScreeningDetails,
    private readonly records: AdmissionRecords,
    private readonly names: Names,
    private readonly words: ScreeningWords,
    private readonly sentences: Sentences,
  ) {}

  async overview(actor: Actor, language: Language): Promise<OwnScreeningView> {
    const { employerId } = actor;
    if (employerId === null) throw notFound();
    const head = await this.details.currentOf(employerId);
    const screening = head && (await this.headView(actor, language, head));
    const decisions = await this.names.decisions(await this.records.inForceOf(employerId));
    const running = head !== null && head.state !== 'verified';
    return {
      screening,
      decisions,
      schoolContact: await this.names.schoolContact(employerId),
      allowedCommands: running ? [] : ['start'],
    };
  }

  async items(actor: Actor, language: Language): Promise<OwnItemsView> {
    const { head, items } = await this.current(actor);
    return {
      screeningId: head.id,
      version: head.version,
      state: head.state,
      sections: this.bySection(language, items, (detail) => this.itemView(language, head, detail)),
      allowedCommands: commandsOf(actor, head),
    };
  }

  async check(actor: Actor, language: Language): Promise<CheckAnswersView> {
    const { head, items } = await this.current(actor);
    const promises = promisesIn(items.map(({ judged }) => judged));
    return {
      id: head.id,
      version: head.version,
      state: head.state,
      programmes: await this.names.ofProgrammes(head.programmeIds),
      missing: [
        ...programmesMissing(head.programmeIds),
        ...questionsMissing(items.map(toComplete)),
      ].map(({ pointer, code, params }) => ({
        pointer,
        code,
        detail: this.sentences.problem(language, code, params),
      })),
      sections: this.bySection(
        language,
        items.filter(({ judged }) => judged.item.asked),
        ({ judged: { item, answer } }) => {
          const promise = promises.find((one) => one.item.key === item.key);
          return {
            key: item.key,
            number: item.number,
            question: item.question[language],
            answer: this.words.answer(language, item, answer),
            note: answer.note,
            promise: promise ? this.words.promise(promise)[language] : null,
          };
        },
      ),
      allowedCommands: commandsOf(actor, head),
    };
  }

  private async current(actor: Actor): Promise<Details> {
    const { employerId } = actor;
    const head = employerId === null ? null : await this.details.currentOf(employerId);
    if (!head || (head.state !== 'verified' && !mayAnswer(actor, head))) throw notFound();
    return this.details.of(head);
  }

  private async headView(
    actor: Actor,
    language: Language,
    head: ScreeningHead,
  ): Promise<OwnScreeningHeadView> {
    const { items } = await this.details.of(head);
    const tasks = sections.flatMap((section) => this.task(language, section, items));
    const returned = head.state === 'returned' ? head.returnedAt : null;
    return {
      id: head.id,
      version: head.version,
      state: head.state,
      stateLabel: this.sentences.label(language, `screening.screening.${head.state}`),
      templateNumber: head.templateNumber,
      programmes: await this.names.ofProgrammes(head.programmeIds),
      startedAt: head.startedAt,
      submittedAt: head.submittedAt,
      decideBy: head.decideBy,
      answerBy: returned && answerBy(amsterdamDateOf(returned)),
      verifiedAt: head.verifiedAt,
      sectionsDone: tasks.filter(({ state }) => state === 'done').length,
      sections: tasks,
      allowedCommands: commandsOf(actor, head),
    };
  }

  private task(
    language: Language,
    section: Section,
    items: readonly DetailedItem[],
  ): SectionTaskView[] {
    const own = items.filter(({ judged: { item } }) => item.section === section && item.asked);
    const numbers = own.map(({ judged: { item } }) => item.number);
    if (numbers.length === 0) return [];
    const answered = own.filter(({ judged }) => isAnswered(judged.answer)).length;
    const remarks = own.filter((detail) => isUnseen(detail)).length;
    const complete = questionsMissing(own.map(toComplete)).length === 0;
    const state: SectionState =
      remarks > 0 ? 'remarks' : complete ? 'done' : answered === 0 ? 'todo' : 'busy';
    return [
      {
        ...this.sectionName(language, section),
        state,
        firstQuestion: Math.min(...numbers),
        lastQuestion: Math.max(...numbers),
        questions: own.length,
        answered,
        remarks,
      },
    ];
  }

  private bySection<T>(
    language: Language,
    items: readonly DetailedItem[],
    view: (detail: DetailedItem) => T,
  ) {
    return sections.flatMap((section) => {
      const own = items.filter(({ judged: { item } }) => item.section === section);
      return own.length === 0
        ? []
        : [{ ...this.sectionName(language, section), items: own.map(view) }];
    });
  }

  private sectionName(language: Language, section: Section) {
    return {
      section,
      number: sections.indexOf(section) + 1,
      title: this.words.section(language, section),
    };
  }

  private itemView(language: Language, head: ScreeningHead, detail: DetailedItem): OwnItemView {
    const { judged, saved, remark } = detail;
    const finding =
      head.state === 'returned' || head.state === 'verified' ? judged.verification : null;
    return {
      ...questionView(judged.item),
      version: judged.answer.version,
      answer: saved && {
        value: saved.value,
        notApplicableBecause: saved.notApplicableBecause,
        note: saved.note,
        inWords: this.words.answer(language, judged.item, saved),
        savedAt: saved.answeredAt,
        savedBy: saved.answeredBy,
      },
      remark:
        remark?.sentAt == null
          ? null
          : {
              text: remark.text,
              madeBy: remark.madeBy,
              sentAt: remark.sentAt,
              lookedAt: remark.lookedAt !== null,
            },
      checked: finding && {
        outcome: finding.outcome,
        finding: finding.finding,
        source: finding.source,
        seenOn: finding.seenOn,
      },
    };
  }
}

const commandsOf = (actor: Actor, head: ScreeningHead): string[] =>
  mayAnswer(actor, head)
    ? screeningLifecycle.possible(head.state).filter((command) => ownCommands.includes(command))
    : [];

const isUnseen = ({ remark }: DetailedItem): boolean =>
  remark !== null && remark.sentAt !== null && remark.lookedAt === null;

const toComplete = (detail: DetailedItem): ToComplete => ({
  item: detail.judged.item,
  answer: detail.judged.answer,
  remarkUnseen: isUnseen(detail),
});
