// Invites a colleague by e-mail, as owner or as member, with what each may do.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextField } from '../../../shared/forms/text-field';
import { Sheet } from '../../../shared/ui/sheet';
import { invite, type Level } from '../api/people';
import styles from './people.module.css';

export function InviteForm({ onDone }: { onDone: (words: string) => void }) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [email, setEmail] = useState('');
  const [level, setLevel] = useState<Level>('member');
  const send = useMutation({
    mutationFn: () => invite(email, level, key),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['employer'] });
      onDone(t('people.done.invited', { email }));
    },
  });
  return (
    <Sheet label={t('invite.title')}>
      <h2>{t('invite.title')}</h2>
      <p className={styles.under}>{t('invite.text')}</p>
      <Form
        label={t('invite.title')}
        problem={send.error}
        onSubmit={() => {
          if (!send.isPending) send.mutate();
        }}
      >
        <TextField
          pointer="/email"
          label={t('invite.email')}
          type="email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
        />
        <RadioField
          pointer="/level"
          label={t('invite.level')}
          value={level}
          options={(['member', 'owner'] as const).map((value) => ({
            value,
            label: t(`people.${value}`),
            hint: t(`people.${value}Means`),
          }))}
          onChange={setLevel}
        />
        <div>
          <Button type="submit" variant="default" aria-disabled={send.isPending || undefined}>
            {t('invite.button')}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
