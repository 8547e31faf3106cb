// Builder: a programme (in its own faculty), with a unique code.
import { newId, type Id } from '../kernel/ids/ids';
import type { TestApp } from './test-app';

export interface TestProgramme {
  readonly id: Id;
  readonly code: string;
}

export async function aProgramme(test: TestApp): Promise<TestProgramme> {
  const id = newId();
  const facultyId = newId();
  const code = `T${id.slice(-8).toUpperCase()}`;
  await test.database.transaction(async (tx) => {
    await tx.query(
      'insert into institution.faculties (id, code, name_nl, name_en) values ($1, $2, $3, $3)',
      [facultyId, `F${code}`, `Faculty ${code}`],
    );
    await tx.query(
      'insert into institution.programmes (id, faculty_id, code, name_nl, name_en) values ($1, $2, $3, $4, $5)',
      [id, facultyId, code, `Opleiding ${code}`, `Programme ${code}`],
    );
  });
  return { id, code };
}
