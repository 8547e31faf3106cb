// A note for colleagues, which appears on the timeline.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../shared/forms/field-errors';
import { Form } from '../../../shared/forms/form';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useOwnWords } from '../../../shared/forms/use-own-words';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { renewFile } from '../api/employer-file';
import { addNote } from '../api/file-commands';
import styles from './employer-file.module.css';

interface NoteFormProps {
  employerId: string;
  onDone: () => void;
  onClose: () => void;
}

export function NoteForm({ employerId, onDone, onClose }: NoteFormProps) {
  const { t } = useTranslation('employerFile');
  const { t: ui } = useTranslation('ui');
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const add = useMutation({
    mutationFn: () => addNote(employerId, text, key),
    onSuccess: () => {
      onDone();
      void renewFile(client, employerId);
    },
  });
  const problem = useOwnWords(add.error, { '/text': t('missing.note') });
  useEffect(() => {
    document.getElementById(fieldId('/text'))?.focus();
  }, []);
  return (
    <div className={styles.form}>
      <UnsavedGuard isDirty={text.trim() !== '' && !add.isSuccess} />
      <Form
        label={t('note.title')}
        problem={problem}
        onSubmit={() => {
          if (!add.isPending) add.mutate();
        }}
      >
        <TextareaField
          pointer="/text"
          label={t('note.title')}
          description={t('note.help')}
          value={text}
          limit={4000}
          onChange={setText}
        />
        <div className={styles.actions}>
          <Button type="submit" aria-disabled={add.isPending || undefined}>
            {t('note.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {ui('dialog.cancel')}
          </Button>
        </div>
      </Form>
    </div>
  );
}
