// A student's enrolment in a programme, with cohort and school supervisor.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'institution', name: 'enrolments' })
export class Enrolment {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'account_id' })
  accountId!: Id;

  @Column('uuid', { name: 'programme_id' })
  programmeId!: Id;

  @Column('integer')
  cohort!: number;

  @Column('uuid', { name: 'supervisor_id', nullable: true })
  supervisorId!: Id | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;
}
