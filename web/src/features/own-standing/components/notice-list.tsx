// Messages of the school, newest first; what was not opened yet says so.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { StatusTag } from '../../../shared/ui/status-tag';
import type { Notice } from '../api/own-standing';
import styles from './notice-list.module.css';

export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const { t } = useTranslation('ownStanding');
  const format = useFormat();
  const newestFirst = [...notices].sort((a, b) => b.sentAt.localeCompare(a.sentAt));
  return (
    <ul className={styles.list}>
      {newestFirst.map(({ id, subject, sentAt, openedAt }) => (
        <li key={id} className={styles.row}>
          <time dateTime={dayOf(sentAt)} className={styles.date}>
            {format.day(dayOf(sentAt), 'table')}
          </time>
          <Link to={paths.ownNotice} params={{ noticeId: id }} className={styles.subject}>
            {subject}
          </Link>
          {openedAt ? (
            <StatusTag tone="ok" plain>
              {t('notice.opened')}
            </StatusTag>
          ) : (
            <StatusTag tone="info">{t('notice.new')}</StatusTag>
          )}
        </li>
      ))}
    </ul>
  );
}
