// The institution area's door: programmes, dated policy, who coordinates and who is enrolled; and the rooms of administrators.
import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.public';
import { AdminAuditController } from './http/admin-audit.controller';
import { AdminFacultiesController } from './http/admin-faculties.controller';
import { AdminPeopleController } from './http/admin-people.controller';
import { AdminPolicyController } from './http/admin-policy.controller';
import { AdminProgrammesController } from './http/admin-programmes.controller';
import { AdminSystemController } from './http/admin-system.controller';
import { AuditPresenter } from './http/audit-presenter';
import { PeopleImportsController } from './http/people-imports.controller';
import { PeopleImportsPresenter } from './http/people-imports-presenter';
import { PeoplePresenter } from './http/people-presenter';
import { ProgrammesController } from './http/programmes.controller';
import { AdministeredProgrammes } from './queries/administered-programmes';
import { Administrators } from './queries/administrators';
import { AuditSearch } from './queries/audit-search';
import { KnownPeople } from './queries/known-people';
import { PeopleImports } from './queries/people-imports';
import { Coordinators, Enrolments } from './queries/people-of-programme';
import { PeopleSearch } from './queries/people-search';
import { PersonPages } from './queries/person-page';
import { Policy } from './queries/policy';
import { PolicyRows } from './queries/policy-rows';
import { ProgrammeScopeNames } from './queries/programme-scope-names';
import { Programmes } from './queries/programmes';
import { SystemState } from './queries/system-state';
import { EnrolmentRows } from './store/enrolment-rows';
import { Enrolment } from './store/enrolment.entity';
import { Faculty } from './store/faculty.entity';
import { ImportRows } from './store/import-rows';
import { PeopleImport } from './store/people-import.entity';
import { PolicyRow } from './store/policy-row.entity';
import { ProgrammeRow } from './store/programme.entity';
import { AddPolicyRow } from './use-cases/add-policy-row';
import { ApplyPeopleImport } from './use-cases/apply-people-import';
import { BlockPerson } from './use-cases/block-person';
import { ChangeFaculty } from './use-cases/change-faculty';
import { ChangeProgramme } from './use-cases/change-programme';
import { ComparePeopleFile } from './use-cases/compare-people-file';
import { ComparePeopleImport } from './use-cases/compare-people-import';
import { CreateFaculty } from './use-cases/create-faculty';
import { CreateProgramme } from './use-cases/create-programme';
import { DiscardPeopleImport } from './use-cases/discard-people-import';
import { EndPolicyRow } from './use-cases/end-policy-row';
import { GrantRole } from './use-cases/grant-role';
import { PreviewPeopleImport } from './use-cases/preview-people-import';
import { RemovePolicyRow } from './use-cases/remove-policy-row';
import { RevokeRole } from './use-cases/revoke-role';

export { Coordinators, Enrolments } from './queries/people-of-programme';
export { Policy } from './queries/policy';
export { Programmes, type Programme } from './queries/programmes';

export const institutionEntities = [Enrolment, Faculty, PeopleImport, PolicyRow, ProgrammeRow];

const facades = [Coordinators, Enrolments, Policy, Programmes];

const programmes = [
  AdministeredProgrammes,
  ChangeFaculty,
  ChangeProgramme,
  CreateFaculty,
  CreateProgramme,
  ProgrammeScopeNames,
];

const policy = [AddPolicyRow, EndPolicyRow, PolicyRows, RemovePolicyRow];

const people = [
  Administrators,
  BlockPerson,
  EnrolmentRows,
  GrantRole,
  PeoplePresenter,
  PeopleSearch,
  PersonPages,
  RevokeRole,
];

const imports = [
  ApplyPeopleImport,
  ComparePeopleFile,
  ComparePeopleImport,
  DiscardPeopleImport,
  ImportRows,
  KnownPeople,
  PeopleImports,
  PeopleImportsPresenter,
  PreviewPeopleImport,
];

const system = [AuditPresenter, AuditSearch, SystemState];

@Module({
  imports: [IdentityModule],
  controllers: [
    AdminAuditController,
    AdminFacultiesController,
    AdminPeopleController,
    AdminPolicyController,
    AdminProgrammesController,
    AdminSystemController,
    PeopleImportsController,
    ProgrammesController,
  ],
  providers: [...facades, ...programmes, ...policy, ...people, ...imports, ...system],
  exports: facades,
})
export class InstitutionModule {}
