// Chooses a file of people and has it compared; nothing changes until it is applied on the next page.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../shared/api/problem-error';
import { Form } from '../../../shared/forms/form';
import { uploadPeople, type PeopleImport } from '../api/imports';
import { FileField } from './file-field';

interface ImportUploadProps {
  onPreviewed: (view: PeopleImport) => void;
}

export function ImportUpload({ onPreviewed }: ImportUploadProps) {
  const { t } = useTranslation('people');
  const [file, setFile] = useState<File | null>(null);
  const upload = useMutation({
    mutationFn: async () => {
      if (!file) throw nothingChosen(t('upload.missing'));
      return uploadPeople(file);
    },
    onSuccess: onPreviewed,
  });
  return (
    <Form
      label={t('upload.title')}
      problem={upload.error}
      onSubmit={() => {
        if (!upload.isPending) upload.mutate();
      }}
    >
      <FileField
        pointer="/file"
        label={t('upload.file')}
        description={t('upload.help')}
        accept=".csv,text/csv"
        onChange={setFile}
      />
      <Button type="submit" aria-disabled={upload.isPending || undefined}>
        {upload.isPending ? t('upload.busy') : t('upload.look')}
      </Button>
    </Form>
  );
}

/** A form without a file never reaches the API as one: said here in the same way. */
const nothingChosen = (message: string) =>
  new ProblemError({
    status: 400,
    code: 'field.required',
    title: message,
    errors: [{ pointer: '/file', code: 'field.required', message }],
  });
