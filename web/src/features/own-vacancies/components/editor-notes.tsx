// On top of the steps: why the text came back, and what a new version means for what students see now.
import { Link } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { dayOf } from '../../../shared/format/format';
import { fieldId } from '../../../shared/forms/field-errors';
import { Note } from '../../../shared/ui/note';
import type { OwnVacancy, VacancyChecks, VacancyVersion } from '../api/own-vacancy';
import { fieldOf, stepOf } from '../state/steps';
import styles from './editor-notes.module.css';

interface EditorNotesProps {
  vacancy: OwnVacancy;
  running: VacancyVersion;
  lowered: VacancyChecks['lowered'];
}

export function EditorNotes({ vacancy, running, lowered }: EditorNotesProps) {
  const isReturned = running.state === 'returned' && running.reviewReason !== null;
  return (
    <>
      {isReturned && <Returned running={running} />}
      {lowered.length > 0 && <Lowered lowered={lowered} isShown={vacancy.state === 'published'} />}
    </>
  );
}

function Returned({ running }: { running: VacancyVersion }) {
  const { t } = useTranslation('ownVacancies');
  const format = useFormat();
  const { reviewedAt, reviewReason, remarks } = running;
  const fields = [...new Set(remarks.flatMap(({ pointer }) => fieldOf(pointer) ?? []))];
  return (
    <div className={styles.note}>
      <Note tone="warn" icon={RotateCcw} title={t('returned.title')}>
        <p className={styles.reason}>{reviewReason}</p>
        {fields.length > 0 && (
          <p>
            {t('returned.remarks', { count: fields.length })}{' '}
            {fields.map((field, index) => (
              <span key={field}>
                {index > 0 && ', '}
                <Link to="." search={{ stap: stepOf(`/${field}`) }} hash={fieldId(`/${field}`)}>
                  {t(`field.${field}.name`)}
                </Link>
              </span>
            ))}
            {'.'}
          </p>
        )}
        {reviewedAt && (
          <p className={styles.on}>
            {t('returned.on', { day: format.day(dayOf(reviewedAt), 'long') })}
          </p>
        )}
      </Note>
    </div>
  );
}

function Lowered({ lowered, isShown }: Pick<EditorNotesProps, 'lowered'> & { isShown: boolean }) {
  const { t } = useTranslation('ownVacancies');
  if (!isShown) return null;
  const names = lowered.flatMap((field) => {
    const shown = fieldOf(`/${field}`);
    return shown ? t(`field.${shown}.name`).toLowerCase() : [];
  });
  return (
    <div className={styles.note}>
      <Note tone="warn" role="status" title={t('lowered.title')}>
        <p>{t('lowered.text', { fields: names.join(', ') })}</p>
      </Note>
    </div>
  );
}
