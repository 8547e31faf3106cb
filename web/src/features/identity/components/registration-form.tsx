// The account of a person at an employer: who they are, where mail reaches them, a password.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { PasswordField } from '../../../shared/forms/password-field';
import { TextField } from '../../../shared/forms/text-field';
import { useLanguage } from '../../../shared/i18n/use-language';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { registerAccount } from '../api/register-account';

export function RegistrationForm() {
  const { t } = useTranslation('identity');
  const language = useLanguage();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const register = useMutation({
    mutationFn: () => registerAccount({ name, email, password, language }),
  });
  if (register.isSuccess) {
    return <InlineSuccess title={t('mailed', { email })}>{t('register.sent')}</InlineSuccess>;
  }
  return (
    <Form
      problem={register.error}
      onSubmit={() => {
        register.mutate();
      }}
    >
      <TextField
        pointer="/name"
        label={t('register.name')}
        autoComplete="name"
        width="medium"
        value={name}
        onChange={setName}
      />
      <TextField
        pointer="/email"
        label={t('register.email')}
        description={t('register.emailHelp')}
        type="email"
        autoComplete="email"
        width="medium"
        value={email}
        onChange={setEmail}
      />
      <PasswordField
        pointer="/password"
        label={t('register.password')}
        description={t('register.passwordHelp')}
        autoComplete="new-password"
        width="medium"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" aria-disabled={register.isPending || undefined}>
        {t('register.button')}
      </Button>
    </Form>
  );
}
