// Checks the programmes an employer chooses: they exist, take part, and there is at least one.
import { Injectable } from '@nestjs/common';
import type { Id } from '../../../kernel/ids/ids';
import { Programmes } from '../../institution/institution.public';
import { fault } from '../rules/fault';
import { screeningProblems } from '../screening.errors';

@Injectable()
export class ChosenProgrammes {
  constructor(private readonly programmes: Programmes) {}

  /** The ids without repeats, in the order given. */
  async check(programmeIds: readonly Id[]): Promise<Id[]> {
    const wanted = [...new Set(programmeIds)];
    if (wanted.length === 0)
      throw screeningProblems['screening.unknown-programme']({
        errors: [fault('/programmeIds', 'screening.programmes-required')],
      });
    const found = await this.programmes.find(wanted);
    const errors = wanted.flatMap((id, index) => {
      const programme = found.get(id);
      if (!programme) return [fault(`/programmeIds/${index}`, 'field.isIn')];
      return programme.active
        ? []
        : [fault(`/programmeIds/${index}`, 'screening.programme-inactive')];
    });
    if (errors.length > 0) throw screeningProblems['screening.unknown-programme']({ errors });
    return wanted;
  }
}
