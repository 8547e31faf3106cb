// The frame of every form about the organisation: fields, save, back, and what a colleague changed meanwhile.
import { Button } from '@mantine/core';
import { useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { LinkButton } from '../../../shared/ui/link-button';
import styles from './edit-form.module.css';

interface EditFormProps {
  save: UseMutationResult<unknown, Error, void>;
  isDirty: boolean;
  /** Where one came from. */
  back: string;
  button: string;
  children: ReactNode;
}

export function EditForm({ save, isDirty, back, button, children }: EditFormProps) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  return (
    <Form
      problem={save.error}
      onReload={() => {
        save.reset();
        void client.invalidateQueries({ queryKey: ['employer', 'organisation'] });
      }}
      onSubmit={() => {
        if (!save.isPending) save.mutate();
      }}
    >
      <UnsavedGuard isDirty={isDirty && save.isIdle} />
      {children}
      <div className={styles.buttons}>
        <Button type="submit" aria-disabled={save.isPending || undefined}>
          {button}
        </Button>
        <LinkButton link={back}>{t('cancel')}</LinkButton>
      </div>
    </Form>
  );
}
