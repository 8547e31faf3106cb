// One version of a vacancy's content, with who submitted it, who reviewed it, and what the reviewer saw.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';
import type { VacancyContent, VacancyLanguage, VacancyType } from '../rules/vacancy-content';
import type { VersionState } from '../rules/vacancy-lifecycle';

/** What the reviewer says about one field. */
export interface FieldRemark {
  readonly pointer: string;
  readonly text: string;
}

@Entity({ schema: 'vacancies', name: 'versions' })
export class VacancyVersion implements VacancyContent {
  @PrimaryColumn('uuid', { name: 'vacancy_id' })
  vacancyId!: Id;

  @PrimaryColumn('integer')
  number!: number;

  @Column('text', { default: 'draft' })
  state!: VersionState;

  @Column('text', { default: '' })
  title!: string;

  @Column('text', { default: '' })
  body!: string;

  @Column('text', { array: true, default: () => "'{}'" })
  tasks!: string[];

  @Column('text', { name: 'learning_goals', array: true, default: () => "'{}'" })
  learningGoals!: string[];

  @Column('text', { nullable: true })
  type!: VacancyType | null;

  @Column('uuid', { name: 'programme_ids', array: true, default: () => "'{}'" })
  programmeIds!: Id[];

  @Column('uuid', { name: 'site_id', nullable: true })
  siteId!: Id | null;

  @Column('integer', { name: 'place_id', nullable: true })
  placeId!: number | null;

  @Column('text', { default: '' })
  place!: string;

  @Column('integer', { name: 'remote_days', default: 0 })
  remoteDays!: number;

  @Column('text', { name: 'remote_note', default: '' })
  remoteNote!: string;

  @Column('integer', { name: 'days_per_week', nullable: true })
  daysPerWeek!: number | null;

  @Column('integer', { name: 'hours_per_week', nullable: true })
  hoursPerWeek!: number | null;

  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: PlainDate | null;

  @Column('boolean', { name: 'start_flexible', default: false })
  startFlexible!: boolean;

  @Column('integer', { nullable: true })
  weeks!: number | null;

  @Column('integer', { default: 1 })
  places!: number;

  @Column('integer', { nullable: true })
  allowance!: number | null;

  @Column('boolean', { name: 'travel_costs', nullable: true })
  travelCosts!: boolean | null;

  @Column('text', { name: 'expenses_note', default: '' })
  expensesNote!: string;

  @Column('text', { name: 'supervisor_name', default: '' })
  supervisorName!: string;

  @Column('text', { name: 'supervisor_position', default: '' })
  supervisorPosition!: string;

  // The driver gives a numeric as text.
  @Column('numeric', {
    name: 'supervision_hours',
    precision: 4,
    scale: 1,
    nullable: true,
    transformer: {
      to: (hours: number | null) => hours,
      from: (stored: string | null) => (stored === null ? null : Number(stored)),
    },
  })
  supervisionHours!: number | null;

  @Column('text', { name: 'admission_test', default: '' })
  admissionTest!: string;

  @Column('text', { name: 'admission_test_reason', default: '' })
  admissionTestReason!: string;

  @Column('text', { default: 'nl' })
  language!: VacancyLanguage;

  @Column('text', { default: '' })
  adjustments!: string;

  @Column('text', { array: true, default: () => "'{}'" })
  questions!: string[];

  @Column('date', { name: 'closes_on', nullable: true })
  closesOn!: PlainDate | null;

  @Column('uuid', { name: 'written_by' })
  writtenBy!: Id;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  @Column('timestamptz', { name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { name: 'submitted_by', nullable: true })
  submittedBy!: Id | null;

  @Column('timestamptz', { name: 'reviewed_at', nullable: true })
  reviewedAt!: Date | null;

  @Column('uuid', { name: 'reviewed_by', nullable: true })
  reviewedBy!: Id | null;

  @Column('text', { name: 'review_reason', nullable: true })
  reviewReason!: string | null;

  @Column('jsonb', { default: [] })
  remarks!: FieldRemark[];

  /** What the reviewer saw when deciding: findings, standing, promises, and at a return the content. */
  @Column('jsonb', { nullable: true })
  seen!: object | null;
}
