// The second step of an employer's sign-in: the code that was mailed.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { TextField } from '../../../shared/forms/text-field';
import { answerDeviceCode } from '../api/answer-device-code';

interface DeviceCodeFormProps {
  attempt: string;
  onSignedIn: () => Promise<void>;
  onBack: () => void;
}

export function DeviceCodeForm({ attempt, onSignedIn, onBack }: DeviceCodeFormProps) {
  const { t } = useTranslation('identity');
  const [code, setCode] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const send = useMutation({
    // People copy the code with the spaces around it.
    mutationFn: () => answerDeviceCode({ attempt, code: code.replace(/\s/g, '') }),
    onSuccess: onSignedIn,
  });
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Form
      label={t('code.title')}
      problem={send.error}
      onSubmit={() => {
        send.mutate();
      }}
    >
      <h3 ref={heading} tabIndex={-1}>
        {t('code.title')}
      </h3>
      <TextField
        pointer="/code"
        label={t('code.label')}
        description={t('code.help')}
        autoComplete="one-time-code"
        inputMode="numeric"
        width="short"
        value={code}
        onChange={setCode}
      />
      <Button type="submit" aria-disabled={send.isPending || undefined}>
        {t('code.button')}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        {t('code.back')}
      </Button>
    </Form>
  );
}
