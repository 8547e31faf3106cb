// Shows the next part of a list under the last; what is in sight stays in sight.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './pager.module.css';

interface PagerProps {
  hasMore: boolean;
  isLoading?: boolean;
  onMore: () => void;
  /** How many the button brings. */
  step?: number;
  /** How many are in sight, for the reader who cannot see the list grow. */
  shown: number;
  /** A remark beside the button. */
  children?: ReactNode;
}

export function Pager(props: PagerProps) {
  const { hasMore, isLoading = false, onMore, step = 20, shown, children } = props;
  const { t } = useTranslation('ui');
  return (
    <div className={styles.pager}>
      {hasMore && (
        <Button variant="default" onClick={onMore} aria-disabled={isLoading || undefined}>
          {isLoading ? t('loading.busy') : t('pager.more', { count: step })}
        </Button>
      )}
      <p className="visually-hidden" role="status">
        {t('pager.shown', { count: shown })}
      </p>
      {children}
    </div>
  );
}
