// A vacancy of an employer: its state, which version is published, how many places are taken.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { CloseReason, PauseReason, VacancyState } from '../rules/vacancy-lifecycle';

@Entity({ schema: 'vacancies', name: 'vacancies' })
export class Vacancy {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('text', { default: 'draft' })
  state!: VacancyState;

  @Column('text', { name: 'pause_reason', nullable: true })
  pauseReason!: PauseReason | null;

  @Column('text', { name: 'closed_reason', nullable: true })
  closedReason!: CloseReason | null;

  @Column('text', { name: 'closed_note', nullable: true })
  closedNote!: string | null;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy!: Id | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('integer', { name: 'published_version', nullable: true })
  publishedVersion!: number | null;

  /** First publication; a newer version does not move a vacancy up. */
  @Column({ type: 'timestamptz', name: 'published_at', nullable: true, precision: 3 })
  publishedAt!: Date | null;

  @Column('integer', { name: 'places_taken', default: 0 })
  placesTaken!: number;

  @Column('uuid', { name: 'copied_from', nullable: true })
  copiedFrom!: Id | null;

  @Column('uuid', { name: 'created_by' })
  createdBy!: Id;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('uuid', { name: 'changed_by' })
  changedBy!: Id;

  @Column('timestamptz', { name: 'changed_at' })
  changedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
