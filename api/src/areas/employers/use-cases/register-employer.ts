// A person of an employer registers the organisation: a claim with facts from the register, or a request for access
// when somebody registered it before; nothing of that earlier record is told.
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/access/actor';
import { addWorkingDays } from '../../../kernel/clock/working-days';
import { Clock } from '../../../kernel/clock/clock';
import { Database } from '../../../kernel/database/database';
import { brokenConstraint } from '../../../kernel/database/database-errors';
import type { Tx } from '../../../kernel/database/tx';
import { kernelProblems, notFound } from '../../../kernel/errors/kernel.errors';
import { RateLimiter } from '../../../kernel/http/rate-limiter';
import { newId, type Id } from '../../../kernel/ids/ids';
import { RoleGrants } from '../../identity/identity.public';
import { Tasks } from '../../tasks/tasks.public';
import { employersProblems } from '../employers.errors';
import { employerRegistered } from '../employers.events';
import { DutchPlaces } from '../places/dutch-places';
import { Memberships } from '../queries/memberships';
import { TradeRegisterLookUp } from '../queries/trade-register-look-up';
import { readKvkNumber } from '../rules/kvk-number';
import { objectionsToForm, type RegistrationForm } from '../rules/registration-form';
import { coordinatorsTerm } from '../rules/terms';
import { Contact } from '../store/contact.entity';
import { Employer } from '../store/employer.entity';
import { recordFacts } from '../store/facts';
import { addMember } from '../store/members';
import { Site } from '../store/site.entity';
import { objectionsToContactDetails } from './contact-details';
import { FileAccessRequest } from './file-access-request';
import { byHand, fromTradeRegister, type NewEmployer } from './new-employer';

export type Registration =
  | { readonly state: 'registered'; readonly employerId: Id }
  | { readonly state: 'access_requested' };

interface Registrant {
  readonly kind: 'institution' | 'employer';
  readonly name: string;
  readonly email: string;
  readonly confirmed: boolean;
}

const registrationsPerAccount = { most: 3, perSeconds: 24 * 3600 };

@Injectable()
export class RegisterEmployer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limiter: RateLimiter,
    private readonly lookUp: TradeRegisterLookUp,
    private readonly memberships: Memberships,
    private readonly places: DutchPlaces,
    private readonly grants: RoleGrants,
    private readonly tasks: Tasks,
    private readonly fileAccessRequest: FileAccessRequest,
  ) {}

  async run(actor: Actor, form: RegistrationForm): Promise<Registration> {
    await this.database.transaction((tx) => this.allowed(tx, actor));
    const errors = [...objectionsToForm(form), ...objectionsToContactDetails(form)];
    if (errors.length > 0) throw kernelProblems['kernel.invalid-body']({ errors });
    const employer = await this.knownOf(form);
    const bucket = `employers.register:${actor.accountId}`;
    await this.limiter.take({ bucket, ...registrationsPerAccount });
    try {
      return await this.database.transaction((tx) => this.register(tx, actor, form, employer));
    } catch (error) {
      if (!/^employers_(kvk|foreign)_once$/.test(brokenConstraint(error) ?? '')) throw error;
      await this.database.transaction((tx) => this.fileAccessRequest.run(tx, actor, employer.row));
      return { state: 'access_requested' };
    }
  }

  private async knownOf(form: RegistrationForm): Promise<NewEmployer> {
    const number = form.origin === 'trade_register' && readKvkNumber(form.kvkNumber ?? '');
    // Asked again here: what a browser says that the register said is not taken.
    return number ? fromTradeRegister(form, number, await this.lookUp.fresh(number)) : byHand(form);
  }

  /** Only an employer's person with a confirmed address and no organisation; their account is locked, so that it stays so. */
  private async allowed(tx: Tx, actor: Actor): Promise<Registrant> {
    const [person] = await tx.query<Registrant>(
      `select kind, name, email, email_confirmed_at is not null as confirmed
       from identity.accounts where id = $1 for update`,
      [actor.accountId],
    );
    if (person?.kind !== 'employer') throw notFound();
    if (!person.confirmed) throw employersProblems['employers.email-not-confirmed']();
    if (await this.memberships.hasOrganisation(actor.accountId, tx))
      throw employersProblems['employers.member-already']();
    return person;
  }

  private async register(
    tx: Tx,
    actor: Actor,
    form: RegistrationForm,
    employer: NewEmployer,
  ): Promise<Registration> {
    const person = await this.allowed(tx, actor);
    const employerId = newId();
    const now = this.clock.now();
    const placeId =
      (employer.row.country ?? 'NL') === 'NL' ? this.places.idOf(employer.address.place) : null;
    await tx.insert(Employer, {
      ...employer.row,
      ...employer.address,
      id: employerId,
      origin: form.origin,
      sector: form.sector,
      phone: form.phone,
      placeId,
      registeredBy: actor.accountId,
      registeredAt: now,
    });
    await tx.insert(Site, {
      ...employer.address,
      id: newId(),
      employerId,
      name: employer.row.name,
      siteNumber: employer.siteNumber,
      placeId,
      main: true,
    });
    await tx.insert(Contact, {
      id: newId(),
      employerId,
      accountId: actor.accountId,
      name: person.name,
      position: form.position,
      email: person.email,
      phone: form.phone,
      main: true,
    });
    await this.record(tx, actor, employerId, form, employer, person);
    await addMember(tx, { employerId, accountId: actor.accountId, level: 'owner', joinedAt: now });
    await this.grants.grant(tx, actor, {
      accountId: actor.accountId,
      role: 'employer',
      scopeId: employerId,
      reason: 'Meldde de organisatie aan',
    });
    if (form.origin !== 'trade_register') await this.askForProof(tx, employerId, employer);
    await tx.audit({
      author: actor,
      action: 'employers.register',
      subject: { type: 'employer', id: employerId },
      data: { origin: form.origin },
    });
    await tx.emit(employerRegistered({ employerId }));
    return { state: 'registered', employerId };
  }

  private async record(
    tx: Tx,
    actor: Actor,
    employerId: Id,
    form: RegistrationForm,
    employer: NewEmployer,
    person: Registrant,
  ): Promise<void> {
    const origin = { employerId, seenOn: this.clock.today(), at: this.clock.now() };
    await recordFacts(tx, { ...origin, source: 'trade_register', by: null }, employer.fromRegister);
    const by = actor.accountId;
    await recordFacts(
      tx,
      { ...origin, source: 'employer', by },
      { ...employer.fromEmployer, sector: form.sector, phone: form.phone },
    );
    const contact = `${person.name}, ${form.position}`;
    await recordFacts(tx, { ...origin, source: 'employer', by }, { contact });
    await recordFacts(tx, { ...origin, source: 'system', by: null }, { email: person.email });
  }

  private async askForProof(tx: Tx, employerId: Id, employer: NewEmployer): Promise<void> {
    await this.tasks.open(tx, {
      kind: 'identity_proof',
      subject: { type: 'employer', id: employerId, label: employer.row.name },
      employerId,
      programmeId: null,
      reason: 'identity_proof',
      dueOn: addWorkingDays(this.clock.today(), coordinatorsTerm),
    });
  }
}
