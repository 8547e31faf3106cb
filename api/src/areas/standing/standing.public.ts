// The standing area's door: the lock, the answer to "may this employer recruit here", and where decisions are stored.
import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/employers.public';
import { IdentityModule } from '../identity/identity.public';
import { InstitutionModule } from '../institution/institution.public';
import { TasksModule } from '../tasks/tasks.public';
import { OwnStandingController } from './http/own-standing.controller';
import { StandingPresenter } from './http/standing-presenter';
import { StandingController } from './http/standing.controller';
import { EndSuspension } from './jobs/end-suspension';
import { WatchReEntry } from './listeners/watch-re-entry';
import { Standing } from './queries/standing';
import { SuspensionInForce } from './queries/suspension-in-force';
import { TrustFile } from './queries/trust-file';
import { Admission } from './store/admission.entity';
import { Condition } from './store/condition.entity';
import { Measure } from './store/measure.entity';
import { Notice } from './store/notice.entity';
import { ReEntryHit } from './store/re-entry-hit.entity';
import { Trust } from './store/trust.entity';
import { JudgeHit } from './use-cases/judge-hit';
import { LiftSuspension } from './use-cases/lift-suspension';
import { NoteReEntry } from './use-cases/note-re-entry';
import { NoticeWriter } from './use-cases/notice-writer';
import { OpenNotice } from './use-cases/open-notice';
import { Admissions } from './use-cases/record-admission';
import { RenewSuspension } from './use-cases/renew-suspension';
import { SettleCondition } from './use-cases/settle-condition';
import { SuspendEmployer } from './use-cases/suspend-employer';

export { Standing, type StandingPerProgramme } from './queries/standing';
export { maySeeVacancies, standings, type StandingName } from './rules/standing';
export {
  Admissions,
  type AdmissionDecision,
  type NewCondition,
} from './use-cases/record-admission';
export { SuspendEmployer } from './use-cases/suspend-employer';
export { LiftSuspension } from './use-cases/lift-suspension';

export const standingEntities = [Admission, Condition, Measure, Notice, ReEntryHit, Trust];

@Module({
  imports: [EmployersModule, IdentityModule, InstitutionModule, TasksModule],
  controllers: [OwnStandingController, StandingController],
  providers: [
    Admissions,
    EndSuspension,
    JudgeHit,
    LiftSuspension,
    NoteReEntry,
    NoticeWriter,
    OpenNotice,
    RenewSuspension,
    SettleCondition,
    Standing,
    StandingPresenter,
    SuspendEmployer,
    SuspensionInForce,
    TrustFile,
    WatchReEntry,
  ],
  exports: [Admissions, LiftSuspension, Standing, SuspendEmployer, TrustFile],
})
export class StandingModule {}
