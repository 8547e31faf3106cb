// The door of the employers area: who an organisation is, and the rule by which one is recognised.
import { Module, type OnModuleInit } from '@nestjs/common';
import { IdentityModule, ScopeNames } from '../identity/identity.public';
import { TasksModule } from '../tasks/tasks.public';
import { TradeRegisterConnection } from './connection/trade-register-connection';
import { EmployerFileController } from './http/employer-file.controller';
import { OrganisationPresenter } from './http/organisation-presenter';
import { OrganisationController } from './http/organisation.controller';
import { OrganisationPeopleController } from './http/people.controller';
import { RegistrationController } from './http/registration.controller';
import { TradeRegisterController } from './http/trade-register.controller';
import { EscalateAccessRequests } from './jobs/escalate-access-requests';
import { MailAccessAnswer } from './listeners/mail-access-answer';
import { MailAccessRequest } from './listeners/mail-access-request';
import { MailInvitation } from './listeners/mail-invitation';
import { MailProof } from './listeners/mail-proof';
import { DutchPlaces } from './places/dutch-places';
import { EmployerQueries } from './queries/employers';
import { MailFacts } from './queries/mail-facts';
import { Memberships } from './queries/memberships';
import { OwnAccessRequests } from './queries/own-access-requests';
import { OwnOrganisation } from './queries/own-organisation';
import { SchoolContacts } from './queries/school-contacts';
import { TradeRegisterLookUp } from './queries/trade-register-look-up';
import { AccessRequest } from './store/access-request.entity';
import { Contact } from './store/contact.entity';
import { Employer } from './store/employer.entity';
import { Fact } from './store/fact.entity';
import { Invitation } from './store/invitation.entity';
import { Member } from './store/member.entity';
import { Note } from './store/note.entity';
import { Site } from './store/site.entity';
import { TradeRegister } from './trade-register/trade-register';
import { AcceptInvitation } from './use-cases/accept-invitation';
import { AddNote } from './use-cases/add-note';
import { AddSite } from './use-cases/add-site';
import { AnswerAccessRequest } from './use-cases/answer-access-request';
import { ChangeContact } from './use-cases/change-contact';
import { ChangeMemberLevel } from './use-cases/change-member-level';
import { EditEmployer } from './use-cases/edit-employer';
import { EditSite } from './use-cases/edit-site';
import { Employers } from './use-cases/employers';
import { EndMembership } from './use-cases/end-membership';
import { EscalateAccessRequest } from './use-cases/escalate-access-request';
import { FileAccessRequest } from './use-cases/file-access-request';
import { InviteColleague } from './use-cases/invite-colleague';
import { JudgeProof } from './use-cases/judge-proof';
import { RegisterEmployer } from './use-cases/register-employer';
import { RevokeInvitation } from './use-cases/revoke-invitation';
import { SetSchoolContact } from './use-cases/set-school-contact';
import { VerifyContact } from './use-cases/verify-contact';
import { WithdrawAccessRequest } from './use-cases/withdraw-access-request';

export { Employers } from './use-cases/employers';
export type { EmployerSummary } from './queries/employers';
export { identityKeys } from './identity-keys/identity-keys';
export { factKeys, factSources, type FactKey, type FactSource } from './rules/facts';
export { mayKeepFile } from './rules/employer-policy';
export { sectors, type Sector } from './rules/sectors';
export type { SubjectType } from './rules/legal-form';
export { TradeRegisterConnection } from './connection/trade-register-connection';
export type { DemoCompany } from './trade-register/stand-in/demo-companies';
export { startStandIn, type StandIn } from './trade-register/stand-in/start-stand-in';

export const employersEntities = [
  AccessRequest,
  Contact,
  Employer,
  Fact,
  Invitation,
  Member,
  Note,
  Site,
];

const useCases = [
  AcceptInvitation,
  AddNote,
  AddSite,
  AnswerAccessRequest,
  ChangeContact,
  ChangeMemberLevel,
  EditEmployer,
  EditSite,
  EndMembership,
  EscalateAccessRequest,
  FileAccessRequest,
  InviteColleague,
  JudgeProof,
  RegisterEmployer,
  RevokeInvitation,
  SetSchoolContact,
  VerifyContact,
  WithdrawAccessRequest,
];

@Module({
  imports: [IdentityModule, TasksModule],
  controllers: [
    EmployerFileController,
    OrganisationController,
    OrganisationPeopleController,
    RegistrationController,
    TradeRegisterController,
  ],
  providers: [
    ...useCases,
    DutchPlaces,
    EmployerQueries,
    Employers,
    EscalateAccessRequests,
    MailAccessAnswer,
    MailAccessRequest,
    MailFacts,
    MailInvitation,
    MailProof,
    Memberships,
    OrganisationPresenter,
    OwnAccessRequests,
    OwnOrganisation,
    SchoolContacts,
    TradeRegisterConnection,
    { provide: TradeRegister, useExisting: TradeRegisterConnection },
    TradeRegisterLookUp,
  ],
  exports: [Employers, TradeRegisterConnection],
})
export class EmployersModule implements OnModuleInit {
  constructor(
    private readonly scopeNames: ScopeNames,
    private readonly employers: Employers,
  ) {}

  /** Tells identity what the organisations are called that its people act for. */
  onModuleInit(): void {
    this.scopeNames.register('employer', async (ids) => {
      const found = await this.employers.find(ids);
      return new Map([...found].map(([id, { name }]) => [id, { nl: name, en: name }]));
    });
  }
}
