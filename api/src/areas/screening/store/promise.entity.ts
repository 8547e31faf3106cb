// A typed commitment of an employer, with its wording of the day; a newer screening supersedes it.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type { AnswerValue } from '../rules/answer';
import type { PromiseKind, Unit } from '../rules/item';

@Entity({ schema: 'screening', name: 'promises' })
export class PromiseRow {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('uuid', { name: 'screening_id' })
  screeningId!: Id;

  @Column('text', { name: 'item_key' })
  itemKey!: string;

  @Column('text')
  kind!: PromiseKind;

  @Column('jsonb')
  value!: AnswerValue;

  @Column('text', { nullable: true })
  unit!: Unit | null;

  @Column('text', { name: 'wording_nl' })
  wordingNl!: string;

  @Column('text', { name: 'wording_en' })
  wordingEn!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt!: Date | null;
}
