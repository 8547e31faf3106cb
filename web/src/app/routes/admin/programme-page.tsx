// Changing a programme.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { facultiesQuery, programmeQuery } from '../../../features/institution/api/programmes';
import { ProgrammeForm } from '../../../features/institution/components/programme-form';
import { useLanguage } from '../../../shared/i18n/use-language';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

const route = getRouteApi('/admin/beheer/opleidingen/$programmeId');

export function ProgrammePage() {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const { programmeId } = route.useParams();
  const client = useQueryClient();
  const programme = useQuery(programmeQuery(programmeId));
  const faculties = useQuery(facultiesQuery);
  const [savedVersion, setSavedVersion] = useState<number>();
  const name = programme.data?.name[language] ?? t('programmes.name');
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[{ label: t('programmes.title'), href: paths.programmes }, { label: name }]}
        sub={programme.data?.code}
      >
        {name}
      </PageTitle>
      {savedVersion !== undefined && (
        <InlineSuccess key={savedVersion} title={t('programme.saved', { name })} />
      )}
      <QueryView query={programme}>
        {(data) => (
          <QueryView query={faculties}>
            {({ items }) => (
              <Sheet>
                <ProgrammeForm
                  key={data.id}
                  programme={data}
                  faculties={items}
                  onReload={() => client.query({ ...programmeQuery(programmeId), staleTime: 0 })}
                  onSaved={(saved) => {
                    client.setQueryData(programmeQuery(programmeId).queryKey, saved);
                    setSavedVersion(saved.version);
                  }}
                />
              </Sheet>
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  );
}
