// An employer's person writes on: the whole draft is stored as it stands, also half finished (autosave). Only its form is checked.
// A draft is nobody's decision, so saving leaves no line in the audit log; submitting does.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import type { FieldProblem } from '../../../kernel/errors/problem';
import { refuseStale } from '../../../kernel/http/if-match';
import type { Id } from '../../../kernel/ids/ids';
import { Employers } from '../../employers/employers.public';
import { Programmes } from '../../institution/institution.public';
import { findPlace } from '../places/places';
import { contentFields, type VacancyContent } from '../rules/vacancy-content';
import { versionLifecycle } from '../rules/vacancy-lifecycle';
import { mayWrite } from '../rules/vacancy-policy';
import { Vacancy } from '../store/vacancy.entity';
import { VacancyVersion } from '../store/version.entity';
import { columnsOf } from '../store/version-columns-of';
import { vacancyProblems } from '../vacancies.errors';
import { VacancyLock } from './vacancy-lock';

/** A draft as it is sent: the name of the place follows from the site or the place chosen. */
export type Draft = Omit<VacancyContent, 'place'>;

@Injectable()
export class SaveDraft {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lock: VacancyLock,
    private readonly employers: Employers,
    private readonly programmes: Programmes,
  ) {}

  async run(actor: Actor, vacancyId: Id, seenVersion: number, draft: Draft): Promise<void> {
    const content = await this.known(actor, draft);
    await this.database.transaction(async (tx) => {
      const { vacancy, running } = await this.lock.take(tx, vacancyId);
      if (!mayWrite(actor, vacancy)) throw notFound();
      refuseStale(seenVersion, vacancy.version, { by: vacancy.changedBy, at: vacancy.changedAt });
      if (!running) throw kernelProblems['kernel.wrong-state']({ extra: { state: vacancy.state } });
      const state = versionLifecycle.next(running.state, 'save');
      if (sameContent(running, content)) return;

      const now = this.clock.now();
      await tx.change(
        VacancyVersion,
        { vacancyId, number: running.number, state: running.state },
        { ...columnsOf(content), state, writtenBy: actor.accountId, changedAt: now },
      );
      await tx.change(
        Vacancy,
        { id: vacancyId, version: seenVersion },
        { changedBy: actor.accountId, changedAt: now },
      );
    });
  }

  /** Looks up what was chosen; a choice that is not there (any more) is said at its field. */
  private async known(actor: Actor, draft: Draft): Promise<VacancyContent> {
    const errors: FieldProblem[] = [];
    const unknown = (pointer: string) => errors.push({ pointer, code: 'vacancies.unknown-choice' });
    const programmes = await this.programmes.find(draft.programmeIds);
    for (const [index, id] of draft.programmeIds.entries())
      if (programmes.get(id)?.active !== true) unknown(`/programmeIds/${index}`);

    const programmeIds = [...new Set(draft.programmeIds)];
    let placed: Pick<VacancyContent, 'siteId' | 'placeId' | 'place'> = {
      siteId: null,
      placeId: null,
      place: '',
    };
    if (draft.siteId !== null) {
      const sites = actor.employerId === null ? [] : await this.employers.sites(actor.employerId);
      const site = sites.find(({ id, active }) => id === draft.siteId && active);
      if (site) placed = { siteId: site.id, placeId: site.placeId, place: site.place };
      else unknown('/siteId');
    } else if (draft.placeId !== null) {
      const place = findPlace(draft.placeId);
      if (place) placed = { siteId: null, placeId: place.id, place: place.name };
      else unknown('/placeId');
    }
    if (errors.length > 0) throw vacancyProblems['vacancies.unknown-choice']({ errors });
    return { ...draft, ...placed, programmeIds };
  }
}

const sameContent = (stored: VacancyContent, sent: VacancyContent): boolean =>
  contentFields.every((field) => JSON.stringify(stored[field]) === JSON.stringify(sent[field]));
