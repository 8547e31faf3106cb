// Composes the file of an employer for a coordinator, with the commands this coordinator may give.
import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import type { Id } from '../../../kernel/ids/ids';
import { Sentences } from '../../../kernel/i18n/sentences';
import { Programmes } from '../../institution/institution.public';
import { Standing, type StandingPerProgramme } from '../../standing/standing.public';
import { EmployerFile, type FactRow, type FileHeadRow } from '../queries/employer-file';
import type { EmployerFileResponse } from './employer-file.responses';

@Injectable()
export class EmployerFilePresenter {
  constructor(
    private readonly file: EmployerFile,
    private readonly standing: Standing,
    private readonly programmes: Programmes,
    private readonly sentences: Sentences,
    private readonly clock: Clock,
  ) {}

  async compose(actor: Actor, language: Language, employerId: Id): Promise<EmployerFileResponse> {
    const head = await this.file.head(employerId);
    const facts = await this.file.facts(employerId);
    const contacts = await this.file.contacts(employerId);
    const requests = await this.file.accessRequests(employerId);
    return {
      ...headOf(head),
      standings: await this.standings(actor, language, employerId),
      facts: facts.map((fact) => this.fact(language, fact)),
      contacts: contacts.map((contact) => ({
        id: contact.id,
        name: contact.name,
        position: contact.position,
        email: contact.email,
        phone: contact.phone,
        main: contact.main,
        verifiedAt: contact.verifiedAt?.toISOString() ?? null,
        verifiedBy: contact.verifiedBy,
        verifiedHow: contact.verifiedHow,
      })),
      sites: await this.file.sites(employerId),
      vacancies: await this.file.vacancies(employerId, this.clock.now()),
      tasks: await this.file.tasks(actor, employerId),
      accessRequests: requests.map(({ id, name, email, state, dueOn, version }) => ({
        id,
        name,
        email,
        state,
        dueOn,
        allowedCommands: state === 'escalated' ? ['grant', 'refuse'] : [],
        version,
      })),
    };
  }

  private fact(language: Language, { key, value, source, seenOn }: FactRow) {
    const spoken =
      key === 'sector' ? this.sentences.label(language, `employers.sector.${value}`) : value;
    return {
      key,
      label: this.sentences.label(language, `employers.fact.${key}`),
      value: spoken,
      source,
      sourceLabel: this.sentences.label(language, `employers.source.${source}`),
      seenOn,
    };
  }

  /** The reader's own programmes first, then every other that has to do with this employer. */
  private async standings(actor: Actor, language: Language, employerId: Id) {
    const everywhere = await this.standing.everywhere(employerId);
    const missing = actor.programmeIds.filter(
      (id) => !everywhere.some((answer) => answer.programmeId === id),
    );
    const all = [...everywhere, ...(await this.standing.of(employerId, missing))];
    const names = await this.programmes.find(all.map((answer) => answer.programmeId));
    const isOwn = (answer: StandingPerProgramme) => actor.programmeIds.includes(answer.programmeId);
    return [...all.filter(isOwn), ...all.filter((answer) => !isOwn(answer))].map((answer) => ({
      programme: {
        id: answer.programmeId,
        name: names.get(answer.programmeId)?.name ?? { nl: '', en: '' },
      },
      own: isOwn(answer),
      standing: answer.standing,
      why: this.sentences.label(language, `standing.why.${answer.reason}`),
      checkedOn: answer.checkedOn,
      validUntil: answer.validUntil,
    }));
  }
}

const headOf = (row: FileHeadRow) => ({
  id: row.id,
  origin: row.origin,
  name: row.name,
  statutoryName: row.statutoryName,
  kvkNumber: row.kvkNumber,
  country: row.country,
  foreignNumber: row.foreignNumber,
  legalForm: row.legalForm,
  subjectType: row.subjectType,
  sector: row.sector,
  place: row.place,
  state: row.state,
  registeredAt: row.registeredAt.toISOString(),
  contactVerifiedAt: row.contactVerifiedAt?.toISOString() ?? null,
  schoolContact: row.schoolContact,
  proof:
    row.proofNote === null
      ? null
      : { note: row.proofNote, judgement: row.proofJudgement, reason: row.proofReason },
  members: row.members,
  allowedCommands: [
    'add_note' as const,
    'set_school_contact' as const,
    ...(row.proofNote === null ? [] : (['judge_proof'] as const)),
  ],
  version: row.version,
});
