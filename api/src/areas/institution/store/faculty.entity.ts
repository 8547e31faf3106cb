// A faculty: the unit that the board's figures are made for.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'institution', name: 'faculties' })
export class Faculty {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('text')
  code!: string;

  @Column('text', { name: 'name_nl' })
  nameNl!: string;

  @Column('text', { name: 'name_en' })
  nameEn!: string;

  @Column('integer', { default: 1 })
  version!: number;
}
