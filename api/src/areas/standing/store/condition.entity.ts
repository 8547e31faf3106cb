// A condition of an admission: what must be done, by whom at the employer, before which day.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlainDate } from '../../../kernel/clock/plain-date';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'standing', name: 'conditions' })
export class Condition {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'admission_id' })
  admissionId!: Id;

  /** The checklist item it came from, if any. */
  @Column('text', { name: 'item_key', nullable: true })
  itemKey!: string | null;

  @Column('text')
  wording!: string;

  @Column('text', { name: 'owner_name' })
  ownerName!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: PlainDate;

  @Column('boolean', { name: 'blocks_first_placement', default: false })
  blocksFirstPlacement!: boolean;

  @Column('text', { default: 'open' })
  state!: 'open' | 'fulfilled' | 'withdrawn';

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt!: Date | null;

  @Column('uuid', { name: 'settled_by', nullable: true })
  settledBy!: Id | null;

  @Column('text', { name: 'settled_note', nullable: true })
  settledNote!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
