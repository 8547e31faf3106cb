// Correcting the names of a faculty.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../shared/api/problem-error';
import { facultiesQuery } from '../../../features/institution/api/programmes';
import { FacultyForm } from '../../../features/institution/components/faculty-form';
import { useLanguage } from '../../../shared/i18n/use-language';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';

const route = getRouteApi('/admin/beheer/faculteiten/$facultyId');
const absent = new ProblemError({ status: 404, code: 'kernel.not-found', title: '' });

export function FacultyPage() {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const { facultyId } = route.useParams();
  const client = useQueryClient();
  const faculties = useQuery(facultiesQuery);
  const [savedVersion, setSavedVersion] = useState<number>();
  const faculty = faculties.data?.items.find((each) => each.id === facultyId);
  const name = faculty?.name[language] ?? t('programme.faculty');
  const newest = async () => {
    const { items } = await client.query({ ...facultiesQuery, staleTime: 0 });
    return items.find((each) => each.id === facultyId);
  };
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[{ label: t('programmes.title'), href: paths.programmes }, { label: name }]}
        sub={faculty?.code}
      >
        {name}
      </PageTitle>
      {savedVersion !== undefined && (
        <InlineSuccess key={savedVersion} title={t('faculty.saved', { name })} />
      )}
      <QueryView query={faculties}>
        {() =>
          faculty ? (
            <Sheet>
              <FacultyForm
                key={faculty.id}
                faculty={faculty}
                onReload={newest}
                onSaved={({ version }) => {
                  void client.invalidateQueries({ queryKey: facultiesQuery.queryKey });
                  setSavedVersion(version);
                }}
              />
            </Sheet>
          ) : (
            <ProblemView problem={absent} />
          )
        }
      </QueryView>
    </Page>
  );
}
