// The keys of this page along its foot; `?` lists them, and they can be switched off.
import { Kbd } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { useKeysOn, useSetKeysOn } from './keys-preference';
import { useKeys } from './use-keys';
import styles from './key-bar.module.css';

export interface KeyHint {
  /** As printed on the keys: J, K, Enter. */
  keys: readonly string[];
  label: string;
}

interface KeyBarProps {
  hints: readonly KeyHint[];
  /** Keys that only stand in the list behind `?`. */
  moreHints?: readonly KeyHint[];
}

export function KeyBar({ hints, moreHints = [] }: KeyBarProps) {
  const { t } = useTranslation('ui');
  const isOn = useKeysOn();
  const setKeysOn = useSetKeysOn();
  const [isListOpen, setListOpen] = useState(false);
  const openList = () => {
    setListOpen(true);
  };
  useKeys({ '?': openList });
  return (
    <aside className={styles.bar} aria-label={t('keys.label')}>
      {isOn && (
        <ul className={styles.hints}>
          {hints.map((hint) => (
            <Hint key={hint.label} hint={hint} />
          ))}
          <Hint hint={{ keys: ['?'], label: t('keys.all') }} />
        </ul>
      )}
      <button
        type="button"
        className={styles.switch}
        onClick={() => {
          setKeysOn(!isOn);
        }}
      >
        {t(isOn ? 'keys.off' : 'keys.on')}
      </button>
      <Dialog
        title={t('keys.all')}
        isOpen={isListOpen}
        onClose={() => {
          setListOpen(false);
        }}
      >
        <ul className={styles.list}>
          {[...hints, ...moreHints].map((hint) => (
            <Hint key={hint.label} hint={hint} />
          ))}
        </ul>
      </Dialog>
    </aside>
  );
}

function Hint({ hint }: { hint: KeyHint }) {
  return (
    <li>
      {hint.keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
      <span>{hint.label}</span>
    </li>
  );
}
