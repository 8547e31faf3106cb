// Builds the answers about an own vacancy field by field, with sentences in the reader's language.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import type { FieldProblem } from '../../../kernel/errors/problem';
import { Sentences } from '../../../kernel/i18n/sentences';
import type { OwnVacancyView } from '../queries/own-vacancy';
import type { VacancyLine } from '../queries/vacancy-lists';
import type { VacancyWithVersions } from '../queries/vacancy-reader';
import { findingKey, type Finding } from '../rules/findings';
import { contentOf, type VacancyContent } from '../rules/vacancy-content';
import type {
  MissingAnswerResponse,
  OwnVacancyResponse,
  VacancyChecksResponse,
  VacancyContentResponse,
  VacancyFindingResponse,
  VacancyLineResponse,
  VacancyVersionResponse,
} from './vacancy-responses';

type VersionOf = NonNullable<VacancyWithVersions['running']>;

@Injectable()
export class VacancyPresenter {
  constructor(private readonly sentences: Sentences) {}

  own(view: OwnVacancyView, language: Language): OwnVacancyResponse {
    const { vacancy, running, approved } = view;
    const { version, missing, findings, lowered } = this.checks(view, language);
    return {
      version,
      missing,
      findings,
      lowered,
      id: vacancy.id,
      state: vacancy.state,
      visibility: view.visibility,
      pauseReason: vacancy.pauseReason,
      closedReason: vacancy.closedReason,
      closedNote: vacancy.closedNote,
      placesTaken: vacancy.placesTaken,
      publishedAt: vacancy.publishedAt?.toISOString() ?? null,
      changedAt: vacancy.changedAt.toISOString(),
      running: running && this.version(running),
      published: approved && this.version(approved),
      allowedCommands: [...view.allowedCommands],
    };
  }

  checks(view: OwnVacancyView, language: Language): VacancyChecksResponse {
    return {
      version: view.vacancy.version,
      missing: view.missing.map((missing) => this.missing(missing, language)),
      findings: view.findings.map((finding) => this.finding(finding, language)),
      lowered: [...view.lowered],
    };
  }

  finding(finding: Finding, language: Language): VacancyFindingResponse {
    const { code, pointer, severity, params } = finding;
    const detail = this.sentences.problem(language, findingKey(code), params);
    return { code, pointer, severity, detail };
  }

  version(version: VersionOf): VacancyVersionResponse {
    return {
      number: version.number,
      state: version.state,
      content: contentResponse(version),
      submittedAt: version.submittedAt?.toISOString() ?? null,
      reviewedAt: version.reviewedAt?.toISOString() ?? null,
      reviewReason: version.reviewReason,
      remarks: version.remarks.map(({ pointer, text }) => ({ pointer, text })),
    };
  }

  line(line: VacancyLine, employerName: string | null = null): VacancyLineResponse {
    return {
      id: line.id,
      employerId: line.employerId,
      employerName,
      title: line.title,
      type: line.type,
      state: line.state,
      visibility: line.visibility,
      pauseReason: line.pauseReason,
      closedReason: line.closedReason,
      runningState: line.runningState,
      programmeIds: [...line.programmeIds],
      place: line.place,
      startsOn: line.startsOn,
      closesOn: line.closesOn,
      places: line.places,
      placesTaken: line.placesTaken,
      submittedAt: line.submittedAt?.toISOString() ?? null,
      publishedAt: line.publishedAt?.toISOString() ?? null,
      changedAt: line.changedAt.toISOString(),
      version: line.version,
    };
  }

  private missing(
    { pointer, code, params }: FieldProblem,
    language: Language,
  ): MissingAnswerResponse {
    return { pointer, code, detail: this.sentences.problem(language, code, params) };
  }
}

function contentResponse(version: VacancyContent): VacancyContentResponse {
  const content = contentOf(version);
  return {
    ...content,
    tasks: [...content.tasks],
    learningGoals: [...content.learningGoals],
    programmeIds: [...content.programmeIds],
    questions: [...content.questions],
  };
}
