// Where people at an employer arrive after signing in: what to do now, where they stand, whom to ask.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { overviewQuery, type Overview } from '../../../features/employer-overview/api/overview';
import { DeadlineList } from '../../../features/employer-overview/components/deadline-list';
import styles from '../../../features/employer-overview/components/overview.module.css';
import { SchoolContact } from '../../../features/employer-overview/components/school-contact';
import { SituationNote } from '../../../features/employer-overview/components/situation-note';
import { StepList } from '../../../features/employer-overview/components/step-list';
import { WhatNow } from '../../../features/employer-overview/components/what-now';
import { ownTrustQuery, type OwnTrust } from '../../../features/own-standing/api/own-standing';
import { hasLateCondition, renewal } from '../../../features/own-standing/state/renewal';
import { NoticeList } from '../../../features/own-standing/components/notice-list';
import { StandingTable } from '../../../features/own-standing/components/standing-table';
import { dayOf } from '../../../shared/format/format';
import { now } from '../../../shared/format/now';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';
import { Newcomer } from './newcomer';
import { WithAside } from './with-aside';

export function EmployerHomePage() {
  const { t } = useTranslation('employerOverview');
  const query = useQuery(overviewQuery);
  const organisation = query.data?.organisation;
  return (
    <Page>
      <PageTitle sub={query.data && t(organisation ? 'sub' : 'newcomerSub')}>
        {organisation?.name ?? t('newcomerTitle')}
      </PageTitle>
      <QueryView query={query}>
        {(overview) => (
          <WithAside aside={<Aside overview={overview} />}>
            {overview.organisation ? (
              <OfOrganisation overview={overview} organisation={overview.organisation} />
            ) : (
              <Newcomer overview={overview} />
            )}
          </WithAside>
        )}
      </QueryView>
    </Page>
  );
}

function Aside({ overview: { organisation, schoolContact, deadlines } }: { overview: Overview }) {
  return (
    <>
      {organisation && deadlines.length > 0 && <DeadlineList deadlines={deadlines} />}
      <SchoolContact name={schoolContact.name} email={schoolContact.email} />
    </>
  );
}

interface OfOrganisationProps {
  overview: Overview;
  organisation: NonNullable<Overview['organisation']>;
}

function OfOrganisation({ overview, organisation }: OfOrganisationProps) {
  const { t } = useTranslation('employerOverview');
  const query = useQuery(ownTrustQuery(useLanguage()));
  return (
    <div className={styles.stack}>
      <SituationNote organisation={organisation} />
      <QueryView query={query}>
        {(trust) => (
          <div className={styles.stack}>
            <WhatNow
              steps={overview.steps}
              unread={trust.notices.find(({ openedAt }) => openedAt === null)?.id}
              isLate={hasLateCondition(trust, dayOf(now()))}
              renewal={renewal(trust)}
            />
            <section>
              <h2 className={styles.heading}>{t('toDo')}</h2>
              <StepList steps={overview.steps} />
            </section>
            <Stand trust={trust} />
            {trust.notices.length > 0 && (
              <section id="berichten" tabIndex={-1}>
                <h2 className={styles.heading}>{t('notices')}</h2>
                <NoticeList notices={trust.notices} />
              </section>
            )}
          </div>
        )}
      </QueryView>
    </div>
  );
}

function Stand({ trust: { standings, admissions } }: { trust: OwnTrust }) {
  const { t } = useTranslation('employerOverview');
  const known = standings.filter(({ standing }) => standing !== 'unscreened');
  return (
    <section>
      <h2 className={styles.heading}>{t('standing')}</h2>
      {known.length === 0 ? (
        <Sheet>
          <p>{t('standingNone')}</p>
        </Sheet>
      ) : (
        <>
          <StandingTable standings={known} decisions={admissions} />
          {admissions.length > 0 && (
            <p className={styles.more}>
              <Link to={paths.ownDecisions}>{t('decisions')}</Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}
