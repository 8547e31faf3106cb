// The institution area's door: programmes, dated policy, who coordinates and who is enrolled.
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.public';
import { ProgrammesController } from './http/programmes.controller';
import { Coordinators, Enrolments } from './queries/people-of-programme';
import { Policy } from './queries/policy';
import { Programmes } from './queries/programmes';
import { Enrolment } from './store/enrolment.entity';
import { Faculty } from './store/faculty.entity';
import { PeopleImport } from './store/people-import.entity';
import { PolicyRow } from './store/policy-row.entity';
import { ProgrammeRow } from './store/programme.entity';

export { Coordinators, Enrolments } from './queries/people-of-programme';
export { Policy } from './queries/policy';
export { Programmes, type Programme } from './queries/programmes';
export { policyKinds, type PolicyKind } from './rules/policy-kind';

export const institutionEntities = [Enrolment, Faculty, PeopleImport, PolicyRow, ProgrammeRow];

@Module({
  imports: [IdentityModule],
  controllers: [ProgrammesController],
  providers: [Coordinators, Enrolments, Policy, Programmes],
  exports: [Coordinators, Enrolments, Policy, Programmes],
})
export class InstitutionModule {}
