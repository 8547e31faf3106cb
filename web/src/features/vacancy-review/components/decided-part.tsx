// A version on which was decided: how it stands, and what was said about it then.
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { StatusTag, type TagTone } from '../../../shared/ui/status-tag';
import type { VacancyReview } from '../api/vacancy-review';
import { fieldOfPointer } from '../state/remark-fields';
import { useReviewWords } from './use-review-words';
import styles from './review.module.css';

const tones = {
  draft: 'draft',
  submitted: 'info',
  returned: 'back',
  published: 'ok',
  paused: 'neutral',
  closed: 'lapsed',
} as const satisfies Record<VacancyReview['state'], TagTone>;

export function DecidedPart({ review }: { review: VacancyReview }) {
  const { t } = useTranslation('vacancyReview');
  const format = useFormat();
  const words = useReviewWords();
  const { state, shown } = review;
  const { reviewedAt, reviewReason, remarks } = shown;
  return (
    <>
      <p>
        <StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>
      </p>
      <DefinitionRows
        rows={[
          ...(reviewedAt
            ? [{ term: t('decided.on'), value: format.day(dayOf(reviewedAt), 'long') }]
            : []),
          ...(reviewReason
            ? [
                {
                  term: t('decided.reason'),
                  value: <span className={styles.text}>{reviewReason}</span>,
                },
              ]
            : []),
          ...remarks.map(({ pointer, text }) => {
            const field = fieldOfPointer(pointer);
            return { term: field ? words.field(field) : t('findings.whole'), value: text };
          }),
        ]}
      />
    </>
  );
}
