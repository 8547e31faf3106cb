// How a question stands, in words: what was found, what is to be done, what waits to be sent.
import { useTranslation } from 'react-i18next';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { ReviewItem } from '../api/screening';
import { countingFinding, isToDo } from '../state/walk';

const tones = { met: 'ok', not_met: 'error', not_applicable: 'neutral' } as const;

interface ItemTagsProps {
  item: ReviewItem;
  /** Something was typed here that is not recorded yet. */
  hasDraft: boolean;
}

export function ItemTags({ item, hasDraft }: ItemTagsProps) {
  const { t } = useTranslation('screeningReview');
  return (
    <>
      {item.changedFrom && <StatusTag tone="info">{t('tag.changed')}</StatusTag>}
      {item.remark && (
        <StatusTag tone="back">{t(item.remark.sentAt ? 'tag.remarkSent' : 'tag.remark')}</StatusTag>
      )}
      {hasDraft && <StatusTag tone="edit">{t('tag.unsaved')}</StatusTag>}
      {!(hasDraft && isToDo(item)) && <FoundTag item={item} />}
    </>
  );
}

function FoundTag({ item }: { item: ReviewItem }) {
  const { t } = useTranslation('screeningReview');
  const finding = countingFinding(item);
  if (finding)
    return (
      <StatusTag tone={tones[finding.outcome]} plain={finding.outcome === 'met'}>
        {t(`outcome.${finding.outcome}`)}
      </StatusTag>
    );
  if (item.findings.length > 0) return <StatusTag tone="warn">{t('tag.again')}</StatusTag>;
  return item.mustBeVerified ? (
    <StatusTag tone="draft">{t('tag.toDo')}</StatusTag>
  ) : (
    <StatusTag tone="neutral" plain>
      {t('tag.declared')}
    </StatusTag>
  );
}
