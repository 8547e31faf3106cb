// Hands a task to somebody, or puts it back for whoever comes first; says who was faster when somebody was.
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../shared/api/problem-error';
import { sessionQuery } from '../../../shared/api/session';
import { Form } from '../../../shared/forms/form';
import { RadioField } from '../../../shared/forms/radio-field';
import { Dialog } from '../../../shared/ui/dialog';
import { Note } from '../../../shared/ui/note';
import { QueryView } from '../../../shared/ui/query-view';
import {
  assignTask,
  colleaguesQuery,
  taskQuery,
  tasksKey,
  type TaskPanelFacts,
} from '../api/tasks';
import styles from './task-panel.module.css';

interface AssignTaskProps {
  task: TaskPanelFacts;
  isOpen: boolean;
  onClose: () => void;
  /** Somebody else was first: what became of the row, for the list. */
  onConflict: (words: string) => void;
}

export function AssignTask({ task, isOpen, onClose, onConflict }: AssignTaskProps) {
  const { t } = useTranslation('workList');
  const client = useQueryClient();
  const colleagues = useQuery({ ...colleaguesQuery(task.id), enabled: isOpen });
  const [taken, setTaken] = useState<string | null>(null);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (taken !== null) note.current?.focus();
  }, [taken]);
  const assign = useMutation({
    mutationFn: (ownerId: string | null) => assignTask(task, ownerId),
    onSuccess: async () => {
      close();
      await client.invalidateQueries({ queryKey: tasksKey });
    },
    onError: async (error) => {
      if (!asProblem(error).isConflict) return;
      const { state, owner } = await client.query({ ...taskQuery(task.id), staleTime: 0 });
      const name = owner?.self ? t('assign.self') : owner?.name;
      const words =
        state !== 'open'
          ? t(`assign.conflict.${state}`)
          : name
            ? t('assign.conflict.owner', { name })
            : t('assign.conflict.nobody');
      setTaken(words);
      onConflict(words);
    },
  });

  function close() {
    setTaken(null);
    assign.reset();
    onClose();
  }

  return (
    <Dialog
      title={t('assign.title', { subject: task.subject.label })}
      isOpen={isOpen}
      onClose={close}
    >
      {taken !== null ? (
        <Note
          ref={note}
          tabIndex={-1}
          tone="warn"
          role="alert"
          title={taken}
          actions={
            <Button
              variant="default"
              onClick={() => {
                close();
                void client.invalidateQueries({ queryKey: tasksKey });
              }}
            >
              {t('assign.conflict.see')}
            </Button>
          }
        />
      ) : (
        <QueryView query={colleagues}>
          {({ items }) => (
            <OwnerForm
              task={task}
              colleagues={items}
              problem={asProblem(assign.error).isConflict ? null : assign.error}
              isBusy={assign.isPending}
              onChoose={assign.mutate}
              onCancel={close}
            />
          )}
        </QueryView>
      )}
    </Dialog>
  );
}

interface OwnerFormProps {
  task: TaskPanelFacts;
  colleagues: readonly { id: string; name: string; self: boolean }[];
  problem: unknown;
  isBusy: boolean;
  onChoose: (ownerId: string | null) => void;
  onCancel: () => void;
}

const nobody = 'nobody';

/** Opens on the owner there is, or on the reader: taking a task is E and Enter. */
function OwnerForm({ task, colleagues, problem, isBusy, onChoose, onCancel }: OwnerFormProps) {
  const { t } = useTranslation('workList');
  const { t: ui } = useTranslation('ui');
  const self = useQuery(sessionQuery).data?.account?.id;
  const [chosen, setChosen] = useState(task.owner?.id ?? self ?? nobody);
  const form = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // After the dialog has put the focus on its question.
    const timer = setTimeout(() => {
      form.current?.querySelector<HTMLElement>('input:checked, input')?.focus();
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);

  const options = [
    ...colleagues.filter((colleague) => colleague.self),
    ...colleagues.filter((colleague) => !colleague.self),
  ].map(({ id, name, self: isSelf }) => ({
    value: id,
    label: isSelf ? t('assign.self') : name,
    ...(isSelf && { hint: t('assign.selfHint') }),
  }));

  return (
    <div ref={form}>
      <Form
        label={t('assign.who')}
        problem={problem}
        onSubmit={() => {
          if (!isBusy) onChoose(chosen === nobody ? null : chosen);
        }}
      >
        <RadioField
          pointer="/ownerId"
          label={t('assign.who')}
          layout="list"
          value={chosen}
          options={[
            ...options,
            { value: nobody, label: t('assign.nobody'), hint: t('assign.nobodyHint') },
          ]}
          onChange={setChosen}
        />
        <div className={styles.choose}>
          <Button type="submit" aria-disabled={isBusy || undefined}>
            {t('assign.submit')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {ui('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
