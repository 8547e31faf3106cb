// Waiting: nothing for 200 ms, then the shape of what comes, after 8 seconds a word and a way out.
import { RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAfter } from './use-after';
import styles from './loading-sheet.module.css';

interface LoadingSheetProps {
  /** Lines of the stand-in; give `children` for another shape. */
  lines?: number;
  children?: ReactNode;
  onRetry?: (() => void) | undefined;
}

export function LoadingSheet({ lines = 3, children, onRetry }: LoadingSheetProps) {
  const { t } = useTranslation('ui');
  const isShown = useAfter(200);
  const isSlow = useAfter(8000);
  return (
    <div className={styles.loading} aria-busy="true" data-shown={isShown || undefined}>
      <p className="visually-hidden" role="status">
        {isShown ? t('loading.busy') : ''}
      </p>
      <div className={styles.shape} aria-hidden>
        {children ?? <Lines count={lines} />}
      </div>
      {isSlow && (
        <p className={styles.slow} role="status">
          <RefreshCw size={16} aria-hidden />
          {t('loading.slow')}
          {onRetry && (
            <button type="button" className={styles.retry} onClick={onRetry}>
              {t('problem.retry')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

const widths = ['70%', '45%', '90%', '60%'];

function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, index) => (
    <span
      key={index}
      className={styles.line}
      style={{ width: widths[index % widths.length], height: index === 0 ? 22 : 16 }}
    />
  ));
}
