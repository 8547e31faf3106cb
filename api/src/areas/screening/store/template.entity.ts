// A version of the checklist; immutable once in force.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'screening', name: 'templates' })
export class Template {
  @PrimaryColumn('uuid')
  id!: Id;

  /** Null: the base checklist; else a programme's supplement. */
  @Column('uuid', { name: 'programme_id', nullable: true })
  programmeId!: Id | null;

  @Column('integer')
  number!: number;

  @Column('text', { name: 'title_nl' })
  titleNl!: string;

  @Column('text', { name: 'title_en' })
  titleEn!: string;

  @Column('text', { default: 'draft' })
  state!: 'draft' | 'in_force' | 'retired';

  @Column('date', { name: 'in_force_from', nullable: true })
  inForceFrom!: PlainDate | null;

  @Column('uuid', { name: 'created_by', nullable: true })
  createdBy!: Id | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
