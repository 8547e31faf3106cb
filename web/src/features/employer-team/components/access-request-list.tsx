// People who ask to act for the organisation: let in or not, with a reason, before the school does it.
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../../../shared/forms/reason-dialog';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { Sheet } from '../../../shared/ui/sheet';
import { answerRequest, type AccessRequest } from '../api/people';
import styles from './people.module.css';

interface AccessRequestListProps {
  requests: readonly AccessRequest[];
  onDone: (words: string) => void;
}

export function AccessRequestList({ requests, onDone }: AccessRequestListProps) {
  const { t } = useTranslation('organisation');
  return (
    <Sheet flush label={t('requests.title')}>
      <h2 className={styles.title}>{t('requests.title')}</h2>
      <p className={styles.lead}>{t('requests.text')}</p>
      <ul className={styles.list}>
        {requests.map((request) => (
          <Request key={request.id} request={request} onDone={onDone} />
        ))}
      </ul>
    </Sheet>
  );
}

interface RequestProps {
  request: AccessRequest;
  onDone: (words: string) => void;
}

function Request({ request, onDone }: RequestProps) {
  const { t } = useTranslation('organisation');
  const format = useFormat();
  const client = useQueryClient();
  const { name, email, state, dueOn, createdAt, allowedCommands } = request;
  const renew = () => client.invalidateQueries({ queryKey: ['employer'] });
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.name}>{name}</p>
        <p className={styles.sub}>{email}</p>
        <p className={styles.sub}>
          {t('requests.asked', { day: format.day(dayOf(createdAt), 'long') })}{' '}
          {state === 'escalated'
            ? t('requests.escalated')
            : t('requests.answerBy', { day: format.day(dueOn, 'weekday') })}
        </p>
      </div>
      <div className={styles.acts}>
        {(['grant', 'refuse'] as const)
          .filter((command) => allowedCommands.includes(command))
          .map((command) => (
            <ReasonDialog
              key={command}
              label={t(`requests.${command}`)}
              title={t(`requests.${command}Title`, { name })}
              consequence={t(`requests.${command}Consequence`, { name })}
              reason={{ label: t('requests.reason'), help: t('requests.reasonHelp') }}
              onConfirm={(reason) => answerRequest(request, command, reason)}
              onReload={() => void renew()}
              onDone={() => {
                void renew();
                onDone(
                  t(command === 'grant' ? 'people.done.granted' : 'people.done.refused', { name }),
                );
              }}
            />
          ))}
      </div>
    </li>
  );
}
