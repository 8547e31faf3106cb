// There is an organisation to act for by now, and this session does not act for it yet.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import { ProblemView } from '../../../shared/ui/problem-view';
import { actFor } from '../api/register';

interface GrantedAccessProps {
  organisations: readonly { id: string; name: string }[];
}

export function GrantedAccess({ organisations }: GrantedAccessProps) {
  const { t } = useTranslation('employerRegistration');
  const client = useQueryClient();
  const go = useMutation({ mutationFn: (id: string) => actFor(client, id) });
  return (
    <OneNextStep
      title={t('granted.title')}
      actions={organisations.map(({ id, name }, index) => (
        <Button
          key={id}
          variant={index === 0 ? 'filled' : 'default'}
          aria-disabled={go.isPending || undefined}
          onClick={() => {
            if (!go.isPending) go.mutate(id);
          }}
        >
          {t('granted.button', { name })}
        </Button>
      ))}
    >
      <p>{t('granted.text')}</p>
      {go.error && <ProblemView isReply problem={go.error} />}
    </OneNextStep>
  );
}
