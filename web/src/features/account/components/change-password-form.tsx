// Another password: the present one first, then the new one.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { PasswordField } from '../../../shared/forms/password-field';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { changePassword } from '../api/change-password';

export function ChangePasswordForm() {
  const { t } = useTranslation('account');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useMutation({ mutationFn: () => changePassword({ current, next }) });
  if (change.isSuccess) {
    return <InlineSuccess title={t('password.done')}>{t('password.doneText')}</InlineSuccess>;
  }
  return (
    <Form
      problem={change.error}
      onSubmit={() => {
        change.mutate();
      }}
    >
      <PasswordField
        pointer="/current"
        label={t('password.current')}
        autoComplete="current-password"
        width="medium"
        value={current}
        onChange={setCurrent}
      />
      <PasswordField
        pointer="/next"
        label={t('password.next')}
        description={t('password.help')}
        autoComplete="new-password"
        width="medium"
        value={next}
        onChange={setNext}
      />
      <Button type="submit" aria-disabled={change.isPending || undefined}>
        {t('password.button')}
      </Button>
    </Form>
  );
}
