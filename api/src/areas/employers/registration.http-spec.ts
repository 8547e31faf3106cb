// Registering an organisation: from the trade register, from abroad, with proof; once per number, whoever comes together.
import { aTradeRegister } from '../../testing/a-trade-register';
import { signIn, type SignedIn } from '../../testing/sign-in';
import { startTestApp, type TestApp } from '../../testing/test-app';
import type { DemoCompany, StandIn } from './employers.public';

const aCompany = (serial: number, over: Partial<DemoCompany> = {}): DemoCompany => ({
  kvkNumber: String(99_000_800 + serial),
  name: `Kadewerk Jeugdhulp ${serial} B.V.`,
  tradeNames: [`Kadewerk ${serial}`],
  legalForm: 'Besloten Vennootschap',
  sbi: { code: '88991', text: 'Ambulante jeugdzorg' },
  street: 'Kanaaldijk',
  houseNumber: serial,
  postcode: '3439AA',
  place: 'Nieuwegein',
  phone: '0305550146',
  domain: `kadewerk-${serial}.example`,
  employees: 9,
  startedOn: '20200901',
  ...over,
});

const companies = [
  aCompany(1),
  aCompany(2),
  aCompany(3),
  aCompany(4),
  aCompany(5),
  aCompany(6, { legalForm: 'Eenmanszaak', shieldedAddress: true }),
  aCompany(7),
];

