// Somebody else was first (409, 412): who changed what and when; the reader's own text is kept.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem-error';
import { useFormat } from '../format/use-format';
import { Note } from './note';
import { useAddress } from './shell-context';

interface ConflictNoteProps {
  problem: unknown;
  /** What changed, in words, when the screen knows. */
  children?: ReactNode;
  /** Fetches the newest state; the text of the reader stays in the form. */
  onReload: () => void;
  /** Another word than "Bekijk wat er nu staat". */
  action?: string;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function ConflictNote({ problem, children, onReload, action }: ConflictNoteProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const context = useAddress();
  const facts = asProblem(problem);
  const name = text(facts.extra.changedBy) ?? t('conflict.someone');
  const at = text(facts.extra.changedAt);
  return (
    <Note
      tone="warn"
      role="alert"
      title={at ? t('conflict.at', { name, time: format.time(at) }) : t('conflict.by', { name })}
      actions={
        <Button variant="default" onClick={onReload}>
          {action ?? t('conflict.reload')}
        </Button>
      }
    >
      {children ?? facts.detail} {t('conflict.kept', { context })}
    </Note>
  );
}
