// Somebody asked to act for an organisation that was registered before: what happens now, in neutral words.
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { LinkButton } from '../../../shared/ui/link-button';
import { Note } from '../../../shared/ui/note';
import { OneNextStep } from '../../../shared/ui/one-next-step';
import { QueryView } from '../../../shared/ui/query-view';
import { ownRequestsQuery, withdrawRequest, type OwnRequest } from '../api/access-requests';

export function AccessRequestState() {
  const query = useQuery(ownRequestsQuery);
  return (
    <QueryView query={query}>
      {(requests) => {
        const newest = [...requests].sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
        if (newest?.state === 'open') return <Waiting request={newest} />;
        return <Register refused={newest?.state === 'refused' ? newest : undefined} />;
      }}
    </QueryView>
  );
}

function Waiting({ request }: { request: OwnRequest }) {
  const { t } = useTranslation('employerRegistration');
  const format = useFormat();
  const client = useQueryClient();
  const renew = () => client.invalidateQueries({ queryKey: ['employer'] });
  return (
    <OneNextStep
      title={t('waiting.title')}
      actions={
        <>
          <Button
            variant="default"
            onClick={() =>
              void Promise.all([renew(), client.invalidateQueries({ queryKey: ['session'] })])
            }
          >
            {t('waiting.look')}
          </Button>
          {request.allowedCommands.includes('withdraw') && (
            <ConfirmButton
              variant="subtle"
              label={t('waiting.withdraw')}
              consequence={<p>{t('waiting.consequence')}</p>}
              onConfirm={async () => {
                await withdrawRequest(request);
                await renew();
              }}
            />
          )}
        </>
      }
      after={<p>{t('waiting.not')}</p>}
    >
      <p>{t('waiting.since', { day: format.day(dayOf(request.createdAt), 'weekday') })}</p>
      <p>{t('waiting.text')}</p>
    </OneNextStep>
  );
}

function Register({ refused }: { refused: OwnRequest | undefined }) {
  const { t } = useTranslation('employerRegistration');
  const format = useFormat();
  return (
    <>
      {refused && (
        <Note
          tone="info"
          title={t('refused.title', {
            day: format.day(dayOf(refused.answeredAt ?? refused.createdAt), 'long'),
          })}
        >
          {t('refused.text')}
        </Note>
      )}
      <OneNextStep
        title={t('begin.title')}
        actions={
          <LinkButton variant="filled" link={{ to: paths.registerOrganisation }}>
            {t('begin.button')}
          </LinkButton>
        }
      >
        <p>{t('begin.text')}</p>
      </OneNextStep>
    </>
  );
}