describe('registering an employer', () => {
  let test: TestApp;
  let standIn: StandIn;
  beforeAll(async () => {
    test = await startTestApp();
    standIn = await aTradeRegister(test, companies);
  });
  afterAll(async () => {
    await test.close();
    await standIn.close();
  });

  const aRegistrant = () => signIn(test, { role: 'employer' });
  const fromRegister = (kvkNumber: string, more: object = {}) => ({
    origin: 'trade_register',
    kvkNumber,
    sector: 'youth_care',
    phone: '030 555 01 46',
    position: 'teamleider',
    ...more,
  });
  const register = (person: SignedIn, body: object) => person.post('/api/employers', body);
  const factsOf = (employerId: string) =>
    test.database.query<{ key: string; value: string; source: string; seen_on: string }>(
      'select key, value, source, seen_on from employers.facts where employer_id = $1',
      [employerId],
    );

  describe('from the trade register', () => {
    it('makes a claim with the facts of the register, and the person its owner', async () => {
      const person = await aRegistrant();
      const answer = await register(
        person,
        fromRegister('99000801', { tradeName: 'Kadewerk 1', website: 'kadewerk.example' }),
      ).expect(201);
      expect(answer.body.state).toBe('registered');
      const { employerId } = answer.body;
      const [row] = await test.database.query('select * from employers.employers where id = $1', [
        employerId,
      ]);
      expect(row).toMatchObject({
        name: 'Kadewerk 1',
        statutory_name: 'Kadewerk Jeugdhulp 1 B.V.',
        kvk_number: '99000801',
        subject_type: 'legal_person',
        state: 'claimed',
        place: 'Nieuwegein',
        street: 'Kanaaldijk',
        website: 'https://kadewerk.example/',
        contact_verified_at: null,
        registered_by: person.accountId,
      });
      const facts = await factsOf(employerId);
      expect(facts).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            key: 'statutory_name',
            source: 'trade_register',
            seen_on: '2026-11-24',
          }),
          expect.objectContaining({ key: 'address', value: 'Kanaaldijk 1, 3439AA Nieuwegein' }),
          expect.objectContaining({ key: 'website', source: 'employer' }),
          expect.objectContaining({ key: 'contact', source: 'employer' }),
          expect.objectContaining({ key: 'email', value: person.email, source: 'system' }),
        ]),
      );
      const trust = await test.database.query(
        'select 1 from standing.trust where employer_id = $1',
        [employerId],
      );
      expect(trust).toHaveLength(1);
      const again = await register(person, fromRegister('99000802')).expect(409);
      expect(again.body.code).toBe('employers.member-already');
    });

    it('never takes a fact from the browser', async () => {
      const person = await aRegistrant();
      const answer = await register(
        person,
        fromRegister('99000802', { name: 'Other name', legalForm: 'Stichting' }),
      ).expect(400);
      expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
        '/name',
        '/legalForm',
      ]);
    });

    it('takes a sole trader as a person, and asks for the place of a shielded address', async () => {
      const person = await aRegistrant();
      const refused = await register(person, fromRegister('99000806')).expect(422);
      expect(refused.body).toMatchObject({
        code: 'employers.place-unknown',
        errors: [{ pointer: '/place' }],
      });
      const answer = await register(person, fromRegister('99000806', { place: 'Utrecht' })).expect(
        201,
      );
      const [row] = await test.database.query(
        'select subject_type, street, place, place_id from employers.employers where id = $1',
        [answer.body.employerId],
      );
      expect(row).toEqual({
        subject_type: 'natural_person',
        street: null,
        place: 'Utrecht',
        place_id: 2745912,
      });
    });

    it.each([
      ['96354429', 422, 'employers.registration-ended', '/kvkNumber'],
      ['12121212', 422, 'employers.not-in-trade-register', '/kvkNumber'],
      ['1234', 400, 'kernel.invalid-body', '/kvkNumber'],
      ['90004973', 503, 'employers.trade-register-unavailable', undefined],
    ])('refuses number %s with %i %s', async (kvkNumber, status, code, pointer) => {
      const answer = await register(await aRegistrant(), fromRegister(kvkNumber)).expect(status);
      expect(answer.body.code).toBe(code);
      expect(answer.body.errors?.[0]?.pointer).toBe(pointer);
    });

    it('refuses a trade name that is not in the register', async () => {
      const answer = await register(
        await aRegistrant(),
        fromRegister('99000803', { tradeName: 'Philips' }),
      ).expect(422);
      expect(answer.body.errors[0].pointer).toBe('/tradeName');
    });

    it.each([
      [{ phone: '12345' }, '/phone'],
      [{ website: 'javascript:alert(1)' }, '/website'],
      [{ sector: 'mining' }, '/sector'],
      [{ origin: 'moon' }, '/origin'],
      [{ position: '' }, '/position'],
    ])('points at the field of %j', async (wrong, pointer) => {
      const answer = await register(await aRegistrant(), fromRegister('99000803', wrong)).expect(
        400,
      );
      expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
        pointer,
      ]);
    });
  });

  describe('one number, many people', () => {
    it('makes one record of 50 registrations at once; the others ask for access and learn nothing', async () => {
      const people = await Promise.all(Array.from({ length: 50 }, aRegistrant));
      const answers = await Promise.all(
        people.map((person) => register(person, fromRegister('99000804'))),
      );
      const registered = answers.filter((answer) => answer.status === 201);
      const asked = answers.filter((answer) => answer.status === 202);
      expect([registered.length, asked.length]).toEqual([1, 49]);
      expect(new Set(asked.map((answer) => answer.text))).toEqual(
        new Set(['{"state":"access_requested","employerId":null}']),
      );
      const [counts] = await test.database.query(
        `select (select count(*)::int from employers.employers where kvk_number = '99000804') as employers,
           (select count(*)::int from employers.access_requests r join employers.employers e
             on e.id = r.employer_id where e.kvk_number = '99000804' and r.state = 'open') as requests,
           (select count(*)::int from employers.members m join employers.employers e
             on e.id = m.employer_id where e.kvk_number = '99000804') as members`,
      );
      expect(counts).toEqual({ employers: 1, requests: 49, members: 1 });
    }, 60_000);

    it('keeps one open request of a person who asks again', async () => {
      await register(await aRegistrant(), fromRegister('99000805')).expect(201);
      const second = await aRegistrant();
      await register(second, fromRegister('99000805')).expect(202);
      await register(second, fromRegister('99000805')).expect(202);
      const own = await second.get('/api/access-requests').expect(200);
      expect(own.body.items).toHaveLength(1);
      expect(own.body.items[0]).toEqual({
        id: expect.any(String),
        state: 'open',
        createdAt: expect.any(String),
        answeredAt: null,
        allowedCommands: ['withdraw'],
        version: 1,
      });
    });

    it('does the work once for a repeated request with the same key', async () => {
      const person = await aRegistrant();
      const send = () =>
        register(person, fromRegister('99000807')).set('idempotency-key', 'register-0001');
      const first = await send().expect(201);
      const second = await send().expect(201);
      expect(second.body).toEqual(first.body);
    });

    it('lets one account register three times a day', async () => {
      const person = await aRegistrant();
      for (let attempt = 0; attempt < 3; attempt += 1)
        await register(person, fromRegister('99000805')).expect(202);
      const answer = await register(person, fromRegister('99000805')).expect(429);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    });
  });

  describe('outside the trade register', () => {
    const foreign = (foreignNumber: string) => ({
      origin: 'foreign',
      country: 'BE',
      foreignNumber,
      name: 'Jeugdhulp Kempen',
      legalForm: 'Stichting',
      street: 'Grote Markt',
      houseNumber: '1',
      postcode: '2300',
      place: 'Turnhout',
      sector: 'youth_care',
      phone: '+32 14 47 11 11',
      position: 'directeur',
      proofNote: 'Uittreksel van de Kruispuntbank van Ondernemingen, 3 november 2026',
    });
    const unregistered = {
      origin: 'unregistered',
      name: 'Buurthuis De Brug',
      place: 'Utrecht',
      sector: 'welfare',
      phone: '030 555 01 47',
      position: 'beheerder',
      proofNote: 'Besluit van de gemeente, wijkmanager mevrouw De Wit kan het bevestigen',
    };

    it.each([
      ['abroad', foreign('0403.170.701')],
      ['without registration', unregistered],
    ])('puts the proof of an organisation %s before the coordinators', async (_, body) => {
      const answer = await register(await aRegistrant(), body).expect(201);
      const tasks = await test.database.query(
        `select kind, programme_id, due_on, subject_label from tasks.tasks
         where subject_id = $1 and kind = 'identity_proof' and state = 'open'`,
        [answer.body.employerId],
      );
      expect(tasks).toEqual([
        {
          kind: 'identity_proof',
          programme_id: null,
          due_on: '2026-12-01',
          subject_label: body.name,
        },
      ]);
      const facts = await factsOf(answer.body.employerId);
      expect(new Set(facts.map((fact) => fact.source))).toEqual(new Set(['employer', 'system']));
    });

    it('makes one record of a foreign number, and a request of the second', async () => {
      await register(await aRegistrant(), foreign('0999.999.922')).expect(201);
      await register(await aRegistrant(), foreign('0999.999.922')).expect(202);
    });

    it.each([
      [{ ...unregistered, proofNote: undefined }, '/proofNote', 'field.required'],
      [
        { ...foreign('1'), country: 'NL', foreignNumber: '0403' },
        '/country',
        'employers.not-foreign',
      ],
      [{ ...foreign('0403'), country: 'XX' }, '/country', 'field.isIn'],
    ])('wants what it needs to know (%#)', async (body, pointer, code) => {
      const answer = await register(await aRegistrant(), body).expect(400);
      expect(answer.body.errors).toMatchObject([{ pointer, code }]);
    });
  });

  it('is for people of employers with a confirmed address', async () => {
    await test.http().post('/api/employers').set('x-stagekeur', '1').send({}).expect(401);
    const student = await signIn(test, { role: 'administrator' });
    await register(student, fromRegister('99000803')).expect(404);
    const person = await aRegistrant();
    await test.database.transaction((tx) =>
      tx.query('update identity.accounts set email_confirmed_at = null where id = $1', [
        person.accountId,
      ]),
    );
    const answer = await register(person, fromRegister('99000803')).expect(409);
    expect(answer.body.code).toBe('employers.email-not-confirmed');
  });
});
