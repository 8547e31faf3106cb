// The screening as a whole: what to do now, its sections, for which programmes, and how to begin again.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SchoolContact } from '../../../features/employer-overview/components/school-contact';
import {
  ownScreeningQuery,
  type OwnScreening,
} from '../../../features/own-screening/api/own-screening';
import { ChosenProgrammes } from '../../../features/own-screening/components/chosen-programmes';
import { RemarkList } from '../../../features/own-screening/components/remark-list';
import {
  ScreeningAgain,
  ScreeningStart,
} from '../../../features/own-screening/components/screening-start';
import { ScreeningState } from '../../../features/own-screening/components/screening-state';
import { SectionList } from '../../../features/own-screening/components/section-list';
import { WithdrawScreening } from '../../../features/own-screening/components/withdraw-screening';
import { useLanguage } from '../../../shared/i18n/use-language';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';
import styles from './stack.module.css';
import { WithAside } from './with-aside';

const route = getRouteApi('/employer/werkgever/screening');

export function OwnScreeningPage() {
  const { t } = useTranslation('ownScreening');
  const query = useQuery(ownScreeningQuery(useLanguage()));
  return (
    <Page>
      <PageTitle sub={t('sub')}>{t('title')}</PageTitle>
      <QueryView query={query}>{(screening) => <Whole screening={screening} />}</QueryView>
    </Page>
  );
}

function Whole({ screening }: { screening: OwnScreening }) {
  const { t } = useTranslation('ownScreening');
  const { net } = route.useSearch();
  const navigate = route.useNavigate();
  const { screening: head, decisions, schoolContact, allowedCommands } = screening;
  const canStart = allowedCommands.includes('start');
  const isRunning = head !== null && head.state !== 'verified';
  return (
    <WithAside
      aside={
        <>
          <SchoolContact name={schoolContact?.name ?? null} email={schoolContact?.email ?? null} />
          {head && (
            <ChosenProgrammes
              programmes={head.programmes}
              canChange={head.allowedCommands.includes('choose_programmes')}
            />
          )}
        </>
      }
    >
      <div className={styles.stack}>
        {net && (
          <InlineSuccess title={t(`done.${net}.title`)}>
            <p>{t(`done.${net}.text`)}</p>
          </InlineSuccess>
        )}
        {canStart && !head && <ScreeningStart />}
        {head && <ScreeningState head={head} />}
        {decisions.length > 0 && (
          <p>
            <Link to={paths.ownDecisions}>{t('decisions', { count: decisions.length })}</Link>
          </p>
        )}
        {head?.state === 'returned' && <RemarkList />}
        {head && <SectionList head={head} />}
        {canStart && head && <ScreeningAgain />}
        {isRunning && head.allowedCommands.includes('withdraw') && (
          <WithdrawScreening
            head={head}
            onWithdrawn={() => void navigate({ search: { net: 'ingetrokken' } })}
          />
        )}
      </div>
    </WithAside>
  );
}
