// How scarce places are for a programme, shown beside a decision: scarcity may move points, never a hard requirement.
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';
import { Enrolments } from '../../institution/institution.public';
import type { SupplyView } from './decide.view';

@Injectable()
export class ProgrammeSupply {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly enrolments: Enrolments,
  ) {}

  async of(programmeId: Id): Promise<SupplyView> {
    // The area of vacancies lies above this one: only its table of visible vacancies is counted, nothing of it is called.
    const row = await this.database.queryOne<{ count: number }>(
      `select count(*)::int as count from vacancies.search
       where programme_ids @> array[$1::uuid] and visible_until > $2`,
      [programmeId, this.clock.now()],
    );
    const enrolled = await this.enrolments.count([programmeId]);
    return {
      visibleVacancies: row?.count ?? 0,
      studentsEnrolled: enrolled.get(programmeId) ?? 0,
    };
  }
}
