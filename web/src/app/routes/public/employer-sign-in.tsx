// The form for employers, with what the API says of it.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionQuery, signInEmployer } from '../../../shared/api/session';
import { Form } from '../../../shared/forms/form';
import { PasswordField } from '../../../shared/forms/password-field';
import { TextField } from '../../../shared/forms/text-field';
import { homeOf } from '../../guards';

interface EmployerSignInProps {
  destination: string | undefined;
}

export function EmployerSignIn({ destination }: EmployerSignInProps) {
  const { t } = useTranslation('public');
  const client = useQueryClient();
  const router = useRouter();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => signInEmployer({ email, password }),
    onSuccess: async () => {
      const session = await client.query({ ...sessionQuery, staleTime: 0 });
      router.history.push(destination ?? homeOf(session.role));
    },
  });
  return (
    <Form
      label={t('signIn.employer.label')}
      problem={signIn.error}
      onSubmit={() => {
        signIn.mutate();
      }}
    >
      <TextField
        pointer="/email"
        label={t('signIn.employer.email')}
        type="email"
        autoComplete="username"
        width="medium"
        value={email}
        onChange={setEmail}
      />
      <PasswordField
        pointer="/password"
        label={t('signIn.employer.password')}
        autoComplete="current-password"
        width="medium"
        value={password}
        onChange={setPassword}
      />
      <Button type="submit" variant="default" aria-disabled={signIn.isPending || undefined}>
        {t('signIn.employer.button')}
      </Button>
    </Form>
  );
}
