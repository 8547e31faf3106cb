// Where the mailed link leads: confirming takes a click, so that a mail scanner cannot do it.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  confirmAddress,
  mailConfirmationAgain,
} from '../../../features/identity/api/confirm-address';
import { MailForm } from '../../../features/identity/components/mail-form';
import { Disclosure } from '../../../shared/ui/disclosure';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Formal } from '../../../shared/ui/formal';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Prose } from '../../../shared/ui/prose';
import { paths } from '../../paths';

const route = getRouteApi('/public/bevestigen');

export function ConfirmPage() {
  const { t } = useTranslation('identity');
  const { token = '' } = route.useSearch();
  const confirm = useMutation({ mutationFn: () => confirmAddress(token) });
  return (
    <Formal>
      <Page width="form">
        <PageTitle sub={t('confirm.sub')}>{t('confirm.title')}</PageTitle>
        {confirm.isSuccess ? (
          <InlineSuccess
            title={t('confirm.done')}
            actions={<Link to={paths.signIn}>{t('confirm.signIn')}</Link>}
          >
            {t('confirm.next')}
          </InlineSuccess>
        ) : (
          <Prose>
            {confirm.error && <ProblemView isReply problem={confirm.error} />}
            <Button
              aria-disabled={confirm.isPending || undefined}
              onClick={() => {
                confirm.mutate();
              }}
            >
              {t('confirm.button')}
            </Button>
            <Disclosure label={t('confirm.again')}>
              <MailForm
                send={mailConfirmationAgain}
                button={t('confirm.againButton')}
                sent={t('register.sent')}
              />
            </Disclosure>
          </Prose>
        )}
      </Page>
    </Formal>
  );
}
