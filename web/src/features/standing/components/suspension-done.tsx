// It was done: until when, what students see now, that the notice went out, and where to go on.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import type { EmployerFile } from '../../employer-file/api/employer-file';
import type { Suspension } from '../api/standing';
import { lastDayFromNow } from '../state/suspension-term';

interface SuspensionDoneProps {
  /** Fetched anew: its number of vacancies in sight is the one after the suspension. */
  file: EmployerFile;
  suspension: Suspension | undefined;
}

export function SuspensionDone({ file, suspension }: SuspensionDoneProps) {
  const { t } = useTranslation('standing');
  const format = useFormat();
  const lastDay = suspension?.lastDay ?? lastDayFromNow();
  return (
    <InlineSuccess
      title={t('suspend.done', { name: file.name, day: format.day(lastDay, 'full') })}
      actions={
        <>
          <Link to={paths.employerFile} params={{ employerId: file.id }}>
            {t('suspend.toFile')}
          </Link>
          <Link to={paths.workQueue}>{t('suspend.toQueue')}</Link>
        </>
      }
    >
      <p>{t('suspend.doneHidden', { count: file.vacancies.visible })}</p>
      <p>{t('suspend.doneNotice')}</p>
    </InlineSuccess>
  );
}
