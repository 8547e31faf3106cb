// Puts the review of a version on the work list of each of its programmes, and takes it off again.
import { Injectable } from '@nestjs/common';
import type { Author } from '../../../kernel/access/actor';
import { Clock } from '../../../kernel/clock/clock';
import { addWorkingDays } from '../../../kernel/clock/working-days';
import type { Tx } from '../../../kernel/database/tx';
import type { Id } from '../../../kernel/ids/ids';
import { Tasks } from '../../tasks/tasks.public';
import { warnings, type Finding } from '../rules/findings';

/** Working days in which a coordinator answers a submitted vacancy. */
export const reviewTermDays = 5;

interface Submitted {
  readonly vacancyId: Id;
  readonly employerId: Id;
  readonly title: string;
  readonly programmeIds: readonly Id[];
  readonly findings: readonly Finding[];
  /** A newer version of a published vacancy, and whether it promises less. */
  readonly change: 'none' | 'changed' | 'lowered';
}

@Injectable()
export class ReviewTasks {
  constructor(
    private readonly clock: Clock,
    private readonly tasks: Tasks,
  ) {}

  async open(tx: Tx, submitted: Submitted): Promise<void> {
    const dueOn = addWorkingDays(this.clock.today(), reviewTermDays);
    for (const programmeId of submitted.programmeIds) {
      await this.tasks.open(tx, {
        kind: 'vacancy',
        subject: { type: 'vacancy', id: submitted.vacancyId, label: submitted.title },
        employerId: submitted.employerId,
        programmeId,
        ...reasonOf(submitted),
        dueOn,
      });
    }
  }

  async settle(
    tx: Tx,
    author: Author,
    vacancyId: Id,
    outcome: 'published' | 'returned',
  ): Promise<void> {
    await this.tasks.settle(tx, author, { kind: 'vacancy', subjectId: vacancyId }, outcome);
  }

  async cancel(
    tx: Tx,
    author: Author,
    vacancyId: Id,
    outcome: 'withdrawn' | 'closed',
  ): Promise<void> {
    await this.tasks.cancel(tx, author, { kind: 'vacancy', subjectId: vacancyId }, outcome);
  }
}

/** Why it is on the list: what deviates goes before what is ordinary. */
function reasonOf({ findings, change }: Submitted) {
  const warned = warnings(findings);
  const low = warned.find((finding) => finding.code === 'allowance-below-minimum');
  if (low) return { reason: 'vacancy_below_minimum', params: low.params };
  if (change === 'lowered') return { reason: 'vacancy_lowered' };
  if (warned.length > 0) return { reason: 'vacancy_warnings', params: { count: warned.length } };
  return { reason: change === 'changed' ? 'vacancy_changed' : 'vacancy_submitted' };
}
