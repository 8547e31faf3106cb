// An administrator adds a programme to a faculty; from then on people can be put in it and employers ask admission.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { brokenConstraint } from '../../../kernel/database/database-errors';
import { Database } from '../../../kernel/database/database';
import { notFound } from '../../../kernel/errors/kernel.errors';
import { newId, type Id } from '../../../kernel/ids/ids';
import { mayAdminister } from '../rules/administration-policy';
import { ProgrammeRow } from '../store/programme.entity';
import { pointAt } from './point-at';

export interface NewProgramme {
  readonly facultyId: Id;
  readonly code: string;
  readonly nameNl: string;
  readonly nameEn: string;
}

@Injectable()
export class CreateProgramme {
  constructor(private readonly database: Database) {}

  async run(actor: Actor, programme: NewProgramme): Promise<Id> {
    if (!mayAdminister(actor)) throw notFound();
    const id = newId();
    try {
      await this.database.transaction(async (tx) => {
        await tx.insert(ProgrammeRow, { id, ...programme });
        await tx.audit({
          author: actor,
          action: 'institution.create-programme',
          subject: { type: 'programme', id },
          data: { ...programme },
        });
      });
    } catch (error) {
      const constraint = brokenConstraint(error);
      if (constraint === 'programmes_code_once')
        throw pointAt('/code', 'institution.code-taken', { code: programme.code });
      if (constraint === 'programmes_faculty')
        throw pointAt('/facultyId', 'institution.unknown-faculty');
      throw error;
    }
    return id;
  }
}
