// The terms of screening and admission.
import { addDays, addMonths, type PlainDate } from '../../../kernel/clock/plain-date';
import { addWorkingDays, workingDaysBetween } from '../../../kernel/clock/working-days';

/** Working days for the coordinator to decide, from the day after sending in. */
export const decideTermDays = 10;
/** Working days for the employer to answer remarks. */
export const answerTermDays = 10;
/** Months an admission holds. */
export const admissionMonths = 24;
/** Days before its end that coordinator and employer hear of it. */
export const noticeBeforeEndDays = 60;
/** Days in which an employer can object to a decision (six weeks). */
export const objectionDays = 42;

export const decideBy = (sentIn: PlainDate): PlainDate => addWorkingDays(sentIn, decideTermDays);
export const answerBy = (returned: PlainDate): PlainDate =>
  addWorkingDays(returned, answerTermDays);
/** Last day on which an admission of that day holds. */
export const validUntil = (decided: PlainDate): PlainDate => addMonths(decided, admissionMonths);
/** Last day on which an employer can object to a decision of that day. */
export const objectUntil = (decided: PlainDate): PlainDate => addDays(decided, objectionDays);
/** Which working day of the term it is: 0 on the day of the event itself, beyond the term when late. */
export const workingDayOfTerm = (event: PlainDate, today: PlainDate): number =>
  Math.max(0, workingDaysBetween(event, today));
