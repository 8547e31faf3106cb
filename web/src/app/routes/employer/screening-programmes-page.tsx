// Choosing programmes: the first step of a screening, and to be changed while it is with the employer.
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ownScreeningQuery } from '../../../features/own-screening/api/own-screening';
import { programmesQuery } from '../../../features/own-screening/api/programmes';
import { ProgrammesForm } from '../../../features/own-screening/components/programmes-form';
import { sectionPath } from '../../../features/own-screening/components/use-section-tasks';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Note } from '../../../shared/ui/note';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';
import { useOrganisationName } from './use-organisation-name';

export function ScreeningProgrammesPage() {
  const { t } = useTranslation('ownScreening');
  const organisation = useOrganisationName();
  const navigate = useNavigate();
  const screening = useQuery(ownScreeningQuery(useLanguage()));
  const programmes = useQuery(programmesQuery);
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[
          { label: organisation, href: paths.employerHome },
          { label: t('title'), href: paths.ownScreening },
          { label: t('programmes.title') },
        ]}
        sub={t('programmes.sub')}
      >
        {t('programmes.title')}
      </PageTitle>
      <QueryView query={screening}>
        {({ screening: head, allowedCommands }) => {
          const starts = allowedCommands.includes('start');
          const running = starts ? null : head;
          if (!starts && !head?.allowedCommands.includes('choose_programmes')) {
            return <Note tone="info" title={t('programmes.closed')} />;
          }
          return (
            <QueryView query={programmes}>
              {(all) => (
                <ProgrammesForm
                  key={running?.id ?? 'new'}
                  programmes={all}
                  running={running}
                  onDone={() =>
                    void navigate({ to: running ? paths.ownScreening : sectionPath('identity') })
                  }
                />
              )}
            </QueryView>
          );
        }}
      </QueryView>
    </Page>
  );
}
