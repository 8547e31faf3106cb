// Asks why before something is done that touches somebody: the button says the act, the text what follows, the reason is kept.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog';
import { Form } from './form';
import styles from './reason-dialog.module.css';
import { TextareaField } from './textarea-field';

interface ReasonDialogProps {
  /** The verb: "Neem af", "Blokkeer". */
  label: string;
  /** The verb with what it is done to; begins with the label, and names the button for who cannot see its row. */
  title: string;
  consequence: string;
  /** Whose reason, and who reads it. */
  reason: { label: string; help: string };
  /** Throws when it is refused; the dialog says why and keeps the reason. */
  onConfirm: (reason: string) => Promise<unknown>;
  onDone: () => void;
  /** Fetches the newest state after somebody else was first. */
  onReload: () => void;
  variant?: 'default' | 'subtle';
}

export function ReasonDialog(props: ReasonDialogProps) {
  const { label, title, consequence, reason, onConfirm, onDone, onReload } = props;
  const { variant = 'default' } = props;
  const { t } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const act = useMutation({ mutationFn: () => onConfirm(words) });

  const close = () => {
    setOpen(false);
    setWords('');
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
            label={reason.label}
            description={reason.help}
            value={words}
            limit={1000}
            onChange={setWords}
          />
          <div className={styles.actions}>
            <Button type="submit" aria-disabled={act.isPending || undefined}>
              {label}
            </Button>
            <Button variant="default" onClick={close}>
              {t('dialog.cancel')}
            </Button>
          </div>
        </Form>
      </Dialog>
    </>
  );
}
