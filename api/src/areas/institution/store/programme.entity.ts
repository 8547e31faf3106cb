// A programme of a faculty, with how far its screening thresholds are shifted and why.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'institution', name: 'programmes' })
export class ProgrammeRow {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'faculty_id' })
  facultyId!: Id;

  @Column('text')
  code!: string;

  @Column('text', { name: 'name_nl' })
  nameNl!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('boolean', { default: true })
  active!: boolean;

  /** Points by which 70 and 50 move for this programme; −10 to 10, knock-outs never move. */
  @Column('integer', { name: 'threshold_shift', default: 0 })
  thresholdShift!: number;

  @Column('text', { name: 'threshold_reason', nullable: true })
  thresholdReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
