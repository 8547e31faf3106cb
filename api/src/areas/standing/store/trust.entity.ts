// What standing must know of an employer from other areas: that it closed, and which programmes a screening runs for.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'standing', name: 'trust' })
export class Trust {
  @PrimaryColumn('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { name: 'screening_for', array: true, default: () => "'{}'" })
  screeningFor!: Id[];
}
