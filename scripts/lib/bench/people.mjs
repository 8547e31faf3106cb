// The people of a measurement: a student, a coordinator and employers' owners of the seeded database, each with a running session.
// Their sessions are rows like any other, so the real guard reads them on every request.
import { createHash, randomBytes, randomUUID } from 'node:crypto';

import { withClient } from '../database.mjs';

/** On https, as in production (see session-cookie.ts). */
const COOKIE = '__Host-sk';
const HOURS = 12;

/**
 * @param {string} adminUrl of the database to measure on
 * @param {number} employers how many owners are wanted, each of an employer that the programme admits
 */
export function makePeople(adminUrl, employers) {
  return withClient(adminUrl, async (client) => {
    const { rows: programmes } = await client.query(
      'select id from institution.programmes order by code limit 1',
    );
    const programmeId = programmes[0].id;
    const admitted = await client.query(
      `select a.employer_id as id from standing.admissions a
       join employers.employers e on e.id = a.employer_id and e.proof_note = 'schaal'
       where a.programme_id = $1 and a.outcome = 'admitted' and a.superseded_at is null
         and a.valid_until > current_date + 60
         and not exists (select 1 from standing.measures m where m.employer_id = a.employer_id)
       order by a.employer_id limit $2`,
      [programmeId, employers],
    );
    const owners = [];
    for (const { id } of admitted.rows) {
      const owner = await person(client, 'employer', id);
      await client.query(
        `insert into employers.members (employer_id, account_id, level, joined_at) values ($1, $2, 'owner', now())`,
        [id, owner.accountId],
      );
      owners.push({ ...owner, employerId: id });
    }
    return {
      programmeId,
      student: await person(client, 'student', programmeId),
      coordinator: await person(client, 'coordinator', programmeId),
      owners,
    };
  });
}

async function person(client, role, scopeId) {
  const accountId = randomUUID();
  const token = randomBytes(32).toString('base64url');
  const institution = role !== 'employer';
  await client.query(
    `insert into identity.accounts (id, kind, email, name, language, institutional_number, email_confirmed_at, created_at)
     values ($1, $2, $3, $4, 'nl', $5, now(), now())`,
    [
      accountId,
      institution ? 'institution' : 'employer',
      `${role}@${accountId}.example`,
      `Meting ${role}`,
      institution ? accountId : null,
    ],
  );
  await client.query(
    `insert into identity.role_grants (id, account_id, role, scope_id, granted_at, reason)
     values ($1, $2, $3, $4, now(), 'meting')`,
    [randomUUID(), accountId, role, scopeId],
  );
  await client.query(
    `insert into identity.sessions (id, token_hash, account_id, role, scope_id, started_at, last_seen_at, expires_at)
     values ($1, $2, $3, $4, $5, now(), now(), now() + make_interval(hours => $6))`,
    [
      randomUUID(),
      createHash('sha256').update(token).digest(),
      accountId,
      role,
      institution ? null : scopeId,
      HOURS,
    ],
  );
  return { accountId, cookie: `${COOKIE}=${token}` };
}
