// Reads an organisation to change it: its row is held until the transaction ends, while others may still refer to it.
import type { Tx } from '../../../kernel/database/tx';
import { notFound } from '../../../kernel/errors/kernel.errors';
import type { Id } from '../../../kernel/ids/ids';
import { Employer } from './employer.entity';

export async function lockEmployer(tx: Tx, id: Id): Promise<Employer> {
  const employer = await tx.manager.findOne(Employer, {
    where: { id },
    lock: { mode: 'for_no_key_update' },
  });
  if (!employer) throw notFound();
  return employer;
}
