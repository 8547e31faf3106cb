// All answers once more, and sending them in.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { checkQuery } from '../../../features/own-screening/api/own-screening';
import { CheckAnswers } from '../../../features/own-screening/components/check-answers';
import { SubmitAnswers } from '../../../features/own-screening/components/submit-answers';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';
import { useOrganisationName } from './use-organisation-name';

export function ScreeningCheckPage() {
  const { t } = useTranslation('ownScreening');
  const organisation = useOrganisationName();
  const navigate = useNavigate();
  const query = useQuery(checkQuery(useLanguage()));
  return (
    <Page>
      <PageTitle
        breadcrumbs={[
          { label: organisation, href: paths.employerHome },
          { label: t('title'), href: paths.ownScreening },
          { label: t('check.title') },
        ]}
        sub={t('check.sub')}
      >
        {t('check.title')}
      </PageTitle>
      <QueryView query={query}>
        {(answers) =>
          answers.allowedCommands.includes('submit') ? (
            <SubmitAnswers
              answers={answers}
              onSubmitted={() =>
                void navigate({ to: paths.ownScreening, search: { net: 'verstuurd' } })
              }
            />
          ) : (
            <CheckAnswers answers={answers} />
          )
        }
      </QueryView>
    </Page>
  );
}
