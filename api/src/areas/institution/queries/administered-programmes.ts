// Faculties and programmes as administrators see them: also what is no longer active, with who depends on it.
import { Injectable } from '@nestjs/common';
import { Database } from '../../../kernel/database/database';
import type { Id } from '../../../kernel/ids/ids';

interface Localised {
  readonly nl: string;
  readonly en: string;
}

export interface AdministeredFaculty {
  readonly id: Id;
  readonly code: string;
  readonly name: Localised;
  readonly version: number;
}

export interface AdministeredProgramme {
  readonly id: Id;
  readonly facultyId: Id;
  readonly code: string;
  readonly name: Localised;
  readonly active: boolean;
  readonly thresholdShift: number;
  readonly thresholdReason: string | null;
  readonly students: number;
  readonly coordinators: number;
  readonly version: number;
}

const selectFaculties = `select f.id, f.code, json_build_object('nl', f.name_nl, 'en', f.name_en) as name,
  f.version from institution.faculties f`;

const selectProgrammes = `
  select p.id, p.faculty_id as "facultyId", p.code, json_build_object('nl', p.name_nl, 'en', p.name_en) as name,
    p.active, p.threshold_shift as "thresholdShift", p.threshold_reason as "thresholdReason", p.version,
    (select count(*)::int from institution.enrolments e
     where e.programme_id = p.id and e.ended_at is null) as students,
    (select count(*)::int from identity.role_grants g
     where g.scope_id = p.id and g.role = 'coordinator' and g.revoked_at is null) as coordinators
  from institution.programmes p`;

@Injectable()
export class AdministeredProgrammes {
  constructor(private readonly database: Database) {}

  faculties(): Promise<AdministeredFaculty[]> {
    return this.database.query(`${selectFaculties} order by f.code`);
  }

  faculty(id: Id): Promise<AdministeredFaculty | null> {
    return this.database.queryOne(`${selectFaculties} where f.id = $1`, [id]);
  }

  programmes(): Promise<AdministeredProgramme[]> {
    return this.database.query(`${selectProgrammes} order by p.active desc, p.name_nl, p.id`);
  }

  programme(id: Id): Promise<AdministeredProgramme | null> {
    return this.database.queryOne(`${selectProgrammes} where p.id = $1`, [id]);
  }
}
