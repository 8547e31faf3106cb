// Whose file this is: name, place, sector, contact at school, and where it stands with each programme (derived, never edited).
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { NotebookPen, OctagonPause } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileSections, paths } from '../../../app/paths';
import { PageTitle } from '../../../shared/ui/page-title';
import type { EmployerFile } from '../api/employer-file';

interface FileHeadProps {
  file: EmployerFile;
  /** The reader may suspend, and no suspension of everything runs. */
  maySuspend: boolean;
}

export function FileHead({ file, maySuspend }: FileHeadProps) {
  const { t } = useTranslation('employerFile');
  const { t: common } = useTranslation('common');
  const facts = [
    file.place,
    t(`sector.${file.sector}`),
    t('head.contact', { name: file.schoolContact?.name ?? t('head.office') }),
    file.state === 'claimed' && t('head.claimed'),
    file.state === 'closed' && t('head.closed'),
  ].filter(Boolean);
  const params = { employerId: file.id };
  return (
    <PageTitle
      breadcrumbs={[
        { label: common('nav.employerList'), href: paths.employers },
        { label: file.name },
      ]}
      sub={facts.join(' · ')}
      aside={
        <>
          {file.allowedCommands.includes('add_note') && (
            <Button
              variant="default"
              leftSection={<NotebookPen size={18} aria-hidden />}
              renderRoot={(props: Record<string, unknown>) => (
                <Link {...props} to={paths.employerFile} params={params} hash={fileSections.note} />
              )}
            >
              {t('note.link')}
            </Button>
          )}
          {maySuspend && (
            <Button
              variant="default"
              leftSection={<OctagonPause size={18} aria-hidden />}
              renderRoot={(props: Record<string, unknown>) => (
                <Link {...props} to={paths.suspendEmployer} params={params} />
              )}
            >
              {t('head.suspend')}
            </Button>
          )}
        </>
      }
    >
      {file.name}
    </PageTitle>
  );
}
