// A place where an employer has interns.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'employers', name: 'sites' })
export class Site {
  @PrimaryColumn('uuid')
  id!: Id;

  @Column('uuid', { name: 'employer_id' })
  employerId!: Id;

  @Column('text')
  name!: string;

  @Column('text', { name: 'site_number', nullable: true })
  siteNumber!: string | null;

  @Column('text', { nullable: true })
  street!: string | null;

  @Column('text', { name: 'house_number', nullable: true })
  houseNumber!: string | null;

  @Column('text', { nullable: true })
  postcode!: string | null;

  @Column('text')
  place!: string;

  @Column('integer', { name: 'place_id', nullable: true })
  placeId!: number | null;

  @Column('boolean', { default: false })
  main!: boolean;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('integer', { default: 1 })
  version!: number;
}
