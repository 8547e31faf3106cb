// The identity area's door: accounts, what they may do, and who is asking.
import { Module } from '@nestjs/common';
import { ActorResolver } from '../../kernel/access/actor-resolver';
import { Browser } from './http/browser';
import { EmployerAccountsController } from './http/employer-accounts.controller';
import { EmployerSignInController } from './http/employer-sign-in.controller';
import { InstitutionSignInController } from './http/institution-sign-in.controller';
import { MeController } from './http/me.controller';
import { PasswordController } from './http/password.controller';
import { SessionController } from './http/session.controller';
import { InstitutionProvider } from './institution-provider/institution-provider';
import { ProviderSettings } from './institution-provider/provider-settings';
import { MailDeviceCode } from './jobs/mail-device-code';
import { MailPasswordChanged } from './jobs/mail-password-changed';
import { MailRegistration } from './jobs/mail-registration';
import { MailReset } from './jobs/mail-reset';
import { TidyIdentity } from './jobs/tidy-identity';
import { Accounts } from './queries/accounts';
import { MailedAccounts } from './queries/mailed-accounts';
import { MyAccounts } from './queries/my-account';
import { PeopleList } from './queries/people-list';
import { ScopeNames } from './queries/scope-names';
import { SessionActors } from './queries/session-actors';
import { Account } from './store/account.entity';
import { KnownDevices } from './store/known-devices';
import { PasswordHasher } from './store/password-hasher';
import { RoleGrant } from './store/role-grant.entity';
import { Session } from './store/session.entity';
import { Sessions } from './store/sessions';
import { SingleUseToken } from './store/single-use-token.entity';
import { SingleUseTokens } from './store/single-use-tokens';
import { AnswerDeviceCode } from './use-cases/answer-device-code';
import { AskMailAgain } from './use-cases/ask-mail-again';
import { AttemptLimits } from './use-cases/attempt-limits';
import { BeginInstitutionSignIn } from './use-cases/begin-institution-sign-in';
import { ChangeMyDetails } from './use-cases/change-my-details';
import { ChangePassword } from './use-cases/change-password';
import { ConfirmAddress } from './use-cases/confirm-address';
import { EndSessions } from './use-cases/end-sessions';
import { FinishInstitutionSignIn } from './use-cases/finish-institution-sign-in';
import { GrantAdministrator } from './use-cases/grant-administrator';
import { People } from './use-cases/people';
import { PeopleInBulk } from './use-cases/people-in-bulk';
import { RegisterEmployerAccount } from './use-cases/register-employer-account';
import { ResetPassword } from './use-cases/reset-password';
import { RoleGrants } from './use-cases/role-grants';
import { SignInEmployer } from './use-cases/sign-in-employer';
import { StartSession } from './use-cases/start-session';
import { SwitchRole } from './use-cases/switch-role';

export type { AccountSummary } from './queries/accounts';
export type { ScopeName } from './queries/scope-names';
export type { StateChange } from './use-cases/people';
export {
  Accounts,
  GrantAdministrator,
  People,
  PeopleInBulk,
  ProviderSettings,
  RoleGrants,
  ScopeNames,
  SingleUseTokens,
};

export const identityEntities = [Account, RoleGrant, Session, SingleUseToken];

const facades = [
  Accounts,
  GrantAdministrator,
  People,
  PeopleInBulk,
  RoleGrants,
  ScopeNames,
  SingleUseTokens,
];

const employers = [
  AnswerDeviceCode,
  AskMailAgain,
  AttemptLimits,
  ChangePassword,
  ConfirmAddress,
  KnownDevices,
  MailedAccounts,
  PasswordHasher,
  RegisterEmployerAccount,
  ResetPassword,
  SignInEmployer,
];

const institution = [
  BeginInstitutionSignIn,
  FinishInstitutionSignIn,
  InstitutionProvider,
  ProviderSettings,
];

const sessions = [
  Browser,
  ChangeMyDetails,
  EndSessions,
  MyAccounts,
  Sessions,
  StartSession,
  SwitchRole,
];

const jobs = [MailDeviceCode, MailPasswordChanged, MailRegistration, MailReset, TidyIdentity];

@Module({
  controllers: [
    EmployerAccountsController,
    EmployerSignInController,
    InstitutionSignInController,
    MeController,
    PasswordController,
    SessionController,
  ],
  providers: [
    { provide: ActorResolver, useClass: SessionActors },
    PeopleList,
    ...facades,
    ...employers,
    ...institution,
    ...sessions,
    ...jobs,
  ],
  exports: [ActorResolver, ProviderSettings, ...facades],
})
export class IdentityModule {}
