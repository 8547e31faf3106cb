// The columns of a version as its content, for hand-written reads.
import type { VacancyContent } from '../rules/vacancy-content';
import type { VersionState } from '../rules/vacancy-lifecycle';
import type { FieldRemark } from './version.entity';

/** Content of the version called `n` in the statement, under the names of VacancyContent. */
export const contentColumns = `n.title, n.body, n.tasks, n.learning_goals as "learningGoals", n.type,
  n.programme_ids as "programmeIds", n.site_id as "siteId", n.place_id as "placeId", n.place,
  n.remote_days as "remoteDays", n.remote_note as "remoteNote", n.days_per_week as "daysPerWeek",
  n.hours_per_week as "hoursPerWeek", n.starts_on as "startsOn", n.start_flexible as "startFlexible", n.weeks,
  n.places, n.allowance, n.travel_costs as "travelCosts", n.expenses_note as "expensesNote",
  n.supervisor_name as "supervisorName", n.supervisor_position as "supervisorPosition",
  n.supervision_hours::float8 as "supervisionHours", n.admission_test as "admissionTest",
  n.admission_test_reason as "admissionTestReason", n.language, n.adjustments, n.questions,
  n.closes_on as "closesOn"`;

export interface VersionRow extends VacancyContent {
  readonly number: number;
  readonly state: VersionState;
  readonly submittedAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly reviewReason: string | null;
  readonly remarks: readonly FieldRemark[];
  readonly seen: { readonly content?: VacancyContent } | null;
}

export const versionColumns = `n.number, n.state, n.submitted_at as "submittedAt", n.reviewed_at as "reviewedAt",
  n.review_reason as "reviewReason", n.remarks, n.seen, ${contentColumns}`;
