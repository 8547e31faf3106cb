// Builds what students read: results, counts and the page of a vacancy, with sentences in their language.
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/access/actor';
import { formatEuro, formatNumber } from '../../../kernel/i18n/format';
import { Sentences } from '../../../kernel/i18n/sentences';
import { Programmes } from '../../institution/institution.public';
import type { PromiseKind } from '../../screening/screening.public';
import { distanceKm } from '../places/places';
import type { ShownAdmission } from '../queries/search/result-page';
import type { Counts, Result, ResultPage } from '../queries/search/student-search';
import type { StudentVacancyPage } from '../queries/student-vacancy';
import { allowanceFor } from '../rules/allowance';
import { lastDay } from '../rules/period';
import { shortFacts, type ShortFactKey } from '../rules/short-facts';
import { readMarkdown } from '../texts/read-markdown';
import { blockResponse } from './block-response';
import type {
  AdmissionConditionsResponse,
  FacetsResponse,
  VacancyCountsResponse,
  VacancyResultResponse,
  VacancySearchResponse,
} from './search-responses';
import type { StudentVacancyResponse, VacancyPromiseResponse } from './student-responses';

/** Hours of supervision come in halves; whoever writes stranger ones fills no memory. */
const mostFactTexts = 1000;

@Injectable()
export class StudentPresenter {
  /** The few sentences that every page repeats; looking one up costs as much as the rest of a result. */
  private readonly factTexts = new Map<string, string>();

  constructor(
    private readonly sentences: Sentences,
    private readonly programmes: Programmes,
  ) {}

  page({ items, next }: ResultPage, language: Language): VacancySearchResponse {
    return { items: items.map((result) => this.result(result, language)), page: { next } };
  }

  counts({ total, options, months, whenDropped }: Counts): VacancyCountsResponse {
    const of = (facet: string) =>
      Object.entries(options)
        .filter(([name]) => name.startsWith(`${facet}:`))
        .map(([name, count]) => ({ value: name.slice(facet.length + 1), count }));
    const facets: FacetsResponse = {
      programme: of('programme'),
      sector: of('sector'),
      type: of('type'),
      days: of('days'),
      hours: of('hours'),
      allowance: of('allowance'),
      travelCosts: of('travelCosts'),
      start: Object.entries(months ?? {}).map(([value, count]) => ({ value, count })),
      remote: of('remote'),
      language: of('language'),
      noTest: of('noTest'),
      adjustments: of('adjustments'),
    };
    return {
      total,
      facets,
      whenDropped: whenDropped.map(({ filter, total: left }) => ({ filter, total: left })),
    };
  }

  async vacancy(
    page: StudentVacancyPage,
    from: number | null,
    language: Language,
  ): Promise<StudentVacancyResponse> {
    const { vacancy, admission } = page;
    const programme = await this.programmes.get(admission.programmeId);
    const { placeId } = vacancy;
    return {
      id: vacancy.id,
      title: vacancy.title,
      type: vacancy.type,
      language: vacancy.language,
      employerName: vacancy.employerName,
      programmeId: admission.programmeId,
      programmeName: programme?.name ?? { nl: '', en: '' },
      place: vacancy.place,
      placeId,
      distanceKm: from === null || placeId === null ? null : distanceKm(from, placeId),
      body: readMarkdown(vacancy.body).blocks.map(blockResponse),
      tasks: [...vacancy.tasks],
      learningGoals: [...vacancy.learningGoals],
      allowance: vacancy.allowance,
      allowanceForHours: allowanceFor(vacancy.allowance, vacancy.hoursPerWeek),
      travelCosts: vacancy.travelCosts,
      expensesNote: vacancy.expensesNote,
      daysPerWeek: vacancy.daysPerWeek,
      hoursPerWeek: vacancy.hoursPerWeek,
      startsOn: vacancy.startsOn,
      startFlexible: vacancy.startFlexible,
      weeks: vacancy.weeks,
      endsOn: lastDay(vacancy.startsOn, vacancy.weeks),
      supervisionHours: vacancy.supervisionHours,
      supervisorPosition: vacancy.supervisorPosition,
      remoteDays: vacancy.remoteDays,
      remoteNote: vacancy.remoteNote,
      admissionTest: vacancy.admissionTest,
      admissionTestReason: vacancy.admissionTestReason,
      adjustments: vacancy.adjustments,
      questions: [...vacancy.questions],
      closesOn: vacancy.closesOn,
      placesLeft: vacancy.placesLeft,
      checkedOn: admission.checkedOn,
      checkedByRole: 'coordinator',
      checkedUntil: page.validUntil,
      conditions: conditionsOf(admission),
      facts: page.facts.map((fact) => ({
        key: fact.key,
        section: fact.section,
        fact: fact.fact,
        finding: fact.finding,
        source: fact.source,
        seenOn: fact.seenOn,
        checkedByRole: fact.checkedByRole,
      })),
      promises: this.promises(page, language),
      schoolContact: page.schoolContact && {
        name: page.schoolContact.name,
        email: page.schoolContact.email,
      },
      replies: 'too_few',
      experiences: 'too_few',
    };
  }

