// The browsers in which one is signed in, the one that is looking first; each can be signed out.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet, SheetPart } from '../../../shared/ui/sheet';
import { useAddress } from '../../../shared/ui/shell-context';
import { StatusTag } from '../../../shared/ui/status-tag';
import { endOtherSessions, endSession, mySessionsQuery, type MySession } from '../api/my-sessions';
import styles from './session-list.module.css';

export function SessionList({ sessions }: { sessions: readonly MySession[] }) {
  const { t } = useTranslation('account');
  const context = useAddress();
  const client = useQueryClient();
  const renew = () => client.invalidateQueries({ queryKey: mySessionsQuery.queryKey });
  const end = useMutation({
    mutationFn: (session: MySession) => endSession(session.id),
    onSettled: renew,
  });
  const endOthers = useMutation({ mutationFn: endOtherSessions, onSettled: renew });
  const deviceOf = useDeviceWords();
  const others = sessions.filter((session) => !session.current);
  return (
    <div className={styles.all}>
      {end.isSuccess && (
        <InlineSuccess title={t('sessions.ended', { device: deviceOf(end.variables) })} />
      )}
      {endOthers.isSuccess && <InlineSuccess title={t('sessions.othersEnded', { context })} />}
      {end.isError && <ProblemView isReply problem={end.error} />}
      <Sheet flush label={t('sessions.title', { context })}>
        {sessions.map((session) => (
          <SheetPart key={session.id}>
            <SessionRow
              session={session}
              device={deviceOf(session)}
              isBusy={end.isPending}
              onEnd={() => {
                end.mutate(session);
              }}
            />
          </SheetPart>
        ))}
      </Sheet>
      {others.length > 0 ? (
        <ConfirmButton
          label={t('sessions.endOthers')}
          consequence={t('sessions.endOthersText', { count: others.length, context })}
          onConfirm={() => endOthers.mutateAsync()}
        />
      ) : (
        <p className={styles.only}>{t('sessions.onlyHere', { context })}</p>
      )}
    </div>
  );
}

interface SessionRowProps {
  session: MySession;
  device: string;
  isBusy: boolean;
  onEnd: () => void;
}

function SessionRow({ session, device, isBusy, onEnd }: SessionRowProps) {
  const { t } = useTranslation('account');
  const format = useFormat();
  return (
    <div className={styles.row}>
      <div>
        <p className={styles.device}>{device}</p>
        <p className={styles.times}>
          {t('sessions.started', { moment: format.moment(session.startedAt, 'weekday') })}
          {!session.current && (
            <>
              <br />
              {t('sessions.lastSeen', { moment: format.moment(session.lastSeenAt, 'weekday') })}
            </>
          )}
        </p>
      </div>
      {session.current ? (
        <StatusTag tone="ok">{t('sessions.here')}</StatusTag>
      ) : (
        <Button
          variant="default"
          aria-label={t('sessions.endThis', { device })}
          aria-disabled={isBusy || undefined}
          onClick={onEnd}
        >
          {t('sessions.end')}
        </Button>
      )}
    </div>
  );
}

/** "Firefox op Windows", or as much of it as is known. */
function useDeviceWords() {
  const { t } = useTranslation('account');
  return ({ browser, system }: MySession): string => {
    if (browser !== null && system !== null) return t('sessions.device', { browser, system });
    return browser ?? system ?? t('sessions.unknownDevice');
  };
}
