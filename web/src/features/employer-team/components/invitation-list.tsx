// Invitations nobody accepted yet: until when they hold, and taking them back.
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import { revoke, type Invitation } from '../api/people';
import styles from './people.module.css';

interface InvitationListProps {
  invitations: readonly Invitation[];
  onDone: (words: string) => void;
}

export function InvitationList({ invitations, onDone }: InvitationListProps) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const client = useQueryClient();
  return (
    <Sheet flush label={t('invitations.title')}>
      <h2 className={styles.title}>{t('invitations.title')}</h2>
      <ul className={styles.list}>
        {invitations.map((invitation) => {
          const { id, email, level, invitedAt, expiresAt, over, allowedCommands } = invitation;
          const day = format.day(dayOf(expiresAt), 'long');
          return (
            <li key={id} className={styles.row}>
              <div>
                <p className={styles.name}>
                  {email} {over && <StatusTag tone="lapsed">{t('invitations.expired')}</StatusTag>}
                </p>
                <p className={styles.sub}>
                  {t(`people.${level}`)}.{' '}
                  {over
                    ? t('invitations.over', { day })
                    : t('invitations.until', { sent: format.day(dayOf(invitedAt), 'long'), day })}
                </p>
              </div>
              {allowedCommands.includes('revoke') && (
                <ConfirmButton
                  variant="subtle"
                  label={t('invitations.revoke')}
                  about={email}
                  consequence={t('invitations.revokeConsequence', { email })}
                  onConfirm={async () => {
                    await revoke(invitation);
                    await client.invalidateQueries({ queryKey: ['employer'] });
                    onDone(t('people.done.revoked', { email }));
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
