// The door of the employers area: who an organisation is, and the rule by which one is recognised.
import { Module } from '@nestjs/common';
import { EmployerQueries } from './queries/employers';
import { AccessRequest } from './store/access-request.entity';
import { Contact } from './store/contact.entity';
import { Employer } from './store/employer.entity';
import { Fact } from './store/fact.entity';
import { Invitation } from './store/invitation.entity';
import { Member } from './store/member.entity';
import { Note } from './store/note.entity';
import { Site } from './store/site.entity';
import { Employers } from './use-cases/employers';
import { VerifyContact } from './use-cases/verify-contact';

export { Employers } from './use-cases/employers';
export type { EmployerSummary, SiteSummary } from './queries/employers';
export { identityKeys } from './identity-keys/identity-keys';
export type { Identity, IdentityKey, IdentityKeyKind } from './rules/normalise-identity';
export { sectors, type Sector } from './rules/sectors';
export { subjectTypeOf, type SubjectType } from './rules/legal-form';

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

@Module({
  providers: [EmployerQueries, Employers, VerifyContact],
  exports: [Employers],
})
export class EmployersModule {}
