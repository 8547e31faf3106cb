// The world of the access matrix: one employer with everything a door can be about, and one person for each column.
import { aProgramme } from '../src/testing/a-programme';
import { aScreening } from '../src/testing/a-screening';
import { aDraft, aPublishedVacancy, aSubmittedVacancy } from '../src/testing/a-vacancy';
import { anAdmission } from '../src/testing/an-admission';
import { anEmployer } from '../src/testing/an-employer';
import { openSession, signIn, type SignedIn } from '../src/testing/sign-in';
import type { TestApp } from '../src/testing/test-app';
import { newId } from '../src/kernel/ids/ids';
import type { ActorName } from './access-matrix';

export interface AccessWorld {
  readonly actors: Readonly<Record<Exclude<ActorName, 'anonymous'>, SignedIn>>;
  /** Path parameter → the object of this world. Per route where one parameter means different things. */
  idsFor(route: string): Readonly<Record<string, string>>;
  bodyFor(route: string): object;
}

export async function makeAccessWorld(test: TestApp): Promise<AccessWorld> {
  const [own, other] = [await aProgramme(test), await aProgramme(test)];
  const coordinatorOwn = await signIn(test, { role: 'coordinator', scopeIds: [own.id] });
  const coordinatorOther = await signIn(test, { role: 'coordinator', scopeIds: [other.id] });
  const administrator = await signIn(test, { role: 'administrator' });
  const employer = await anEmployer(test);
  const stranger = await anEmployer(test);
  const suspended = await anEmployer(test);
  const noRole = await signIn(test, { role: 'employer' });
  const screening = await aScreening(test, {
    employerId: employer.id,
    programmeIds: [own.id],
    answeredBy: employer.owner.accountId,
    checkedBy: coordinatorOwn.accountId,
    state: 'in_review',
  });
  const admissionId = await anAdmission(test, {
    employerId: employer.id,
    programmeId: own.id,
    decidedBy: coordinatorOwn.accountId,
    conditionsDueInDays: [40],
  });
  const draft = aDraft(test, [own.id]);
  const published = await aPublishedVacancy(employer, coordinatorOwn, draft);
  const submitted = await aSubmittedVacancy(employer, draft);
  const closing = await aPublishedVacancy(employer, coordinatorOwn, draft);
  const suspension = await coordinatorOwn
    .post(`/api/employers/${suspended.id}/suspensions`, suspensionBody)
    .expect(201);
  const rows = await plantRows(test, {
    employerId: employer.id,
    earlierId: stranger.id,
    requesterId: noRole.accountId,
    inviterId: employer.owner.accountId,
    measureId: (suspension.body as { id: string }).id,
    administratorId: administrator.accountId,
    admissionId,
    submittedId: submitted.id,
  });
  const spare = await openSession(test, { ...noRole, role: 'employer', scopeId: null });
  const ids: Record<string, string> = {
    ...rows,
    employerId: employer.id,
    screeningId: screening.id,
    itemKey: 'insurance',
    admissionId,
    measureId: (suspension.body as { id: string }).id,
    siteId: employer.siteId,
    programmeId: own.id,
    accountId: employer.owner.accountId,
    personId: coordinatorOwn.accountId,
    vacancyId: published.id,
    kvkNumber: '68750110',
    sessionId: spare.sessionId,
  };
  return {
    actors: {
      noRole,
      studentOwn: await signIn(test, { role: 'student', scopeIds: [own.id] }),
      studentOther: await signIn(test, { role: 'student', scopeIds: [other.id] }),
      employerOwn: employer.owner,
      employerOther: stranger.owner,
      employerSuspended: suspended.owner,
      coordinatorOwn,
      coordinatorOther,
      supervisor: await signIn(test, { role: 'school_supervisor' }),
      adviser: await signIn(test, { role: 'confidential_adviser' }),
      committee: await signIn(test, { role: 'committee_member' }),
      administrator,
      board: await signIn(test, { role: 'board' }),
    },
    idsFor: (route) => ({
      ...ids,
      ...(/vacancies\/:vacancyId\/(publish|return)$/.test(route) && { vacancyId: submitted.id }),
      ...(/vacancies\/:vacancyId\/close$/.test(route) && { vacancyId: closing.id }),
      ...(/suspensions$/.test(route) && { employerId: suspended.id }),
      ...(/employer\/access-requests/.test(route) && { accessRequestId: rows.openRequestId }),
    }),
    bodyFor: (route) => bodies(own.id, other.id, draft)[route] ?? {},
  };
}

const suspensionBody = {
  ground: 'safety',
  reason: 'Drie studenten meldden intimidatie op de werkvloer.',
  scope: 'institution',
};
const reason = { reason: 'Een reden die lang genoeg is om te tellen.' };

