// Days to remember: conditions, the end of an admission or a suspension, vacancies that close. Soonest first.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { Deadline } from '../api/overview';
import styles from './deadline-list.module.css';

export function DeadlineList({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation('employerOverview');
  const format = useFormat();
  const language = useLanguage();
  return (
    <section>
      <h2 className={styles.title}>{t('deadlines.title')}</h2>
      <ul className={styles.list}>
        {together(deadlines).map(({ deadline, programmes }) => (
          <li key={`${deadline.kind} ${deadline.on} ${deadline.text ?? ''}`}>
            <time dateTime={deadline.on} className={styles.day}>
              {format.day(deadline.on, 'table')}
            </time>
            <span className={styles.kind}>{t(`deadlines.${deadline.kind}`)}</span>
            {deadline.text && <span className={styles.text}>{deadline.text}</span>}
            {programmes.length > 0 && (
              <span className={styles.about}>
                {programmes.map((name) => name[language]).join(', ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Named = NonNullable<Deadline['programme']>;

/** The same thing on the same day for several programmes is one line. */
function together(deadlines: readonly Deadline[]) {
  const lines: { deadline: Deadline; programmes: Named[] }[] = [];
  for (const deadline of deadlines) {
    const { kind, on, text, programme } = deadline;
    const same = lines.find(
      ({ deadline: known }) => known.kind === kind && known.on === on && known.text === text,
    );
    const programmes = programme ? [programme] : [];
    if (same) same.programmes.push(...programmes);
    else lines.push({ deadline, programmes });
  }
  return lines;
}
