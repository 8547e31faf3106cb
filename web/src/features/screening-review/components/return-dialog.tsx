// Sends a screening back: once more everything that the employer will read, and what happens to the terms.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '../../../shared/api/is-overtaken';
import { ConflictNote } from '../../../shared/ui/conflict-note';
import { Dialog } from '../../../shared/ui/dialog';
import { ProblemView } from '../../../shared/ui/problem-view';
import { useLanguage } from '../../../shared/i18n/use-language';
import { returnScreening } from '../api/move-screening';
import type { ReviewHead, ReviewItem } from '../api/screening';
import styles from './return-dialog.module.css';

interface ReturnDialogProps {
  head: ReviewHead;
  /** Those with a remark that was not sent yet. */
  items: readonly ReviewItem[];
  isOpen: boolean;
  onClose: () => void;
  onReturned: () => void;
  onReload: () => void;
}

export function ReturnDialog(props: ReturnDialogProps) {
  const { head, items, isOpen, onClose, onReturned, onReload } = props;
  const { t } = useTranslation('screeningReview');
  const { t: ui } = useTranslation('ui');
  const language = useLanguage();
  const [key] = useState(() => crypto.randomUUID());
  const send = useMutation({
    mutationFn: () => returnScreening(head, `${key}-${head.version}`),
    onSuccess: () => {
      onClose();
      onReturned();
    },
  });
  return (
    <Dialog
      title={t('return.title', { name: head.employer.name })}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button
            aria-disabled={send.isPending || undefined}
            onClick={() => {
              if (!send.isPending) send.mutate();
            }}
          >
            {t('return.act')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {ui('dialog.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('return.reads')}</p>
      <dl className={styles.remarks}>
        {items.map((item) => (
          <div key={item.key}>
            <dt>{t('question', { number: item.number, name: item.fact[language] })}</dt>
            <dd>{item.remark?.text}</dd>
          </div>
        ))}
      </dl>
      <p>{t('return.term')}</p>
      {send.isError &&
        (isOvertaken(send.error) ? (
          <ConflictNote
            problem={send.error}
            onReload={() => {
              send.reset();
              onReload();
            }}
          />
        ) : (
          <ProblemView isReply problem={send.error} />
        ))}
    </Dialog>
  );
}
