// A vacancy as its employer works on it: the version in progress, what is still missing, and what policy says about it.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { FieldProblem } from '../../../kernel/errors/problem';
import type { Id } from '../../../kernel/ids/ids';
import { commandsOfEmployer, type EmployerCommand } from '../rules/allowed-commands';
import type { Finding } from '../rules/findings';
import { loweredPromises } from '../rules/lowered-promises';
import { missingAnswers } from '../rules/required';
import type { ContentField } from '../rules/vacancy-content';
import { mayWrite } from '../rules/vacancy-policy';
import { visibilityOf, type Visibility } from '../rules/visibility';
import { PolicyCheck } from './policy-check';
import { VacancyReader, type VacancyWithVersions } from './vacancy-reader';

export interface OwnVacancyView extends VacancyWithVersions {
  readonly visibility: Visibility;
  readonly allowedCommands: readonly EmployerCommand[];
  readonly missing: readonly FieldProblem[];
  readonly findings: readonly Finding[];
  /** Promises that the version in progress lowers: sending it in hides the published one. */
  readonly lowered: readonly ContentField[];
}

@Injectable()
export class OwnVacancy {
  constructor(
    private readonly clock: Clock,
    private readonly vacancies: VacancyReader,
    private readonly policy: PolicyCheck,
  ) {}

  async view(actor: Actor, vacancyId: Id): Promise<OwnVacancyView> {
    const found = await this.vacancies.get(vacancyId, this.clock.now());
    if (!found || !mayWrite(actor, found.vacancy)) throw notFound();
    const { vacancy, running, approved } = found;
    const shown = running ?? approved;
    if (!shown) throw notFound();
    const { placesTaken, inSearch, state, pauseReason } = vacancy;
    const { places, closesOn } = approved ?? shown;
    return {
      ...found,
      visibility: visibilityOf(
        { state, places, placesTaken, closesOn, inSearch },
        this.clock.today(),
      ),
      allowedCommands: commandsOfEmployer({ state, pauseReason, running, approved }),
      missing: running ? missingAnswers(running) : [],
      findings: running
        ? await this.policy.findings(vacancy.employerId, running, actor.language)
        : [],
      lowered: running && approved ? loweredPromises(approved, running) : [],
    };
  }
}