  private result(
    { row, admission, distanceKm: km, newSince }: Result,
    language: Language,
  ): VacancyResultResponse {
    return {
      id: row.id,
      title: row.title,
      employerName: row.employerName,
      type: row.type,
      sector: row.sector,
      language: row.language,
      place: row.place,
      distanceKm: km,
      daysPerWeek: row.daysPerWeek,
      hoursPerWeek: row.hoursPerWeek,
      startsOn: row.startsOn,
      startFlexible: row.startFlexible,
      allowance: row.allowance,
      travelCosts: row.travelCosts,
      remoteDays: row.remoteDays,
      adjustments: row.adjustments,
      placesLeft: row.placesLeft,
      checkedOn: admission.checkedOn,
      checkedByRole: 'coordinator',
      facts: shortFacts(row).map((key) => ({
        key,
        text: this.factText(language, key, row.supervisionHours),
      })),
      conditions: conditionsOf(admission),
      newSince,
    };
  }

  private factText(language: Language, key: ShortFactKey, supervisionHours: number): string {
    const count = key === 'supervision' ? supervisionHours : 0;
    const name = `${language} ${key} ${count}`;
    const known = this.factTexts.get(name);
    if (known !== undefined) return known;
    const hours = formatNumber(language, count);
    const text = this.sentences.label(language, `vacancies.fact.${key}`, { hours, count });
    if (this.factTexts.size < mostFactTexts) this.factTexts.set(name, text);
    return text;
  }

  /** What this vacancy promises itself goes before what the employer promised in general. */
  private promises(
    { vacancy, promises }: StudentVacancyPage,
    language: Language,
  ): VacancyPromiseResponse[] {
    const say = (kind: string, params: Record<string, string | number>) =>
      this.sentences.label(language, `vacancies.promise-wording.${kind}`, params);
    const { supervisionHours } = vacancy;
    const allowance = { amount: formatEuro(language, vacancy.allowance) };
    const own: Partial<Record<PromiseKind, string>> = {
      supervision_hours: say('supervision_hours', {
        hours: formatNumber(language, supervisionHours),
        count: supervisionHours,
      }),
      allowance: say(vacancy.allowance === 0 ? 'no_allowance' : 'allowance', allowance),
      travel_costs: say(vacancy.travelCosts ? 'travel_costs' : 'no_travel_costs', {}),
      home_working: say(vacancy.remoteDays === 0 ? 'no_home_working' : 'home_working', {
        count: vacancy.remoteDays,
      }),
      ...(vacancy.adjustments !== '' && { adjustments: vacancy.adjustments }),
    };
    const fromVacancy = Object.entries(own).map(([kind, wording]) => ({
      kind: kind as PromiseKind,
      label: this.sentences.label(language, `vacancies.promise.${kind}`),
      wording,
      source: 'vacancy' as const,
    }));
    const fromScreening = promises
      .filter(({ kind }) => own[kind] === undefined)
      .map(({ kind, wording }) => ({
        kind,
        label: this.sentences.label(language, `vacancies.promise.${kind}`),
        wording: wording[language],
        source: 'screening' as const,
      }));
    return [...fromVacancy, ...fromScreening];
  }
}

const conditionsOf = (admission: ShownAdmission): AdmissionConditionsResponse | null =>
  admission.conditional ? { mostPlacements: admission.mostPlacements } : null;
