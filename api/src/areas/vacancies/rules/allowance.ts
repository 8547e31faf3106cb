// Says what an allowance per month comes to for the hours of a vacancy.
import { fullHours } from './vacancy-content';

/** Whole euros a month for so many hours a week, of an amount told for full hours; never more than that amount. */
export const allowanceFor = (allowanceAtFullHours: number, hoursPerWeek: number): number =>
  Math.round((allowanceAtFullHours * Math.min(hoursPerWeek, fullHours)) / fullHours);
