// An administrator adds a faculty: the unit that programmes belong to and the board's figures are made for.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { brokenConstraint } from '../../../kernel/database/database-errors';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { mayAdminister } from '../rules/administration-policy';
import { Faculty } from '../store/faculty.entity';
import { pointAt } from './point-at';

export interface NewFaculty {
  readonly code: string;
  readonly nameNl: string;
  readonly nameEn: string;
}

@Injectable()
export class CreateFaculty {
  constructor(private readonly database: Database) {}

  async run(actor: Actor, faculty: NewFaculty): Promise<Id> {
    if (!mayAdminister(actor)) throw notFound();
    const id = newId();
    try {
      await this.database.transaction(async (tx) => {
        await tx.insert(Faculty, { id, ...faculty });
        await tx.audit({
          author: actor,
          action: 'institution.create-faculty',
          subject: { type: 'faculty', id },
          data: { ...faculty },
        });
      });
    } catch (error) {
      if (brokenConstraint(error) === 'faculties_code_once')
        throw pointAt('/code', 'institution.code-taken', { code: faculty.code });
      throw error;
    }
    return id;
  }
}
