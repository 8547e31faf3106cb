// The door of the screening area: what was checked, what was promised, and the module that screens and admits.
import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/employers.public';
import { IdentityModule } from '../identity/identity.public';
import { InstitutionModule } from '../institution/institution.public';
import { StandingModule } from '../standing/standing.public';
import { TasksModule } from '../tasks/tasks.public';
import { AdmissionsController } from './http/admissions.controller';
import { OwnScreeningController } from './http/own-screening.controller';
import { ReviewController } from './http/review.controller';
import { TemplatesController } from './http/templates.controller';
import { WatchAdmissions } from './jobs/watch-admissions';
import { LookAgain } from './listeners/look-again';
import { MailDecision } from './listeners/mail-decision';
import { MailReturned } from './listeners/mail-returned';
import { MailSubmitted } from './listeners/mail-submitted';
import { Adoptable } from './queries/adoptable';
import { AdmissionRecords } from './queries/admission-records';
import { CheckedFacts } from './queries/checked-facts';
import { Checklists } from './queries/checklists';
import { Decide } from './queries/decide';
import { DecisionsTold } from './queries/decision-told';
import { EmployerPeople } from './queries/employer-people';
import { Letters } from './queries/letters';
import { Names } from './queries/names';
import { OwnScreening } from './queries/own-screening';
import { ProgrammeSupply } from './queries/programme-supply';
import { Promises } from './queries/promises';
import { Proposals } from './queries/proposals';
import { Requirements } from './queries/requirements';
import { ReviewItems } from './queries/review-items';
import { Reviews } from './queries/reviews';
import { ScreeningDetails } from './queries/screening-details';
import { ScreeningNews } from './queries/screening-news';
import { AnswerRow } from './store/answer.entity';
import { ExpiryNotice } from './store/expiry-notice.entity';
import { JudgedItems } from './store/judged-items';
import { PromiseRow } from './store/promise.entity';
import { Remark } from './store/remark.entity';
import { Screening } from './store/screening.entity';
import { Screenings } from './store/screenings';
import { Submission } from './store/submission.entity';
import { TemplateItem } from './store/template-item.entity';
import { Template } from './store/template.entity';
import { Templates } from './store/templates';
import { VerificationRow } from './store/verification.entity';
import { AdoptAdmission } from './use-cases/adopt-admission';
import { ChooseProgrammes } from './use-cases/choose-programmes';
import { ChosenProgrammes } from './use-cases/chosen-programmes';
import { DecideAdmission } from './use-cases/decide-admission';
import { InstallBaseTemplate } from './use-cases/install-base-template';
import { MakeRemark } from './use-cases/make-remark';
import { NoteScreening } from './use-cases/note-screening';
import { RecordDecision } from './use-cases/record-decision';
import { RecordVerification } from './use-cases/record-verification';
import { ReturnScreening } from './use-cases/return-screening';
import { SaveAnswer } from './use-cases/save-answer';
import { SettleAdmissionTask } from './use-cases/settle-admission-task';
import { StartScreening } from './use-cases/start-screening';
import { StorePromises } from './use-cases/store-promises';
import { SubmitScreening } from './use-cases/submit-screening';
import { TakeInReview } from './use-cases/take-in-review';
import { VerifyScreening } from './use-cases/verify-screening';
import { WithdrawScreening } from './use-cases/withdraw-screening';
import { DecisionLetter } from './wording/decision-letter';
import { ScreeningWords } from './wording/screening-words';

export { CheckedFacts, type CheckedFact } from './queries/checked-facts';
export { Promises, type PromiseInForce } from './queries/promises';
export { promiseKinds, sections, type PromiseKind, type Section } from './rules/item';

export const screeningEntities = [
  AnswerRow,
  ExpiryNotice,
  PromiseRow,
  Remark,
  Screening,
  Submission,
  Template,
  TemplateItem,
  VerificationRow,
];

const doors = [CheckedFacts, Promises];

const reads = [
  AdmissionRecords,
  Adoptable,
  Checklists,
  Decide,
  DecisionsTold,
  EmployerPeople,
  Letters,
  Names,
  OwnScreening,
  ProgrammeSupply,
  Proposals,
  Requirements,
  ReviewItems,
  Reviews,
  ScreeningDetails,
  ScreeningNews,
];

const useCases = [
  AdoptAdmission,
  ChooseProgrammes,
  ChosenProgrammes,
  DecideAdmission,
  InstallBaseTemplate,
  MakeRemark,
  NoteScreening,
  RecordDecision,
  RecordVerification,
  ReturnScreening,
  SaveAnswer,
  SettleAdmissionTask,
  StartScreening,
  StorePromises,
  SubmitScreening,
  TakeInReview,
  VerifyScreening,
  WithdrawScreening,
];

@Module({
  imports: [EmployersModule, IdentityModule, InstitutionModule, StandingModule, TasksModule],
  controllers: [
    AdmissionsController,
    OwnScreeningController,
    ReviewController,
    TemplatesController,
  ],
  providers: [
    ...doors,
    ...reads,
    ...useCases,
    DecisionLetter,
    JudgedItems,
    LookAgain,
    MailDecision,
    MailReturned,
    MailSubmitted,
    Screenings,
    ScreeningWords,
    Templates,
    WatchAdmissions,
  ],
  exports: doors,
})
export class ScreeningModule {}
