// The mails of the demo as letters, newest first, with their links to follow.
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Letter } from '../../../shared/ui/letter';
import { QueryView } from '../../../shared/ui/query-view';
import { demoMailsQuery } from '../api/demo-mails';
import styles from './demo-mails.module.css';

export function DemoMails({ to }: { to: string | undefined }) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const mails = useQuery(demoMailsQuery(to));
  return (
    <QueryView query={mails}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState>{t('demoMail.empty')}</EmptyState>
        ) : (
          <ul className={styles.mails}>
            {items.map((mail) => (
              <li key={mail.id}>
                <p className={styles.moment}>{format.moment(mail.receivedAt)}</p>
                <Letter to={mail.to} subject={mail.subject}>
                  <WithLinks text={mail.text} />
                </Letter>
              </li>
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

/** The text as it is; an address in it can be followed. */
function WithLinks({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/);
  return (
    <p className={styles.text}>
      {parts.map((part, index) =>
        index % 2 === 1 ? (
          <a key={index} href={part}>
            {part}
          </a>
        ) : (
          <Fragment key={index}>{part}</Fragment>
        ),
      )}
    </p>
  );
}
