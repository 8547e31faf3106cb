// A file of people that was read: what it would change is shown first, then applied as shown or thrown away.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { ImportState } from '../rules/import-lifecycle';

@Entity({ schema: 'institution', name: 'people_imports' })
export class PeopleImport {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text')
  encoding!: 'utf-8' | 'windows-1252';

  /** Headings whose cells were not kept. */
  @Column('text', { name: 'ignored_columns', array: true, default: {} })
  ignoredColumns!: string[];

  @Column('text')
  state!: ImportState;

  @Column('integer', { name: 'new_rows' })
  newRows!: number;

  @Column('integer', { name: 'changed_rows' })
  changedRows!: number;

  @Column('integer', { name: 'unchanged_rows' })
  unchangedRows!: number;

  @Column('integer', { name: 'faulty_rows' })
  faultyRows!: number;

  /** Students of the programmes in the file who are not in it. */
  @Column('integer', { name: 'missing_rows' })
  missingRows!: number;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy!: Id;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt!: Date;

  /** When the file was last compared with who was known. */
  @Column('timestamptz', { name: 'compared_at' })
  comparedAt!: Date;

  /** Who applied it or threw it away. */
  @Column('uuid', { name: 'ended_by', nullable: true })
  endedBy!: Id | null;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
