// The people around a vacancy, for the specs of its way through the API: an admitted employer, its coordinator, a student.
import type request from 'supertest';
import { aProgramme, type TestProgramme } from './a-programme';
import { aDraft } from './a-vacancy';
import { anAdmission } from './an-admission';
import { anEmployer, type TestEmployer } from './an-employer';
import { signIn, type SignedIn } from './sign-in';
import type { TestApp } from './test-app';

type Command = (
  id: string,
  command: string,
  version: number,
  body?: object,
  who?: SignedIn,
) => request.Test;

interface TaskLine {
  readonly reason: string;
  readonly state: string;
  readonly due_on: string;
  readonly outcome: string | null;
}

export interface VacancyScene {
  readonly programme: TestProgramme;
  readonly coordinator: SignedIn;
  readonly student: SignedIn;
  readonly employer: TestEmployer;
  /** A complete draft for the programme. */
  readonly draft: (overrides?: object) => ReturnType<typeof aDraft>;
  /** A command of the employer, with If-Match. */
  readonly own: Command;
  /** A command of the coordinator, with If-Match. */
  readonly review: Command;
  /** Whether the student has the page. */
  readonly seen: (id: string, who?: SignedIn) => Promise<boolean>;
  readonly tasks: () => Promise<TaskLine[]>;
  readonly suspend: () => request.Test;
}

export async function aVacancyScene(test: TestApp): Promise<VacancyScene> {
  const programme = await aProgramme(test);
  const scopeIds = [programme.id];
  const coordinator = await signIn(test, { role: 'coordinator', scopeIds });
  const student = await signIn(test, { role: 'student', scopeIds });
  const employer = await anEmployer(test);
  await anAdmission(test, {
    employerId: employer.id,
    programmeId: programme.id,
    decidedBy: coordinator.accountId,
  });
  return {
    programme,
    coordinator,
    student,
    employer,
    draft: (overrides = {}) => aDraft(test, scopeIds, overrides),
    own: (id, command, version, body = {}, who = employer.owner) =>
      who.post(`/api/employer/vacancies/${id}/${command}`, body).set('if-match', `"${version}"`),
    review: (id, command, version, body = {}, who = coordinator) =>
      who.post(`/api/vacancies/${id}/${command}`, body).set('if-match', `"${version}"`),
    seen: async (id, who = student) =>
      (await who.get(`/api/student/vacancies/${id}`)).status === 200,
    tasks: () =>
      test.database.query<TaskLine>(
        `select reason, state, due_on, outcome from tasks.tasks
         where programme_id = $1 order by created_at, id`,
        [programme.id],
      ),
    suspend: () =>
      coordinator.post(`/api/employers/${employer.id}/suspensions`, {
        ground: 'safety',
        reason: 'Drie studenten meldden intimidatie op de werkvloer.',
        scope: 'institution',
      }),
  };
}
