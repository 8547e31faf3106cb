// The programmes a student is or was in, with cohort and school supervisor.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Sheet } from '../../../shared/ui/sheet';
import { WorkTable } from '../../../shared/ui/work-table';
import type { Person } from '../api/person';
import styles from './people.module.css';

export function PersonEnrolments({ enrolments }: Pick<Person, 'enrolments'>) {
  const { t } = useTranslation('people');
  const language = useLanguage();
  const format = useFormat();
  if (enrolments.length === 0) return null;
  return (
    <Sheet flush label={t('enrolments.title')}>
      <div className={styles.head}>
        <h2>{t('enrolments.title')}</h2>
      </div>
      <WorkTable
        caption={t('enrolments.title')}
        columns={[
          { id: 'programme', label: t('enrolments.programme') },
          { id: 'cohort', label: t('enrolments.cohort') },
          { id: 'supervisor', label: t('enrolments.supervisor') },
          { id: 'until', label: t('enrolments.until') },
        ]}
        rows={enrolments.map(({ programme, cohort, supervisor, endedAt }) => ({
          id: programme.id,
          isFaded: endedAt !== null,
          cells: [
            programme.name[language],
            cohort,
            supervisor ? (
              <Link key="supervisor" to={paths.person} params={{ personId: supervisor.id }}>
                {supervisor.name}
              </Link>
            ) : (
              t('enrolments.noSupervisor')
            ),
            endedAt ? format.day(endedAt, 'table') : t('enrolments.now'),
          ],
        }))}
      />
    </Sheet>
  );
}
