// An organisation without a place in the Dutch trade register gave proof of its own: is it enough?
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useOwnWords } from '../../../shared/forms/use-own-words';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import { InlineSuccess } from '../../../shared/ui/inline-success';
import { Sheet } from '../../../shared/ui/sheet';
import { StatusTag } from '../../../shared/ui/status-tag';
import { renewFile, type EmployerFile, type Proof } from '../api/employer-file';
import { judgeProof, type ProofJudgement as Judgement } from '../api/file-commands';
import styles from './employer-file.module.css';

interface ProofJudgementProps {
  file: EmployerFile;
  proof: Proof;
}

export function ProofJudgement({ file, proof }: ProofJudgementProps) {
  const { t } = useTranslation('employerFile');
  const isOpen = proof.judgement === null;
  const [isAgain, setAgain] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const mayJudge = file.allowedCommands.includes('judge_proof');
  return (
    <Sheet line={isOpen ? 'warn' : undefined} label={t('proof.title')}>
      {done !== null && (
        <div className={styles.said}>
          <InlineSuccess key={done} title={done} />
        </div>
      )}
      <div className={styles.judgeHead}>
        <h3>{t(`proof.origin.${file.origin}`)}</h3>
        {isOpen ? (
          <StatusTag tone="clock">{t('proof.waits')}</StatusTag>
        ) : (
          <StatusTag tone={proof.judgement === 'accepted' ? 'ok' : 'back'}>
            {t(`proof.${proof.judgement ?? 'accepted'}`)}
          </StatusTag>
        )}
      </div>
      <DefinitionRows
        rows={[
          {
            term: t('proof.number'),
            value: `${file.foreignNumber ?? t('proof.noNumber')} (${file.country})`,
          },
          { term: t('proof.note'), value: proof.note },
          ...(proof.reason === null ? [] : [{ term: t('proof.reasonGiven'), value: proof.reason }]),
        ]}
      />
      {mayJudge && (isOpen || isAgain) && (
        <JudgeForm
          file={file}
          onDone={(words) => {
            setAgain(false);
            setDone(words);
          }}
        />
      )}
      {mayJudge && !isOpen && !isAgain && (
        <div className={styles.actions}>
          <Button
            variant="default"
            onClick={() => {
              setAgain(true);
            }}
          >
            {t('proof.again')}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

interface JudgeFormProps {
  file: EmployerFile;
  onDone: (words: string) => void;
}

function JudgeForm({ file, onDone }: JudgeFormProps) {
  const { t } = useTranslation('employerFile');
  const client = useQueryClient();
  const [judgement, setJudgement] = useState<Judgement['judgement'] | null>(null);
  const [reason, setReason] = useState('');
  const judge = useMutation({
    // The API says what is missing, in the words of the summary.
    mutationFn: () => judgeProof(file, { judgement: judgement as Judgement['judgement'], reason }),
    onSuccess: async () => {
      if (judgement) onDone(t(`proof.${judgement}Done`));
      await renewFile(client, file.id);
    },
  });
  const problem = useOwnWords(judge.error, {
    '/judgement': t('missing.judgement'),
    '/reason': t('missing.proofReason'),
  });
  return (
    <div className={styles.form}>
      <Form
        label={t('proof.title')}
        problem={problem}
        onReload={() => {
          judge.reset();
          void renewFile(client, file.id);
        }}
        onSubmit={() => {
          if (!judge.isPending) judge.mutate();
        }}
      >
        <UnsavedGuard isDirty={reason.trim() !== '' && !judge.isSuccess} />
        <RadioField
          pointer="/judgement"
          label={t('proof.enough')}
          value={judgement}
          options={[
            { value: 'accepted', label: t('proof.yes') },
            { value: 'not_accepted', label: t('proof.no') },
          ]}
          onChange={setJudgement}
        />
        <TextareaField
          pointer="/reason"
          label={t('proof.reason')}
          description={t('proof.reasonHelp')}
          value={reason}
          limit={1000}
          onChange={setReason}
        />
        <div className={styles.actions}>
          <Button type="submit" aria-disabled={judge.isPending || undefined}>
            {t('proof.submit')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
