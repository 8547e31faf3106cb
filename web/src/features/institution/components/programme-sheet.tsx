// Faculties with their programmes on one sheet: who depends on a programme, and how far its thresholds moved.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import { WorkTable } from '../../../shared/ui/work-table';
import type { Faculty, Programme } from '../api/programmes';
import styles from './institution.module.css';

interface ProgrammeSheetProps {
  faculties: readonly Faculty[];
  programmes: readonly Programme[];
}

export function ProgrammeSheet({ faculties, programmes }: ProgrammeSheetProps) {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  return (
    <Sheet flush bleed>
      {faculties.map((faculty) => {
        const own = programmes.filter((programme) => programme.facultyId === faculty.id);
        return (
          <section key={faculty.id} aria-labelledby={`faculty-${faculty.id}`}>
            <div className={styles.group}>
              <h2 id={`faculty-${faculty.id}`}>{faculty.name[language]}</h2>
              <span>{faculty.code}</span>
              <Link
                to={paths.faculty}
                params={{ facultyId: faculty.id }}
                aria-label={t('faculty.changeThis', { name: faculty.name[language] })}
              >
                {t('faculty.change')}
              </Link>
            </div>
            {own.length === 0 ? (
              <p className={styles.quiet}>{t('programmes.none')}</p>
            ) : (
              <ProgrammeTable programmes={own} caption={faculty.name[language]} />
            )}
          </section>
        );
      })}
    </Sheet>
  );
}

interface ProgrammeTableProps {
  programmes: readonly Programme[];
  caption: string;
}

function ProgrammeTable({ programmes, caption }: ProgrammeTableProps) {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <WorkTable
      caption={caption}
      columns={[
        { id: 'name', label: t('programmes.name'), width: '34%' },
        { id: 'code', label: t('programmes.code'), width: '10%' },
        { id: 'students', label: t('programmes.students'), align: 'end', width: '10%' },
        { id: 'coordinators', label: t('programmes.coordinators'), align: 'end', width: '13%' },
        { id: 'shift', label: t('programmes.shift') },
        { id: 'state', label: t('programmes.state'), hideLabel: true },
      ]}
      rows={programmes.map((programme) => ({
        id: programme.id,
        isFaded: !programme.active,
        cells: [
          <div key="name">
            <Link
              to={paths.programme}
              params={{ programmeId: programme.id }}
              className={styles.name}
            >
              {programme.name[language]}
            </Link>
            <span className={styles.sub} lang={other}>
              {programme.name[other]}
            </span>
          </div>,
          programme.code,
          programme.students,
          programme.coordinators,
          <Shift key="shift" programme={programme} />,
          !programme.active && (
            <StatusTag key="state" tone="draft">
              {t('programmes.inactive')}
            </StatusTag>
          ),
        ],
      }))}
    />
  );
}

function Shift({ programme }: { programme: Programme }) {
  const { t } = useTranslation('institution');
  const { thresholdShift, thresholdReason } = programme;
  if (thresholdShift === 0) return t('programmes.noShift');
  const points = thresholdShift > 0 ? `+${thresholdShift}` : `−${-thresholdShift}`;
  return (
    <div>
      {t('programmes.points', { points })}
      <span className={styles.sub}>{thresholdReason}</span>
    </div>
  );
}
