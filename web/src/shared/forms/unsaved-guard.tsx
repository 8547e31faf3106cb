// Asks before a page with unsaved text is left; a draft that can still be saved is saved instead of asked about.
import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { useAddress } from '../ui/shell-context';

interface UnsavedGuardProps {
  isDirty: boolean;
  /** Tries to save; true when everything is safe, so that leaving needs no question. */
  flush?: () => Promise<boolean>;
}

export function UnsavedGuard({ isDirty, flush }: UnsavedGuardProps) {
  const { t } = useTranslation('ui');
  const context = useAddress();
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (!isDirty || current.pathname === next.pathname) return false;
      return flush ? !(await flush()) : true;
    },
    enableBeforeUnload: () => isDirty,
    withResolver: true,
  });
  const stay = () => blocker.reset?.();
  return (
    <Dialog
      title={t('unsaved.title', { context })}
      isOpen={blocker.status === 'blocked'}
      onClose={stay}
      actions={
        <>
          <Button onClick={stay}>{t('unsaved.stay')}</Button>
          <Button variant="default" onClick={() => blocker.proceed?.()}>
            {t('unsaved.leave')}
          </Button>
        </>
      }
    >
      <p>{t('unsaved.text', { context })}</p>
    </Dialog>
  );
}
