// Takes over what a colleague decided for another programme: the same end, conditions and limit, and one reason.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../shared/api/problem-error';
import { Form } from '../../../shared/forms/form';
import { inOwnWords } from '../../../shared/forms/in-own-words';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { Sheet } from '../../../shared/ui/sheet';
import { adoptAdmission } from '../api/adopt-admission';
import type { Adoptable } from '../api/screening';
import { AdmissionFacts } from './admission-facts';
import { useProgrammeWords } from './use-programme-words';
import styles from './adopt-part.module.css';

interface AdoptPartProps {
  adoptable: readonly Adoptable[];
  /** Whether taking over is what this reader came for. */
  isMain: boolean;
  onAdopted: (programme: string) => void;
}

export function AdoptPart({ adoptable, isMain, onAdopted }: AdoptPartProps) {
  const { t } = useTranslation('screeningReview');
  const [isOpen, setOpen] = useState(isMain);
  const box = useRef<HTMLDivElement>(null);
  if (adoptable.length === 0) return null;
  return (
    <Sheet label={t('adopt.title')}>
      <h2 className={styles.title}>{t('adopt.title')}</h2>
      <div ref={box}>
        {isOpen ? (
          <AdoptForm adoptable={adoptable} isMain={isMain} onAdopted={onAdopted} />
        ) : (
          <div className={styles.closed}>
            <p>{t('adopt.text')}</p>
            <Button
              variant="default"
              onClick={() => {
                setOpen(true);
                requestAnimationFrame(() => {
                  box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
                });
              }}
            >
              {t('adopt.open')}
            </Button>
          </div>
        )}
      </div>
    </Sheet>
  );
}

function AdoptForm({ adoptable, isMain, onAdopted }: AdoptPartProps) {
  const { t } = useTranslation('screeningReview');
  const words = useProgrammeWords();
  const [key] = useState(() => crypto.randomUUID());
  const [admissionId, setAdmissionId] = useState(only(adoptable)?.decision.admissionId ?? null);
  const [programmeId, setProgrammeId] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const source = adoptable.find(({ decision }) => decision.admissionId === admissionId);
  const programmes = (source ?? adoptable[0])?.forProgrammes ?? [];
  const target = only(programmes)?.id ?? programmeId;
  const adopt = useMutation({
    mutationFn: async () => {
      if (admissionId === null) throw missing('/admissionId', t('missing.admission'));
      return adoptAdmission(
        admissionId,
        { programmeId: target ?? '', reason: reason.trim() },
        `${key}-${target ?? ''}`,
      );
    },
    onSuccess: () => {
      const programme = programmes.find(({ id }) => id === target);
      onAdopted(programme ? words.one(programme) : '');
    },
  });
  const problem = useMemo(
    () =>
      inOwnWords(adopt.error, (pointer) =>
        pointer === '/reason' ? t('missing.reason') : undefined,
      ),
    [adopt.error, t],
  );
  const single = only(programmes);
  return (
    <Form
      label={t('adopt.title')}
      problem={problem}
      onSubmit={() => {
        if (!adopt.isPending) adopt.mutate();
      }}
    >
      {adoptable.length > 1 && (
        <RadioField
          pointer="/admissionId"
          label={t('adopt.which')}
          layout="list"
          value={admissionId}
          options={adoptable.map(({ decision }) => ({
            value: decision.admissionId,
            label: words.one(decision.programme),
            hint: t(`decided.${decision.outcome}`),
          }))}
          onChange={setAdmissionId}
        />
      )}
      {source && <AdmissionFacts decision={source.decision} />}
      {programmes.length > 1 && (
        <RadioField
          pointer="/programmeId"
          label={t('adopt.forWhich')}
          value={target}
          options={programmes.map((programme) => ({
            value: programme.id,
            label: words.one(programme),
          }))}
          onChange={setProgrammeId}
        />
      )}
      <TextareaField
        pointer="/reason"
        label={t('adopt.reason')}
        description={t('adopt.reasonHelp')}
        value={reason}
        minRows={2}
        limit={2000}
        onChange={setReason}
      />
      <Button
        type="submit"
        variant={isMain ? 'filled' : 'default'}
        aria-disabled={adopt.isPending || undefined}
      >
        {single ? t('adopt.act', { programme: words.one(single) }) : t('adopt.actPlain')}
      </Button>
    </Form>
  );
}

/** The chosen admission stands in the address of the call, so the API cannot say that it is missing. */
const missing = (pointer: string, message: string) =>
  new ProblemError({
    status: 400,
    code: 'field.required',
    title: '',
    errors: [{ pointer, code: 'field.required', message }],
  });

const only = <T,>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
