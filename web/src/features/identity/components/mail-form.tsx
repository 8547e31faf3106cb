// Asks for an address and mails something to it; afterwards the page says what to look for.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { TextField } from '../../../shared/forms/text-field';
import { InlineSuccess } from '../../../shared/ui/inline-success';

interface MailFormProps {
  send: (email: string) => Promise<unknown>;
  button: string;
  /** What is in the mail and how long it works. */
  sent: ReactNode;
}

export function MailForm({ send, button, sent }: MailFormProps) {
  const { t } = useTranslation('identity');
  const [email, setEmail] = useState('');
  const ask = useMutation({ mutationFn: () => send(email) });
  if (ask.isSuccess) return <InlineSuccess title={t('mailed', { email })}>{sent}</InlineSuccess>;
  return (
    <Form
      problem={ask.error}
      onSubmit={() => {
        ask.mutate();
      }}
    >
      <TextField
        pointer="/email"
        label={t('email')}
        type="email"
        autoComplete="email"
        width="medium"
        value={email}
        onChange={setEmail}
      />
      <Button type="submit" aria-disabled={ask.isPending || undefined}>
        {button}
      </Button>
    </Form>
  );
}
