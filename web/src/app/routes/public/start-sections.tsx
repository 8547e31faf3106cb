// Under the band: what is checked as a ledger, what happens afterwards on a line, and two doors.
import { Link } from '@tanstack/react-router';
import { ArrowRight, Building2, Compass, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths, startSections } from '../../paths';
import styles from './start-sections.module.css';

/** How many questions of the default checklist each category has. */
const checks = [
  { key: 'learning', questions: 6 },
  { key: 'guidance', questions: 7 },
  { key: 'conditions', questions: 8 },
  { key: 'safety', questions: 5 },
  { key: 'inclusion', questions: 7 },
] as const;

const moments = ['before', 'during', 'end', 'then'] as const;

export function Checks() {
  const { t } = useTranslation('public');
  return (
    <section id={startSections.checks} className={styles.checks}>
      <div>
        <h2>{t('start.checks.title')}</h2>
        <p className={styles.text}>{t('start.checks.text')}</p>
      </div>
      <dl className={styles.ledger}>
        {checks.map(({ key, questions }) => (
          <div key={key}>
            <dt>{t(`start.checks.${key}.name`)}</dt>
            <dd>{t(`start.checks.${key}.text`)}</dd>
            <dd className={styles.count}>{t('start.checks.questions', { count: questions })}</dd>
          </div>
        ))}
        <div>
          <dt>{t('start.checks.history.name')}</dt>
          <dd>{t('start.checks.history.text')}</dd>
          <dd className={styles.count}>{t('start.checks.history.when')}</dd>
        </div>
      </dl>
    </section>
  );
}

export function AfterTheStart() {
  const { t } = useTranslation('public');
  return (
    <section className={styles.after}>
      <h2>{t('start.after.title')}</h2>
      <ol>
        {moments.map((moment) => (
          <li key={moment}>
            <h3>{t(`start.after.${moment}.name`)}</h3>
            <p>{t(`start.after.${moment}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Doors({ label }: { label: string }) {
  return (
    <nav id={startSections.employers} aria-label={label} className={styles.doors}>
      <Door which="employer" href={paths.registerEmployer} icon={Building2} />
      <Door which="help" href={paths.help} icon={Compass} />
    </nav>
  );
}

interface DoorProps {
  which: 'employer' | 'help';
  href: string;
  icon: LucideIcon;
}

function Door({ which, href, icon: Icon }: DoorProps) {
  const { t } = useTranslation('public');
  return (
    <div className={styles.door}>
      <Icon size={24} strokeWidth={1.8} aria-hidden />
      <div>
        <Link to={href}>{t(`start.doors.${which}.name`)}</Link>
        <p>{t(`start.doors.${which}.text`)}</p>
      </div>
      <ArrowRight size={20} aria-hidden className={styles.arrow} />
    </div>
  );
}
