// Starts a vacancy from an earlier one, and opens it.
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemView } from '../../../shared/ui/problem-view';
import { useStart } from './use-start';
import styles from './copy-button.module.css';

interface CopyButtonProps {
  vacancyId: string;
}

export function CopyButton({ vacancyId }: CopyButtonProps) {
  const { t } = useTranslation('ownVacancies');
  const start = useStart();
  return (
    <>
      <Button
        variant="default"
        aria-disabled={start.isPending || undefined}
        onClick={() => {
          start.begin(vacancyId);
        }}
      >
        {t('command.copy')}
      </Button>
      {start.isError && <ProblemView isReply problem={start.error} />}
    </>
  );
}

/** In a row of a list: the words say of which one, to those who hear many of the same. */
export function CopyLink({ vacancyId, title }: CopyButtonProps & { title: string }) {
  const { t } = useTranslation('ownVacancies');
  const start = useStart();
  return (
    <>
      <button
        type="button"
        className={styles.link}
        onClick={() => {
          start.begin(vacancyId);
        }}
      >
        {t('command.copy')}
        <span className="visually-hidden"> {t('list.copyOf', { title })}</span>
      </button>
      {start.isError && <ProblemView isReply problem={start.error} />}
    </>
  );
}
