// Builder: an organisation with its trust row, a main site, a main contact, and an owner who can sign in.
import { newId, newRandomId, type Id } from '../kernel/ids/ids';
import { openSession, signIn, type SignedIn } from './sign-in';
import type { TestApp } from './test-app';

export interface EmployerOptions {
  readonly name?: string;
  readonly kvkNumber?: string;
  readonly rsin?: string | null;
  readonly legalForm?: string | null;
  readonly subjectType?: 'legal_person' | 'natural_person';
  readonly sector?: string;
  readonly website?: string | null;
  readonly phone?: string | null;
  readonly place?: string;
  /** GeoNames id of the place. */
  readonly placeId?: number | null;
  /** Default true: a coordinator verified the contact, so the record is no mere claim. */
  readonly verified?: boolean;
  /** Coordinator who is the employer's contact at school. */
  readonly schoolContactId?: Id | null;
  readonly language?: 'nl' | 'en';
}

export interface TestEmployer {
  readonly id: Id;
  readonly name: string;
  readonly kvkNumber: string;
  readonly siteId: Id;
  readonly contactId: Id;
  readonly owner: SignedIn;
}

let serial = 0;

/** Numbers from 98000000 on are in no trade register that the tests know; one that is taken is drawn again. */
async function madeUpNumber(test: TestApp): Promise<string> {
  const drawn = String(98_000_000 + (Number.parseInt(newRandomId().slice(0, 8), 16) % 2_000_000));
  const taken = await test.database.query(
    'select 1 from employers.employers where kvk_number = $1',
    [drawn],
  );
  return taken.length === 0 ? drawn : madeUpNumber(test);
}

export async function anEmployer(
  test: TestApp,
  options: EmployerOptions = {},
): Promise<TestEmployer> {
  serial += 1;
  const id = newId();
  const siteId = newId();
  const contactId = newId();
  const name = options.name ?? `Werkgever ${serial} B.V.`;
  const kvkNumber = options.kvkNumber ?? (await madeUpNumber(test));
  const place = options.place ?? 'Utrecht';
  const placeId = options.placeId === undefined ? 2745912 : options.placeId;
  const now = test.clock.now();
  const person = await signIn(test, {
    role: 'employer',
    name: `Eigenaar ${serial}`,
    language: options.language ?? 'nl',
  });
  const verifiedAt = (options.verified ?? true) ? now : null;
  const verifiedBy = verifiedAt === null ? null : person.accountId;
  await test.database.transaction(async (tx) => {
    await tx.query(
      `insert into employers.employers (id, origin, name, statutory_name, kvk_number, rsin, legal_form,
         subject_type, sector, website, phone, street, house_number, postcode, place, place_id, state,
         contact_verified_at, contact_verified_by, school_contact_id, registered_by, registered_at)
       values ($1, 'trade_register', $2, $2, $3, $4, $5, $6, $7, $8, $9, 'Kerkstraat', '1', '3511 AA', $10, $11,
         $12, $13, $14, $15, $16, $17)`,
      [
        id,
        name,
        kvkNumber,
        options.rsin ?? null,
        options.legalForm === undefined ? 'Besloten Vennootschap' : options.legalForm,
        options.subjectType ?? 'legal_person',
        options.sector ?? 'welfare',
        options.website ?? null,
        options.phone ?? null,
        place,
        placeId,
        verifiedAt === null ? 'claimed' : 'verified',
        verifiedAt,
        verifiedBy,
        options.schoolContactId ?? null,
        person.accountId,
        now,
      ],
    );
    await tx.query('insert into standing.trust (employer_id) values ($1)', [id]);
    await tx.query(
      `insert into employers.sites (id, employer_id, name, street, house_number, postcode, place, place_id, main)
       values ($1, $2, $3, 'Kerkstraat', '1', '3511 AA', $4, $5, true)`,
      [siteId, id, name, place, placeId],
    );
    await tx.query(
      `insert into employers.contacts (id, employer_id, account_id, name, position, email, phone, main,
         verified_at, verified_by, verified_how)
       values ($1, $2, $3, $4, 'teamleider', $5, $6, true, $7, $8, $9)`,
      [
        contactId,
        id,
        person.accountId,
        person.name,
        person.email,
        options.phone ?? null,
        verifiedAt,
        verifiedBy,
        verifiedAt === null ? null : 'teruggebeld',
      ],
    );
    await addMember(tx, id, person.accountId, 'owner', now);
  });
  const owner = await openSession(test, { ...person, role: 'employer', scopeId: id });
  return { id, name, kvkNumber, siteId, contactId, owner };
}

/** Another person of the organisation, signed in. */
export async function aColleague(
  test: TestApp,
  employerId: Id,
  level: 'owner' | 'member' = 'member',
): Promise<SignedIn> {
  const person = await signIn(test, { role: 'employer' });
  await test.database.transaction((tx) =>
    addMember(tx, employerId, person.accountId, level, test.clock.now()),
  );
  return openSession(test, { ...person, role: 'employer', scopeId: employerId });
}

interface Statements {
  query(sql: string, parameters: readonly unknown[]): Promise<unknown>;
}

async function addMember(
  tx: Statements,
  employerId: Id,
  accountId: Id,
  level: 'owner' | 'member',
  at: Date,
): Promise<void> {
  await tx.query(
    'insert into employers.members (employer_id, account_id, level, joined_at) values ($1, $2, $3, $4)',
    [employerId, accountId, level, at],
  );
  await tx.query(
    `insert into identity.role_grants (id, account_id, role, scope_id, granted_at, reason)
     values ($1, $2, 'employer', $3, $4, 'test')`,
    [newId(), accountId, employerId, at],
  );
}
