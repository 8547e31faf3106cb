// A file of people that was read but not yet applied, so that someone can look at it first.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'institution', name: 'people_imports' })
export class PeopleImport {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  state!: 'previewed' | 'applied' | 'discarded';

  @Column('jsonb')
  rows!: object;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy!: Id;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt!: Date;

  @Column('timestamptz', { name: 'applied_at', nullable: true })
  appliedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
