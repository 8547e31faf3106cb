// A remark for the employer at a question: a draft until the screening is sent back.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isOvertaken } from '../../../shared/api/is-overtaken';
import { dayOf } from '../../../shared/format/format';
import { fieldId } from '../../../shared/forms/field-errors';
import { Form } from '../../../shared/forms/form';
import { inOwnWords } from '../../../shared/forms/in-own-words';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Remark } from '../../../shared/ui/remark';
import { keepRemark, withdrawRemark } from '../api/check-item';
import type { ReviewItem } from '../api/screening';
import { onControlEnter } from '../state/control-enter';
import styles from './remark-part.module.css';

interface RemarkPartProps {
  screeningId: string;
  item: ReviewItem;
  /** The text while it is written; undefined when nobody writes. */
  draft: string | undefined;
  mayRemark: boolean;
  onDraft: (draft: string | undefined) => void;
  /** Reads what stands now. */
  onChanged: () => Promise<void>;
}

export function RemarkPart(props: RemarkPartProps) {
  const { draft, mayRemark, onDraft } = props;
  const box = useRef<HTMLDivElement>(null);
  /** What had the focus is gone; the first button that came in its place takes it. */
  const focusOn = () => {
    requestAnimationFrame(() => {
      box.current?.querySelector('button')?.focus();
    });
  };
  return (
    <div ref={box}>
      {draft !== undefined && mayRemark ? (
        <RemarkForm
          {...props}
          draft={draft}
          onDraft={(text) => {
            if (text === undefined) focusOn();
            onDraft(text);
          }}
        />
      ) : (
        <RemarkAsIs {...props} onWithdrawn={focusOn} />
      )}
    </div>
  );
}

function RemarkAsIs(props: RemarkPartProps & { onWithdrawn: () => void }) {
  const { screeningId, item, mayRemark, onDraft, onChanged, onWithdrawn } = props;
  const { t } = useTranslation('screeningReview');
  const { remark } = item;
  const withdraw = useMutation({
    mutationFn: () => withdrawRemark(screeningId, item),
    onSuccess: async () => {
      await onChanged();
      onWithdrawn();
    },
  });
  const canWrite = mayRemark && item.asked && !remark?.sentAt;
  if (!remark)
    return canWrite ? (
      <p>
        <button
          type="button"
          className={styles.write}
          onClick={() => {
            onDraft('');
          }}
        >
          {t('remark.write')}
        </button>
      </p>
    ) : null;
  return (
    <div className={styles.part}>
      <Remark author={remark.madeBy} day={dayOf(remark.sentAt ?? remark.madeAt)}>
        {remark.text}
      </Remark>
      <p className={styles.when}>{t(remark.sentAt ? 'remark.sent' : 'remark.notSent')}</p>
      {canWrite && (
        <div className={styles.actions}>
          <Button
            variant="default"
            onClick={() => {
              onDraft(remark.text);
            }}
          >
            {t('remark.change')}
          </Button>
          <Button
            variant="subtle"
            aria-disabled={withdraw.isPending || undefined}
            onClick={() => {
              if (!withdraw.isPending) withdraw.mutate();
            }}
          >
            {t('remark.withdraw')}
          </Button>
        </div>
      )}
      {withdraw.isError && (
        <ProblemView isReply problem={withdraw.error} onRetry={() => void onChanged()} />
      )}
    </div>
  );
}

function RemarkForm(props: RemarkPartProps & { draft: string }) {
  const { screeningId, item, draft, onDraft, onChanged } = props;
  const { t } = useTranslation('screeningReview');
  const box = useRef<HTMLDivElement>(null);
  const keep = useMutation({
    mutationFn: () => keepRemark(screeningId, item, draft.trim()),
    onSuccess: async () => {
      await onChanged();
      onDraft(undefined);
    },
  });
  const problem = useMemo(
    () =>
      inOwnWords(keep.error, (pointer) => (pointer === '/text' ? t('missing.remark') : undefined)),
    [keep.error, t],
  );
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(`#${fieldId('/text')}`)?.focus();
  }, []);
  const submit = () => {
    if (!keep.isPending) keep.mutate();
  };
  return (
    <div ref={box} className={styles.part} onKeyDown={onControlEnter(submit)}>
      <Form
        label={t('remark.form', { number: item.number })}
        problem={problem}
        onSubmit={submit}
        {...(isOvertaken(keep.error) && {
          onReload: () => {
            keep.reset();
            void onChanged();
          },
        })}
      >
        <TextareaField
          pointer="/text"
          label={t('remark.label')}
          description={t('remark.help')}
          value={draft}
          minRows={2}
          limit={1000}
          onChange={onDraft}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="default" aria-disabled={keep.isPending || undefined}>
            {t('remark.keep')}
          </Button>
          <Button
            variant="subtle"
            onClick={() => {
              onDraft(undefined);
            }}
          >
            {t('remark.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
