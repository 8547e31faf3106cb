// A message as the school wrote it. Showing it counts as opening it, and the school hears that.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { Letter } from '../../../shared/ui/letter';
import { ProblemView } from '../../../shared/ui/problem-view';
import { openNotice, type Notice } from '../api/own-standing';
import styles from './notice-letter.module.css';

interface NoticeLetterProps {
  notice: Notice;
  /** To whom it was written. */
  organisation: string;
}

export function NoticeLetter({ notice, organisation }: NoticeLetterProps) {
  const { t } = useTranslation('ownStanding');
  const format = useFormat();
  const client = useQueryClient();
  const { mutate, error } = useMutation({
    mutationFn: openNotice,
    onSuccess: () => client.invalidateQueries({ queryKey: ['employer'] }),
  });
  const { id, openedAt } = notice;
  useEffect(() => {
    if (openedAt === null) mutate(id);
  }, [id, openedAt, mutate]);
  return (
    <>
      {error && (
        <ProblemView
          isReply
          problem={error}
          onRetry={() => {
            mutate(id);
          }}
        />
      )}
      <Letter to={organisation} subject={notice.subject}>
        <p className={styles.date}>{format.day(dayOf(notice.sentAt), 'long')}</p>
        <div className={styles.body}>{notice.body}</div>
      </Letter>
      <p className={styles.known}>
        {openedAt
          ? t('notice.openedOn', { day: format.day(dayOf(openedAt), 'long') })
          : t('notice.opening')}
      </p>
    </>
  );
}
