// The field in the header that opens the quick jump; on a narrow screen only its sign.
import { Kbd } from '@mantine/core';
import { Search } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useKeysOn } from '../../../shared/ui/keys-preference';
import { useOpenQuickJump } from './quick-jump';
import styles from './quick-jump.module.css';

export function JumpTrigger() {
  const { t } = useTranslation('employerList');
  const open = useOpenQuickJump();
  const isOn = useKeysOn();
  return (
    <button type="button" className={styles.trigger} aria-haspopup="dialog" onClick={open}>
      <Search size={18} aria-hidden />
      <span className={styles.words}>{t('jump.trigger')}</span>
      {isOn && <Kbd aria-hidden>{t('jump.keys')}</Kbd>}
    </button>
  );
}
