// On a phone: the date and the button at the bottom, once the box with both has scrolled away.
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import type { StudentVacancy } from '../api/student-vacancy';
import { AskButton } from './respond-box';
import styles from './respond-bar.module.css';

interface RespondBarProps {
  box: RefObject<HTMLElement | null>;
  vacancy: StudentVacancy;
}

export function RespondBar({ box, vacancy }: RespondBarProps) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  const isPast = useScrolledPast(box);
  if (!vacancy.schoolContact?.email || !isPast) return null;
  return (
    <section className={styles.bar} aria-label={t('respond.label')}>
      <p className={styles.until}>
        {t('respond.short', { day: format.day(vacancy.closesOn, 'dayMonth') })}
      </p>
      <AskButton vacancy={vacancy} />
    </section>
  );
}

/** The window is taken to be endless downwards: what is out of it, went out at the top, also in one jump. */
const endlessDown = { rootMargin: '0px 0px 1000000px 0px' };

function useScrolledPast(box: RefObject<HTMLElement | null>): boolean {
  const [isPast, setPast] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry) setPast(!entry.isIntersecting);
    }, endlessDown);
    if (box.current) watcher.observe(box.current);
    return () => {
      watcher.disconnect();
    };
  }, [box]);
  return isPast;
}
