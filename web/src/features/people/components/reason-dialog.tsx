// Asks why before something is done to a person: the button says the act, the text what follows, the reason is kept.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { Dialog } from '../../../shared/ui/dialog';
import styles from './people.module.css';

interface ReasonDialogProps {
  /** The verb: "Neem af", "Blokkeer". */
  label: string;
  /** The verb with what it is done to; begins with the label, and names the button for who cannot see its row. */
  title: string;
  consequence: string;
  /** Throws when it is refused; the dialog says why and keeps the reason. */
  onConfirm: (reason: string) => Promise<unknown>;
  onDone: () => void;
  /** Fetches the newest state after somebody else was first. */
  onReload: () => void;
  variant?: 'default' | 'subtle';
}

export function ReasonDialog(props: ReasonDialogProps) {
  const { label, title, consequence, onConfirm, onDone, onReload, variant = 'default' } = props;
  const { t } = useTranslation('people');
  const { t: ui } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const act = useMutation({ mutationFn: () => onConfirm(reason) });

  const close = () => {
    setOpen(false);
    setReason('');
    act.reset();
  };
  const submit = () => {
    if (act.isPending) return;
    act.mutate(undefined, {
      onSuccess: () => {
        close();
        onDone();
      },
    });
  };

  return (
    <>
      <Button
        variant={variant}
        aria-label={title}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
      </Button>
      <Dialog title={title} isOpen={isOpen} onClose={close}>
        <Form
          label={title}
          onSubmit={submit}
          problem={act.error}
          onReload={() => {
            close();
            onReload();
          }}
        >
          <p>{consequence}</p>
          <TextareaField
            pointer="/reason"
            label={t('reason.label')}
            description={t('reason.help')}
            value={reason}
            limit={1000}
            onChange={setReason}
          />
          <div className={styles.actions}>
            <Button type="submit" aria-disabled={act.isPending || undefined}>
              {label}
            </Button>
            <Button variant="default" onClick={close}>
              {ui('dialog.cancel')}
            </Button>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
