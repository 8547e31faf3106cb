// Tells whether what was typed is safe: "Opgeslagen om 14:03", or what is going on instead.
import { Check, CloudOff, RefreshCw, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format';
import type { SaveState } from '../forms/autosaver';
import { useAddress } from './shell-context';
import styles from './saved-at.module.css';

interface SavedAtProps {
  state: SaveState;
  at: Date | null;
}

const icons = {
  idle: Check,
  waiting: RefreshCw,
  saving: RefreshCw,
  saved: Check,
  retrying: CloudOff,
  refused: TriangleAlert,
  conflict: TriangleAlert,
};

export function SavedAt({ state, at }: SavedAtProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const context = useAddress();
  const Icon = icons[state];
  const isSafe = state === 'saved' || (state === 'idle' && at !== null);
  const words = isSafe && at ? t('saved.at', { time: format.time(at) }) : undefined;
  return (
    <p className={styles.saved} role="status" data-state={state}>
      {state === 'idle' && !at ? null : (
        <>
          <Icon size={16} strokeWidth={2.2} aria-hidden />
          {words ?? t(`saved.${state}`, { context })}
        </>
      )}
    </p>
  );
}
