// An act that cannot be taken back: the button says the act, the question says what follows from it.
import { Button, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog';
import { ProblemView } from './problem-view';

interface ConfirmButtonProps {
  /** The verb: "Verwijder het concept". Also stands on the button that does it. */
  label: string;
  /** Whom or what it is done to, where the button stands in a row with others like it. */
  about?: string;
  /** What happens then, in a sentence or two. */
  consequence: ReactNode;
  /** Throws when it failed; the dialog shows why and stays open. */
  onConfirm: () => Promise<unknown>;
  variant?: 'filled' | 'default' | 'subtle';
  /** Has to be typed first; only for exclusion and erasure. */
  typed?: string;
  disabled?: boolean;
}

export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, about, consequence, onConfirm, variant = 'default', typed } = props;
  const { disabled = false } = props;
  const { t } = useTranslation('ui');
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const [isMissing, setMissing] = useState(false);

  const close = () => {
    setOpen(false);
    setProblem(undefined);
    setMissing(false);
    setWords('');
  };

  const confirm = async () => {
    if (typed && words.trim() !== typed) {
      setMissing(true);
      return;
    }
    setBusy(true);
    try {
      await onConfirm();
      close();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        variant={variant}
        disabled={disabled}
        onClick={() => {
          setOpen(true);
        }}
      >
        {label}
        {about && <span className="visually-hidden">{` ${about}`}</span>}
      </Button>
      <Dialog
        title={about ? `${label}: ${about}` : label}
        isOpen={isOpen}
        onClose={close}
        actions={
          <>
            <Button onClick={() => void confirm()} aria-disabled={isBusy || undefined}>
              {label}
            </Button>
            <Button variant="default" onClick={close}>
              {t('dialog.cancel')}
            </Button>
          </>
        }
      >
        <div>{consequence}</div>
        {typed && (
          <TextInput
            label={t('dialog.type', { word: typed })}
            value={words}
            error={isMissing && t('dialog.type', { word: typed })}
            autoComplete="off"
            onChange={(event) => {
              setWords(event.currentTarget.value);
            }}
          />
        )}
        {problem !== undefined && <ProblemView isReply problem={problem} />}
      </Dialog>
    </>
  );
}
