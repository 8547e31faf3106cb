// What the employer can do with the vacancy as it stands, each with what follows from it; only what the API allows.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '../../../shared/api/is-overtaken';
import { ConfirmButton } from '../../../shared/ui/confirm-button';
import { ProblemView } from '../../../shared/ui/problem-view';
import {
  pauseVacancy,
  resumeVacancy,
  reviseVacancy,
  withdrawVersion,
  type OwnCommand,
  type OwnVacancy,
} from '../api/own-vacancy';
import { CloseButton } from './close-button';
import type { Told } from '../state/told';
import { CopyButton } from './copy-button';
import styles from './command-row.module.css';

type Seen = Pick<OwnVacancy, 'id' | 'version'>;

interface CommandRowProps {
  vacancy: OwnVacancy;
  /** Runs it on the version that was seen, and keeps the answer. */
  onCommand: (run: (seen: Seen) => Promise<OwnVacancy>, told?: Told) => Promise<unknown>;
  /** Beside the editor only what does not start another text. */
  only?: readonly OwnCommand[];
}

export function CommandRow({ vacancy, onCommand, only }: CommandRowProps) {
  const { t } = useTranslation('ownVacancies');
  const { allowedCommands, published, state, pauseReason } = vacancy;
  const can = (command: OwnCommand) =>
    allowedCommands.includes(command) && (only === undefined || only.includes(command));
  const plain = useMutation({ mutationFn: (run: () => Promise<unknown>) => run() });
  const once = (run: () => Promise<unknown>) => () => {
    if (!plain.isPending) plain.mutate(run);
  };
  const drops = published !== null;
  return (
    <div className={styles.commands}>
      <div className={styles.row}>
        {can('revise') && (
          <Button onClick={once(() => onCommand(reviseVacancy))}>{t('command.revise')}</Button>
        )}
        {can('resume') && (
          <Button
            variant={can('revise') ? 'default' : 'filled'}
            onClick={once(() => onCommand(resumeVacancy, 'resume'))}
          >
            {t('command.resume')}
          </Button>
        )}
        {can('withdraw') && (
          <ConfirmButton
            label={t(drops ? 'command.drop' : 'command.withdraw')}
            consequence={t(withdrawText())}
            onConfirm={() => onCommand(withdrawVersion, drops ? 'drop' : 'withdraw')}
          />
        )}
        {can('pause') && (
          <ConfirmButton
            label={t('command.pause')}
            consequence={t('command.pauseText')}
            onConfirm={() => onCommand(pauseVacancy, 'pause')}
          />
        )}
        {state === 'closed' && <CopyButton vacancyId={vacancy.id} />}
        {can('close') && <CloseButton vacancy={vacancy} onCommand={onCommand} />}
      </div>
      {/* That somebody was first is told by the page, with how it stands now. */}
      {plain.isError && !isOvertaken(plain.error) && <ProblemView isReply problem={plain.error} />}
    </div>
  );

  function withdrawText() {
    if (!drops) return 'command.withdrawText';
    return pauseReason === 'promise_lowered' ? 'command.dropHeldText' : 'command.dropText';
  }
}