function bodies(own: string, other: string, draft: object): Record<string, object> {
  const finding = {
    outcome: 'met',
    finding: 'Polis gezien',
    source: 'Polis, pagina 3',
    seenOn: '2026-11-24',
  };
  const decision = { programmeId: own, outcome: 'rejected', ...reason, conditions: [] };
  return {
    'POST /api/employers/:employerId/suspensions': suspensionBody,
    'POST /api/suspensions/:measureId/lift': reason,
    'POST /api/suspensions/:measureId/renew': reason,
    'POST /api/re-entry-hits/:hitId/judge': { judgement: 'unrelated', ...reason },
    'POST /api/re-entry-hits/:hitId/second': reason,
    'POST /api/re-entry-hits/:hitId/send-back': reason,
    'POST /api/conditions/:conditionId/settle': {
      outcome: 'fulfilled',
      note: 'De overeenkomst is aangepast.',
    },
    'POST /api/admissions/:admissionId/adopt': { programmeId: other, ...reason },
    'POST /api/admissions/:admissionId/settle-task': reason,
    'PUT /api/screenings/:screeningId/verifications/:itemKey': finding,
    'PUT /api/screenings/:screeningId/remarks/:itemKey': { text: 'Kunt u de polis noemen?' },
    'POST /api/screenings/:screeningId/admissions': decision,
    'POST /api/screenings/:screeningId/letter': decision,
    'PUT /api/employer/vacancies/:vacancyId/draft': draft,
    'POST /api/employer/vacancies/:vacancyId/close': { reason: 'filled' },
    'POST /api/vacancies/:vacancyId/publish': reason,
    'POST /api/vacancies/:vacancyId/return': reason,
    'POST /api/vacancies/:vacancyId/close': reason,
    'PATCH /api/employer/sites/:siteId': {
      name: 'Hoofdlocatie',
      street: null,
      houseNumber: null,
      postcode: null,
      place: 'Utrecht',
      active: true,
    },
    'PATCH /api/employer/members/:accountId': { level: 'owner' },
    'POST /api/employer/access-requests/:accessRequestId/grant': reason,
    'POST /api/employer/access-requests/:accessRequestId/refuse': reason,
    'POST /api/tasks/:taskId/assign': { ownerId: null },
    'POST /api/employers': {
      origin: 'trade_register',
      kvkNumber: '68750110',
      sector: 'media',
      phone: '030 555 01 46',
      position: 'eigenaar',
    },
  };
}

interface Planted {
  readonly employerId: string;
  readonly earlierId: string;
  readonly requesterId: string;
  readonly inviterId: string;
  readonly measureId: string;
  readonly administratorId: string;
  readonly admissionId: string;
  readonly submittedId: string;
}

/** Rows that no builder makes, put straight into the database. */
async function plantRows(test: TestApp, given: Planted) {
  const ids = {
    accessRequestId: newId(),
    openRequestId: newId(),
    invitationId: newId(),
    hitId: newId(),
    rowId: newId(),
    importId: newId(),
    noticeId: newId(),
    conditionId: '',
    taskId: '',
    grantId: '',
    templateId: '',
    facultyId: '',
  };
  const now = test.clock.now();
  const asker = await signIn(test, { role: 'employer' });
  await test.database.transaction(async (tx) => {
    await tx.query(
      `insert into employers.access_requests (id, employer_id, account_id, state, due_on, created_at)
       values ($1, $3, $4, 'escalated', '2026-12-01', $6), ($2, $3, $5, 'open', '2026-12-01', $6)`,
      [
        ids.accessRequestId,
        ids.openRequestId,
        given.employerId,
        given.requesterId,
        asker.accountId,
        now,
      ],
    );
    await tx.query(
      `insert into employers.invitations (id, employer_id, email, level, invited_by, invited_at, expires_at)
       values ($1, $2, 'nieuw@collega.example', 'member', $3, $4, $4::timestamptz + interval '7 days')`,
      [ids.invitationId, given.employerId, given.inviterId, now],
    );
    await tx.query(
      `insert into standing.re_entry_hits (id, employer_id, earlier_employer_id, features, touches_measure, found_at)
       values ($1, $2, $3, '[{"kind":"phone","value":"+31305550146"}]', true, $4)`,
      [ids.hitId, given.employerId, given.earlierId, now],
    );
    await tx.query(
      `insert into standing.notices (id, measure_id, employer_id, subject, body, language, sent_at)
       values ($1, $2, $3, 'Bericht', 'Tekst', 'nl', $4)`,
      [ids.noticeId, given.measureId, given.employerId, now],
    );
    await tx.query(
      `insert into institution.policy_rows (id, kind, value, valid_from, source, created_at)
       values ($1, 'maximum_hours', 40, '2199-01-01', 'test', $2)`,
      [ids.rowId, now],
    );
    await tx.query(
      `insert into institution.people_imports (id, file_name, encoding, state, new_rows, changed_rows,
         unchanged_rows, faulty_rows, missing_rows, uploaded_by, uploaded_at, compared_at)
       values ($1, 'mensen.csv', 'utf-8', 'previewed', 0, 0, 0, 0, 0, $2, $3, $3)`,
      [ids.importId, given.administratorId, now],
    );
  });
  const one = async (sql: string, parameters: unknown[] = []) =>
    (await test.database.queryOne<{ id: string }>(sql, parameters))?.id ?? '';
  ids.conditionId = await one('select id from standing.conditions where admission_id = $1', [
    given.admissionId,
  ]);
  ids.taskId = await one('select id from tasks.tasks where subject_id = $1', [given.submittedId]);
  ids.grantId = await one('select id from identity.role_grants where account_id = $1', [
    given.administratorId,
  ]);
  ids.templateId = await one(
    'select id from screening.templates where programme_id is null limit 1',
  );
  ids.facultyId = await one('select id from institution.faculties limit 1');
  return ids;
}
