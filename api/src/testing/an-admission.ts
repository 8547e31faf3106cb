// Builder: a decision in force that admits an employer to a programme, resting on a verified screening.
import { addDays, addMonths } from '../kernel/clock/plain-date';
import { newId, newRandomId, type Id } from '../kernel/ids/ids';
import type { TestApp } from './test-app';

export interface AdmissionOptions {
  readonly employerId: Id;
  readonly programmeId: Id;
  /** The coordinator who decided. */
  readonly decidedBy: Id;
  readonly outcome?: 'admitted' | 'admitted_with_conditions' | 'rejected';
  /** One open condition per number: due in so many days. */
  readonly conditionsDueInDays?: readonly number[];
  readonly validForMonths?: number;
}

export async function anAdmission(test: TestApp, options: AdmissionOptions): Promise<Id> {
  const now = test.clock.now();
  const today = test.clock.today();
  const [templateId, screeningId, id] = [newId(), newId(), newId()];
  const conditions = options.conditionsDueInDays ?? [];
  const outcome =
    options.outcome ?? (conditions.length > 0 ? 'admitted_with_conditions' : 'admitted');
  await test.database.transaction(async (tx) => {
    await tx.query(
      `insert into screening.templates (id, programme_id, number, title_nl, title_en, created_at)
       values ($1, $2, $3, 'Test', 'Test', $4)`,
      [templateId, options.programmeId, Number.parseInt(newRandomId().slice(0, 6), 16), now],
    );
    await tx.query(
      `insert into screening.screenings (id, employer_id, template_id, programme_ids, state, created_by,
         created_at, submitted_at, submitted_by, verified_at, verified_by)
       values ($1, $2, $3, array[$4::uuid], 'verified', $5, $6, $6, $5, $6, $5)`,
      [screeningId, options.employerId, templateId, options.programmeId, options.decidedBy, now],
    );
    await tx.query(
      `insert into standing.admissions (id, employer_id, programme_id, screening_id, outcome, reason, proposal,
         seen, decided_by, decided_at, valid_from, valid_until)
       values ($1, $2, $3, $4, $5, 'Reden van de test', '{}', '{}', $6, $7, $8, $9)`,
      [
        id,
        options.employerId,
        options.programmeId,
        screeningId,
        outcome,
        options.decidedBy,
        now,
        today,
        outcome === 'rejected' ? null : addMonths(today, options.validForMonths ?? 24),
      ],
    );
    for (const days of conditions) {
      await tx.query(
        `insert into standing.conditions (id, admission_id, wording, owner_name, due_on)
         values ($1, $2, 'Zet terugkomdagen op papier', 'Farah Ismaili', $3)`,
        [newId(), id, addDays(today, days)],
      );
    }
  });
  return id;
}
