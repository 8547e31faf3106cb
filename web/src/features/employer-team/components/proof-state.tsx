// An organisation outside the trade register: the proof it gave, and what the school thinks of it.
import { useTranslation } from 'react-i18next';
import { Note } from '../../../shared/ui/note';
import type { Organisation } from '../api/organisation';

type Proof = NonNullable<Organisation['proof']>;

export function ProofState({ proof }: { proof: Proof }) {
  const { t } = useTranslation('organisation');
  const { judgement, reason, note } = proof;
  const tone = judgement === null ? 'info' : judgement === 'accepted' ? 'ok' : 'warn';
  return (
    <Note tone={tone} title={t(`proof.${judgement ?? 'waiting'}`)}>
      {reason && <p>{t('proof.reason', { reason })}</p>}
      <p>{t('proof.given', { note })}</p>
    </Note>
  );
}
