// Looks programmes up, for every area that speaks of one.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';

export interface Programme {
  readonly id: Id;
  readonly code: string;
  readonly name: { readonly nl: string; readonly en: string };
  readonly facultyId: Id;
  readonly facultyName: { readonly nl: string; readonly en: string };
  readonly active: boolean;
  /** Points by which the screening thresholds move for this programme, −10 to 10. */
  readonly thresholdShift: number;
  readonly thresholdReason: string | null;
  readonly version: number;
}

const selectProgrammes = `
  select p.id, p.code, json_build_object('nl', p.name_nl, 'en', p.name_en) as name,
    p.faculty_id as "facultyId", json_build_object('nl', f.name_nl, 'en', f.name_en) as "facultyName",
    p.active, p.threshold_shift as "thresholdShift", p.threshold_reason as "thresholdReason", p.version
  from institution.programmes p join institution.faculties f on f.id = p.faculty_id`;

@Injectable()
export class Programmes {
  constructor(private readonly database: Database) {}

  all(): Promise<Programme[]> {
    return this.database.query<Programme>(`${selectProgrammes} order by f.code, p.name_nl`);
  }

  async get(id: Id): Promise<Programme | null> {
    return this.database.queryOne<Programme>(`${selectProgrammes} where p.id = $1`, [id]);
  }

  async find(ids: readonly Id[]): Promise<Map<Id, Programme>> {
    const rows = await this.database.query<Programme>(`${selectProgrammes} where p.id = any($1)`, [
      ids,
    ]);
    return new Map(rows.map((row) => [row.id, row]));
  }
}
