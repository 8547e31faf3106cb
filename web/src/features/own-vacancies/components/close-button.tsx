// Closing a vacancy: the reason is asked, and what follows from it is said, before it is done.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { RadioField } from '../../../shared/forms/radio-field';
import { Dialog } from '../../../shared/ui/dialog';
import { closeVacancy, type CloseReason, type OwnVacancy } from '../api/own-vacancy';
import type { Told } from '../state/told';
import styles from './command-row.module.css';

const reasons = ['filled', 'not_needed', 'replaced', 'withdrawn'] as const;

interface CloseButtonProps {
  vacancy: OwnVacancy;
  onCommand: (
    run: (seen: Pick<OwnVacancy, 'id' | 'version'>) => Promise<OwnVacancy>,
    told: Told,
  ) => Promise<unknown>;
}

export function CloseButton({ vacancy, onCommand }: CloseButtonProps) {
  const { t } = useTranslation('ownVacancies');
  const { t: say } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState<CloseReason | null>(null);
  const close = useMutation({
    // Nothing chosen is sent as such: the API says what is missing.
    mutationFn: () => onCommand((seen) => closeVacancy(seen, reason as CloseReason), 'close'),
    onSuccess: () => {
      setOpen(false);
    },
  });
  const cancel = () => {
    setOpen(false);
    close.reset();
  };
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('command.close')}
      </Button>
      <Dialog title={t('command.close')} isOpen={isOpen} onClose={cancel}>
        <p>{t(vacancy.state === 'draft' ? 'command.closeDraftText' : 'command.closeText')}</p>
        <Form
          problem={close.error}
          onSubmit={() => {
            if (!close.isPending) close.mutate();
          }}
        >
          <RadioField
            pointer="/reason"
            label={t('command.closeWhy')}
            layout="list"
            value={reason}
            options={reasons.map((value) => ({ value, label: t(`closeReason.${value}`) }))}
            onChange={setReason}
          />
          <div className={styles.row}>
            <Button type="submit" aria-disabled={close.isPending || undefined}>
              {t('command.close')}
            </Button>
            <Button variant="default" onClick={cancel}>
              {say('dialog.cancel')}
            </Button>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
