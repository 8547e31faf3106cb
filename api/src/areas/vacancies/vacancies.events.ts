// What the vacancies area tells the others.
import type { Id } from '../../kernel/ids/ids';
import { defineEvent } from '../../kernel/outbox/domain-event';

interface OfVacancy extends Readonly<Record<string, unknown>> {
  readonly vacancyId: Id;
  readonly employerId: Id;
}

interface OfVersion extends OfVacancy {
  readonly number: number;
}

export const vacancySubmitted = defineEvent<OfVersion>('vacancies.vacancy-submitted');
export const vacancyReturned = defineEvent<OfVersion>('vacancies.vacancy-returned');
export const vacancyPublished = defineEvent<OfVersion>('vacancies.vacancy-published');
export const vacancyPaused = defineEvent<OfVacancy>('vacancies.vacancy-paused');
export const vacancyResumed = defineEvent<OfVacancy>('vacancies.vacancy-resumed');
export const vacancyClosed = defineEvent<OfVacancy>('vacancies.vacancy-closed');
