// What a coordinator wrote down about an employer for colleagues to come.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'employers', name: 'notes' })
export class Note {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('text')
  text!: string;

  @Column('uuid', { name: 'written_by' })
  writtenBy!: Id;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
