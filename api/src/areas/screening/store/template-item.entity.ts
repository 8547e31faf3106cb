// One question of a checklist version, as a row.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';
import type {
  Choice,
  ItemKind,
  KnockOut,
  Note,
  NumberRule,
  PromiseKind,
  Section,
  Unit,
  Verifier,
} from '../rules/item';

@Entity({ schema: 'screening', name: 'template_items' })
export class TemplateItem {
  @PrimaryColumn('uuid', { name: 'template_id' })
  templateId!: Id;

  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  number!: number;

  @Column('text')
  section!: Section;

  @Column('text', { name: 'question_nl' })
  questionNl!: string;

  @Column('text', { name: 'question_en' })
  questionEn!: string;

  @Column('text', { name: 'help_nl', default: '' })
  helpNl!: string;

  @Column('text', { name: 'help_en', default: '' })
  helpEn!: string;

  @Column('text', { name: 'why_nl', default: '' })
  whyNl!: string;

  @Column('text', { name: 'why_en', default: '' })
  whyEn!: string;

  @Column('text', { name: 'fact_nl', default: '' })
  factNl!: string;

  @Column('text', { name: 'fact_en', default: '' })
  factEn!: string;

  @Column('text')
  kind!: ItemKind;

  @Column('text', { nullable: true })
  unit!: Unit | null;

  @Column('jsonb', { nullable: true })
  choices!: readonly Choice[] | null;

  @Column('text', { name: 'note_when', nullable: true })
  noteWhen!: Note['when'] | null;

  @Column('text', { name: 'note_nl', default: '' })
  noteNl!: string;

  @Column('text', { name: 'note_en', default: '' })
  noteEn!: string;

  @Column('boolean', { default: true })
  asked!: boolean;

  @Column('text')
  verifier!: Verifier;

  @Column('text', { name: 'knock_out' })
  knockOut!: KnockOut;

  @Column('integer')
  weight!: number;

  @Column('jsonb', { nullable: true })
  breakpoints!: NumberRule | null;

  /** For supplements of programmes; nothing in the base checklist depends on another answer. */
  @Column('jsonb', { name: 'applies_when', nullable: true })
  appliesWhen!: object | null;

  @Column('text', { name: 'promise_kind', nullable: true })
  promiseKind!: PromiseKind | null;
}
