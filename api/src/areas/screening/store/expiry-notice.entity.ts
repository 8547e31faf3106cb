// That people were told once that an admission ends soon, or has ended.
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../../kernel/ids/ids';

@Entity({ schema: 'screening', name: 'expiry_notices' })
export class ExpiryNotice {
  @PrimaryColumn('uuid', { name: 'admission_id' })
  admissionId!: Id;

  @PrimaryColumn('text')
  kind!: 'ends_soon' | 'ended';

  @Column('timestamptz', { name: 'noted_at' })
  notedAt!: Date;
}
