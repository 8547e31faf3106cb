// Chooses a new password with the token of the mailed link.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { PasswordField } from '../../../shared/forms/password-field';
import { resetPassword } from '../api/reset-password';

interface NewPasswordFormProps {
  token: string;
  onDone: () => void;
}

export function NewPasswordForm({ token, onDone }: NewPasswordFormProps) {
  const { t } = useTranslation('identity');
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: () => resetPassword({ token, password }),
    onSuccess: onDone,
  });
  return (
    <Form
      problem={reset.error}
      onSubmit={() => {
        reset.mutate();
      }}
    >
      <PasswordField
        pointer="/password"
        label={t('reset.password')}
        description={t('register.passwordHelp')}
        autoComplete="new-password"
        width="medium"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" aria-disabled={reset.isPending || undefined}>
        {t('reset.button')}
      </Button>
    </Form>
  );
}
