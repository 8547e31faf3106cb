// "Terug naar 31 stages": the results as they were left, at the place where they were left.
import { Link, useRouter } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import type { KeptSearch } from '../api/kept-search';
import styles from './back-to-results.module.css';

export function BackToResults({ kept }: { kept: KeptSearch | undefined }) {
  const { t } = useTranslation('vacancyPage');
  const format = useFormat();
  const router = useRouter();
  if (!kept) {
    return (
      <p className={styles.back}>
        <ArrowLeft size={18} aria-hidden />
        <Link to={paths.search}>{t('back.all')}</Link>
      </p>
    );
  }
  const { total, href, index } = kept;
  const goBack = (event: MouseEvent) => {
    // Another tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const steps = index - router.state.location.state.__TSR_index;
    if (steps < 0) router.history.go(steps);
    else router.history.push(href);
  };
  return (
    <p className={styles.back}>
      <ArrowLeft size={18} aria-hidden />
      <a href={href} onClick={goBack}>
        {total === null
          ? t('back.results')
          : t('back.counted', { count: total, total: format.number(total, 0) })}
      </a>
    </p>
  );
}
