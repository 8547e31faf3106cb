// People who ask to act for an organisation that is here already, and whose owner gave no answer: a coordinator decides.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useOwnWords } from '../../../shared/forms/use-own-words';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { useFormat } from '../../../shared/format/use-format';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import { renewFile, type AccessRequest, type EmployerFile } from '../api/employer-file';
import { answerAccessRequest } from '../api/file-commands';
import styles from './employer-file.module.css';

export function AccessRequests({ file }: { file: EmployerFile }) {
  const client = useQueryClient();
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      {done !== null && <InlineSuccess key={done} title={done} />}
      {file.accessRequests.map((request) => (
        <Request
          key={request.id}
          file={file}
          request={request}
          onDone={(words) => {
            setDone(words);
            void renewFile(client, file.id);
          }}
        />
      ))}
    </>
  );
}

interface RequestProps {
  file: EmployerFile;
  request: AccessRequest;
  onDone: (words: string) => void;
}

function Request({ file, request, onDone }: RequestProps) {
  const { t } = useTranslation('employerFile');
  const client = useQueryClient();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const mayAnswer = request.allowedCommands.length > 0;
  const answer = useMutation({
    mutationFn: (command: 'grant' | 'refuse') =>
      answerAccessRequest(file.id, request, command, reason),
    onSuccess: (_, command) => {
      onDone(t(`access.${command}Done`, { name: request.name }));
    },
  });
  const problem = useOwnWords(answer.error, { '/reason': t('missing.accessReason') });
  const send = (command: 'grant' | 'refuse') => {
    if (!answer.isPending) answer.mutate(command);
  };
  return (
    <Sheet line={mayAnswer ? 'warn' : undefined} label={t('access.label', { name: request.name })}>
      <div className={styles.judgeHead}>
        <h3>{t('access.asks', { name: request.name })}</h3>
        <StatusTag tone={mayAnswer ? 'clock' : 'info'}>{t(`access.${request.state}`)}</StatusTag>
      </div>
      <p className={styles.small}>{request.email}</p>
      <p>
        {mayAnswer
          ? t('access.escalatedText')
          : t('access.openText', { day: format.day(request.dueOn, 'weekday') })}
      </p>
      {mayAnswer && (
        <div className={styles.form}>
          <Form
            label={t('access.label', { name: request.name })}
            problem={problem}
            onReload={() => {
              answer.reset();
              void renewFile(client, file.id);
            }}
            onSubmit={() => {
              send('grant');
            }}
          >
            <UnsavedGuard isDirty={reason.trim() !== '' && !answer.isSuccess} />
            <TextareaField
              pointer="/reason"
              label={t('access.reason')}
              description={t('access.reasonHelp')}
              value={reason}
              limit={1000}
              onChange={setReason}
            />
            <div className={styles.actions}>
              <Button type="submit" aria-disabled={answer.isPending || undefined}>
                {t('access.grant')}
              </Button>
              <Button
                variant="default"
                aria-disabled={answer.isPending || undefined}
                onClick={() => {
                  send('refuse');
                }}
              >
                {t('access.refuse')}
              </Button>
            </div>
          </Form>
        </div>
      )}
    </Sheet>
  );
}
