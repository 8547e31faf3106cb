// What policy has to say about the text: what blocks, what only with a reason; each can become a remark.
import { useTranslation } from 'react-i18next';
import { Check } from 'lucide-react';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { ReviewFinding } from '../api/vacancy-review';
import { fieldOfPointer } from '../state/remark-fields';
import { useReviewWords } from './use-review-words';
import styles from './review.module.css';

interface FindingsPartProps {
  findings: readonly ReviewFinding[];
  /** Takes a finding over as a remark; left out where nothing can be sent back. */
  onRemark?: ((finding: ReviewFinding) => void) | undefined;
}

export function FindingsPart({ findings, onRemark }: FindingsPartProps) {
  const { t } = useTranslation('vacancyReview');
  const words = useReviewWords();
  if (findings.length === 0) {
    return (
      <p className={styles.clear}>
        <Check size={18} aria-hidden />
        {t('findings.none')}
      </p>
    );
  }
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => {
        const field = fieldOfPointer(finding.pointer);
        return (
          <li key={`${finding.code} ${finding.pointer} ${finding.detail}`}>
            <div className={styles.findingHead}>
              <strong>{field ? words.field(field) : t('findings.whole')}</strong>
              <StatusTag tone={finding.severity === 'blocks' ? 'error' : 'warn'}>
                {t(`findings.${finding.severity}`)}
              </StatusTag>
            </div>
            <p>{finding.detail}</p>
            {onRemark && field && (
              <button
                type="button"
                className={styles.textButton}
                onClick={() => {
                  onRemark(finding);
                }}
              >
                {t('findings.asRemark')}
                <span className="visually-hidden">: {words.field(field)}</span>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
