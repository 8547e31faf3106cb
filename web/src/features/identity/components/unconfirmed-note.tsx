// For who typed the right password before confirming the address: what to do, and the confirmation mail once more.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Note } from '../../../shared/ui/note';
import { ProblemView } from '../../../shared/ui/problem-view';
import { mailConfirmationAgain } from '../api/confirm-address';

export function UnconfirmedNote({ email }: { email: string }) {
  const { t } = useTranslation('identity');
  const again = useMutation({ mutationFn: () => mailConfirmationAgain(email) });
  if (again.isSuccess) return <InlineSuccess title={t('unconfirmed.sent', { email })} />;
  return (
    <>
      <Note
        tone="warn"
        role="alert"
        title={t('unconfirmed.title')}
        actions={
          <Button
            variant="default"
            aria-disabled={again.isPending || undefined}
            onClick={() => {
              again.mutate();
            }}
          >
            {t('unconfirmed.again')}
          </Button>
        }
      >
        {t('unconfirmed.text', { email })}
      </Note>
      {again.isError && <ProblemView isReply problem={again.error} />}
    </>
  );
}
