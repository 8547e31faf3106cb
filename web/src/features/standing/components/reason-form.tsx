// An act that needs nothing but a reason: lift, renew, second, send back. Opens in place, keeps the text when refused.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useOwnWords } from '../../../shared/forms/use-own-words';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { useFocusOnArrival } from '../../../shared/ui/use-moving-focus';
import styles from './standing.module.css';

interface ReasonFormProps {
  /** The verb on the button, and the name of the form. */
  label: string;
  field: string;
  help: string;
  limit?: number;
  /** What was written already, elsewhere on the page. */
  typed?: string;
  /** What follows from it. */
  consequence?: ReactNode;
  onSend: (reason: string) => Promise<unknown>;
  onDone: () => void;
  onCancel: () => void;
  /** Fetches the newest state after somebody else was first. */
  onReload: () => void;
}

export function ReasonForm(props: ReasonFormProps) {
  const {
    label,
    field,
    help,
    limit = 4000,
    typed = '',
    consequence,
    onSend,
    onDone,
    onCancel,
    onReload,
  } = props;
  const { t } = useTranslation('ui');
  const { t: words } = useTranslation('standing');
  const [reason, setReason] = useState(typed);
  const send = useMutation({ mutationFn: () => onSend(reason), onSuccess: onDone });
  const problem = useOwnWords(send.error, { '/reason': words('missing.reason') });
  const form = useFocusOnArrival<HTMLDivElement>();
  return (
    <div ref={form} className={styles.form}>
      <Form
        label={label}
        problem={problem}
        onReload={() => {
          send.reset();
          onReload();
        }}
        onSubmit={() => {
          if (!send.isPending) send.mutate();
        }}
      >
        <UnsavedGuard isDirty={reason.trim() !== '' && !send.isSuccess} />
        {consequence && <div>{consequence}</div>}
        <TextareaField
          pointer="/reason"
          label={field}
          description={help}
          value={reason}
          limit={limit}
          onChange={setReason}
        />
        <div className={styles.actions}>
          <Button type="submit" aria-disabled={send.isPending || undefined}>
            {label}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {t('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
