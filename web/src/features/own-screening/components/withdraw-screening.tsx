// Giving up a running screening: what it means, then a question to be sure.
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { withdrawScreening, type ScreeningHead } from '../api/own-screening';
import styles from './chosen-programmes.module.css';

interface WithdrawScreeningProps {
  head: ScreeningHead;
  onWithdrawn: () => void;
}

export function WithdrawScreening({ head, onWithdrawn }: WithdrawScreeningProps) {
  const { t } = useTranslation('ownScreening');
  const client = useQueryClient();
  return (
    <section className={styles.part}>
      <h2>{t('withdraw.title')}</h2>
      <p>{t('withdraw.text')}</p>
      <ConfirmButton
        label={t('withdraw.button')}
        consequence={<p>{t('withdraw.consequence')}</p>}
        onConfirm={async () => {
          await withdrawScreening(head.version);
          // Decisions, next steps and the screening itself.
          await client.invalidateQueries({ queryKey: ['employer'] });
          onWithdrawn();
        }}
      />
    </section>
  );
}
