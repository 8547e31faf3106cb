// Until when one can respond, how many places are left, and whom to ask at school.
import { Button } from '@mantine/core';
import { Mail } from 'lucide-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import type { StudentVacancy } from '../api/student-vacancy';
import { mailto } from './mailto';
import styles from './respond-box.module.css';

interface RespondBoxProps {
  vacancy: StudentVacancy;
  ref: Ref<HTMLElement>;
}

export function RespondBox({ vacancy, ref }: RespondBoxProps) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  const { closesOn, placesLeft, schoolContact } = vacancy;
  return (
    <section ref={ref} className={styles.box} aria-label={t('respond.label')}>
      <p>
        {t('respond.until')} <strong>{format.day(closesOn, 'weekday')}</strong>
        {'. '}
        {t('respond.there', { count: placesLeft })}{' '}
        <strong>{t('respond.places', { count: placesLeft })}</strong>
        {'.'}
      </p>
      {schoolContact ? (
        <>
          <p className={styles.ask}>{t('respond.ask')}</p>
          <p className={styles.contact}>
            <strong>{schoolContact.name}</strong>
            {schoolContact.email && <span className={styles.address}>{schoolContact.email}</span>}
          </p>
          <AskButton vacancy={vacancy} fullWidth />
        </>
      ) : (
        <p className={styles.ask}>{t('respond.askCoordinator')}</p>
      )}
    </section>
  );
}

interface AskButtonProps {
  vacancy: StudentVacancy;
  fullWidth?: boolean;
}

/** Opens the reader's own mail program; the address itself stands in the box. */
export function AskButton({ vacancy, fullWidth = false }: AskButtonProps) {
  const { t } = useTranslation('vacancyPage');
  const { schoolContact, title } = vacancy;
  if (!schoolContact?.email) return null;
  return (
    <Button
      component="a"
      href={mailto(schoolContact.email, t('respond.subject', { title }))}
      fullWidth={fullWidth}
      leftSection={<Mail size={18} aria-hidden />}
    >
      {t('respond.mail', { name: schoolContact.name })}
    </Button>
  );
}
