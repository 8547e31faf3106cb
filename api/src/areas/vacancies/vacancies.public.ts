// The vacancies area's door: the module that writes, reviews, shows and finds vacancies.
import { Module } from '@nestjs/common';
import { EmployersModule } from '../employers/employers.public';
import { IdentityModule } from '../identity/identity.public';
import { InstitutionModule } from '../institution/institution.public';
import { ScreeningModule } from '../screening/screening.public';
import { StandingModule } from '../standing/standing.public';
import { TasksModule } from '../tasks/tasks.public';
import { EmployerVacanciesController } from './http/employer-vacancies.controller';
import { ReviewPresenter } from './http/review-presenter';
import { ReviewController } from './http/review.controller';
import { StudentPresenter } from './http/student-presenter';
import { StudentSearchController } from './http/student-search.controller';
import { VacancyPresenter } from './http/vacancy-presenter';
import { RebuildDictionary } from './jobs/rebuild-dictionary';
import { RebuildSearch } from './jobs/rebuild-search';
import { TidySearch } from './jobs/tidy-search';
import { FollowEmployerName } from './listeners/follow-employer-name';
import { FollowStanding } from './listeners/follow-standing';
import { LearnWords } from './listeners/learn-words';
import { TellEmployer } from './listeners/tell-employer';
import { OwnVacancy } from './queries/own-vacancy';
import { PolicyCheck } from './queries/policy-check';
import { ReviewFindings } from './queries/review-findings';
import { StudentSearch } from './queries/search/student-search';
import { StudentVacancy } from './queries/student-vacancy';
import { VacancyLists } from './queries/vacancy-lists';
import { VacancyReader } from './queries/vacancy-reader';
import { VacancyReview } from './queries/vacancy-review';
import { Vacancy } from './store/vacancy.entity';
import { VacancyVersion } from './store/version.entity';
import { CloseVacancy } from './use-cases/close-vacancy';
import { KeepDictionary } from './use-cases/keep-dictionary';
import { OccupiedPlaces } from './use-cases/occupied-places';
import { PauseVacancy } from './use-cases/pause-vacancy';
import { PublishVacancy } from './use-cases/publish-vacancy';
import { ResumeVacancy } from './use-cases/resume-vacancy';
import { ReturnVacancy } from './use-cases/return-vacancy';
import { ReviewTasks } from './use-cases/review-tasks';
import { ReviseVacancy } from './use-cases/revise-vacancy';
import { RewriteSearch } from './use-cases/rewrite-search';
import { SaveDraft } from './use-cases/save-draft';
import { StartVacancy } from './use-cases/start-vacancy';
import { SubmitVacancy } from './use-cases/submit-vacancy';
import { VacancyLock } from './use-cases/vacancy-lock';
import { WithdrawVersion } from './use-cases/withdraw-version';

export const vacanciesEntities = [Vacancy, VacancyVersion];

@Module({
  imports: [
    EmployersModule,
    IdentityModule,
    InstitutionModule,
    ScreeningModule,
    StandingModule,
    TasksModule,
  ],
  controllers: [EmployerVacanciesController, ReviewController, StudentSearchController],
  providers: [
    CloseVacancy,
    FollowEmployerName,
    FollowStanding,
    KeepDictionary,
    LearnWords,
    OccupiedPlaces,
    OwnVacancy,
    PauseVacancy,
    PolicyCheck,
    PublishVacancy,
    RebuildDictionary,
    RebuildSearch,
    ResumeVacancy,
    ReturnVacancy,
    ReviewFindings,
    ReviewPresenter,
    ReviewTasks,
    ReviseVacancy,
    RewriteSearch,
    SaveDraft,
    StartVacancy,
    StudentPresenter,
    StudentSearch,
    StudentVacancy,
    SubmitVacancy,
    TellEmployer,
    TidySearch,
    VacancyLists,
    VacancyLock,
    VacancyPresenter,
    VacancyReader,
    VacancyReview,
    WithdrawVersion,
  ],
})
export class VacanciesModule {}
