// An invitation of a colleague: what it is for, and taking it up with the account of the invited address.
import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../shared/api/problem-error';
import { sessionQuery, signOut, switchRole } from '../../../shared/api/session';
import { useFormat } from '../../../shared/format/use-format';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { Note } from '../../../shared/ui/note';
import { ProblemView } from '../../../shared/ui/problem-view';
import { QueryView } from '../../../shared/ui/query-view';
import { acceptInvitation, invitationQuery } from '../api/invitation';
import styles from './invitation.module.css';

interface InvitationProps {
  token: string;
  /** Signing in or making an account, each coming back here. */
  signInHref: string;
  registerHref: string;
  /** Once the invitation is taken up. */
  onJoined: () => void;
}

export function Invitation({ token, signInHref, registerHref, onJoined }: InvitationProps) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const invitation = useQuery(invitationQuery(token));
  const account = useQuery(sessionQuery).data?.account;
  // A refusal stays one however often it is asked; only an outage is worth another try.
  const { error } = invitation;
  if (error instanceof ProblemError && !error.isPassing) {
    return error.status === 400 ? <TornLink /> : <ProblemView isReply problem={error} />;
  }
  return (
    <QueryView query={invitation}>
      {({ email, organisation, inviter, expiresAt }) => (
        <div className={styles.invitation}>
          <DefinitionRows
            topped
            rows={[
              { term: t('invitation.organisation'), value: organisation },
              { term: t('invitation.inviter'), value: inviter },
              { term: t('invitation.for'), value: email },
              { term: t('invitation.until'), value: format.moment(expiresAt, 'full') },
            ]}
          />
          {!account && (
            <SignInFirst email={email} signInHref={signInHref} registerHref={registerHref} />
          )}
          {account && isSame(account.email, email) && <Join token={token} onJoined={onJoined} />}
          {account && !isSame(account.email, email) && (
            <OtherAccount own={account.email} email={email} />
          )}
        </div>
      )}
    </QueryView>
  );
}

/** The link was cut off on its way. */
export function TornLink() {
  const { t } = useTranslation('account');
  return (
    <Note tone="warn" role="alert" title={t('invitation.noToken')}>
      {t('invitation.noTokenText')}
    </Note>
  );
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function Join({ token, onJoined }: { token: string; onJoined: () => void }) {
  const { t } = useTranslation('account');
  const join = useMutation({
    mutationFn: async () => {
      const { employerId } = await acceptInvitation(token);
      await switchRole('employer', employerId);
    },
    onSuccess: onJoined,
  });
  return (
    <>
      {join.isError && <ProblemView isReply problem={join.error} />}
      <Button
        aria-disabled={join.isPending || undefined}
        onClick={() => {
          join.mutate();
        }}
      >
        {t('invitation.accept')}
      </Button>
    </>
  );
}

function SignInFirst(props: { email: string; signInHref: string; registerHref: string }) {
  const { t } = useTranslation('account');
  return (
    <>
      <p>{t('invitation.signInFirst', { email: props.email })}</p>
      <div className={styles.actions}>
        <Button component="a" href={props.signInHref}>
          {t('invitation.signIn')}
        </Button>
        <Button component="a" href={props.registerHref} variant="default">
          {t('invitation.register')}
        </Button>
      </div>
      <p className={styles.hint}>{t('invitation.afterRegistering')}</p>
    </>
  );
}

function OtherAccount({ own, email }: { own: string; email: string }) {
  const { t } = useTranslation('account');
  const leave = useMutation({
    mutationFn: signOut,
    // Starts afresh, so that nothing of the other account stays in memory.
    onSuccess: () => {
      window.location.reload();
    },
  });
  return (
    <Note
      tone="warn"
      title={t('invitation.otherAccount', { own })}
      actions={
        <Button
          variant="default"
          aria-disabled={leave.isPending || undefined}
          onClick={() => {
            leave.mutate();
          }}
        >
          {t('invitation.signOut')}
        </Button>
      }
    >
      {t('invitation.otherAccountText', { email })}
    </Note>
  );
}
