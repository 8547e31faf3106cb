// The first step of an employer's sign-in.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { PasswordField } from '../../../shared/forms/password-field';
import { TextField } from '../../../shared/forms/text-field';
import { ProblemError } from '../../../shared/api/problem-error';
import { signInEmployer } from '../api/sign-in-employer';
import { UnconfirmedNote } from './unconfirmed-note';

interface PasswordFormProps {
  onSignedIn: () => Promise<void>;
  onCodeNeeded: (attempt: string) => void;
}

export function PasswordForm({ onSignedIn, onCodeNeeded }: PasswordFormProps) {
  const { t } = useTranslation('identity');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => signInEmployer({ email, password }),
    onSuccess: async ({ attempt }) => {
      if (attempt === undefined) await onSignedIn();
      else onCodeNeeded(attempt);
    },
  });
  return (
    <Form
      label={t('signIn.form')}
      problem={isUnconfirmed(signIn.error) ? null : signIn.error}
      onSubmit={() => {
        signIn.mutate();
      }}
    >
      {isUnconfirmed(signIn.error) && <UnconfirmedNote email={email} />}
      <TextField
        pointer="/email"
        label={t('email')}
        type="email"
        autoComplete="username"
        width="medium"
        value={email}
        onChange={setEmail}
      />
      <PasswordField
        pointer="/password"
        label={t('password')}
        autoComplete="current-password"
        width="medium"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" variant="default" aria-disabled={signIn.isPending || undefined}>
        {t('signIn.button')}
      </Button>
    </Form>
  );
}

const isUnconfirmed = (error: unknown): boolean =>
  error instanceof ProblemError && error.code === 'identity.unconfirmed-address';
