// The keys of a check: walking for everybody, recording for who may; the rest stands behind `?`.
import { useTranslation } from 'react-i18next';
import { KeyBar } from '../../../shared/ui/key-bar';

export function ReviewKeyBar({ mayRecord }: { mayRecord: boolean }) {
  const { t } = useTranslation('screeningReview');
  const walk = [
    { keys: ['J', 'K'], label: t('keys.walk') },
    { keys: ['F'], label: t('keys.filter') },
  ];
  const leave = { keys: ['Esc'], label: t('keys.leave') };
  if (!mayRecord) return <KeyBar hints={walk} moreHints={[leave]} />;
  return (
    <KeyBar
      hints={[
        ...walk,
        { keys: ['M'], label: t('outcome.met') },
        { keys: ['N'], label: t('outcome.not_met') },
        { keys: ['X'], label: t('outcome.not_applicable') },
        { keys: ['R'], label: t('keys.remark') },
        { keys: ['Ctrl', 'Enter'], label: t('keys.save') },
      ]}
      moreHints={[
        { keys: ['1', '2', '3', '4'], label: t('keys.points') },
        { keys: ['E'], label: t('keys.correct') },
        leave,
      ]}
    />
  );
}
