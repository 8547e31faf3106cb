// Faculties and their programmes.
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { facultiesQuery, programmesQuery } from '../../../features/institution/api/programmes';
import { ProgrammeSheet } from '../../../features/institution/components/programme-sheet';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';

export function ProgrammesPage() {
  const { t } = useTranslation('institution');
  const faculties = useQuery(facultiesQuery);
  const programmes = useQuery(programmesQuery);
  return (
    <Page>
      <PageTitle sub={t('programmes.sub')} aside={<Adding />}>
        {t('programmes.title')}
      </PageTitle>
      <QueryView query={faculties}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{t('programmes.empty')}</EmptyState>
          ) : (
            <QueryView query={programmes}>
              {(all) => <ProgrammeSheet faculties={items} programmes={all.items} />}
            </QueryView>
          )
        }
      </QueryView>
    </Page>
  );
}

function Adding() {
  const { t } = useTranslation('institution');
  return (
    <>
      <Button
        variant="default"
        renderRoot={(props: Record<string, unknown>) => <Link {...props} to={paths.newFaculty} />}
      >
        {t('faculty.add')}
      </Button>
      <Button
        variant="default"
        renderRoot={(props: Record<string, unknown>) => <Link {...props} to={paths.newProgramme} />}
      >
        {t('programme.add')}
      </Button>
    </>
  );
}
