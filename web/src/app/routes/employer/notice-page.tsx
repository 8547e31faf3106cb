// One message of the school. The title gives nothing away.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../shared/api/problem-error';
import { ownTrustQuery } from '../../../features/own-standing/api/own-standing';
import { NoticeLetter } from '../../../features/own-standing/components/notice-letter';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';
import { useOrganisationName } from './use-organisation-name';

const route = getRouteApi('/employer/werkgever/berichten/$noticeId');

const absent = new ProblemError({ status: 404, code: 'kernel.not-found', title: '' });

export function OwnNoticePage() {
  const { t } = useTranslation('ownStanding');
  const { noticeId } = route.useParams();
  const organisation = useOrganisationName();
  const query = useQuery(ownTrustQuery(useLanguage()));
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[
          { label: organisation, href: paths.employerHome },
          { label: t('notice.title') },
        ]}
      >
        {t('notice.title')}
      </PageTitle>
      <QueryView query={query}>
        {({ notices }) => {
          const notice = notices.find(({ id }) => id === noticeId);
          return notice ? (
            <NoticeLetter notice={notice} organisation={organisation} />
          ) : (
            <ProblemView problem={absent} />
          );
        }}
      </QueryView>
    </Page>
  );
}
