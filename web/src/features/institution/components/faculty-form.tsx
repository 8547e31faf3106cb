// Corrects the names of a faculty.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { TextField } from '../../../shared/forms/text-field';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { changeFaculty, type Faculty } from '../api/programmes';
import { NowThere } from './now-there';

interface FacultyFormProps {
  faculty: Faculty;
  /** Fetches the newest state; what was typed stays. */
  onReload: () => Promise<Faculty | undefined>;
  onSaved: (faculty: Faculty) => void;
}

export function FacultyForm({ faculty, onReload, onSaved }: FacultyFormProps) {
  const { t } = useTranslation('institution');
  const [seen, setSeen] = useState(faculty);
  const [newest, setNewest] = useState<Faculty>();
  const [nameNl, setNameNl] = useState(faculty.name.nl);
  const [nameEn, setNameEn] = useState(faculty.name.en);
  const save = useMutation({
    mutationFn: () => changeFaculty(seen.id, seen.version, { nameNl, nameEn }),
    onSuccess: (saved) => {
      setSeen(saved);
      setNewest(undefined);
      onSaved(saved);
    },
  });
  const reload = async () => {
    const now = await onReload();
    save.reset();
    if (!now) return;
    setSeen(now);
    setNewest(now);
  };
  const stored = newest && [
    { term: t('names.nl'), value: newest.name.nl, mine: nameNl },
    { term: t('names.en'), value: newest.name.en, mine: nameEn },
  ];
  return (
    <Form
      label={t('faculty.form')}
      problem={save.error}
      onReload={() => void reload()}
      onSubmit={() => {
        if (!save.isPending) save.mutate();
      }}
    >
      {stored && <NowThere rows={stored.filter(({ value, mine }) => value !== mine)} />}
      <TextField pointer="/nameNl" label={t('names.nl')} value={nameNl} onChange={setNameNl} />
      <TextField pointer="/nameEn" label={t('names.en')} value={nameEn} onChange={setNameEn} />
      <Button type="submit" aria-disabled={save.isPending || undefined}>
        {t('faculty.save')}
      </Button>
      <UnsavedGuard isDirty={nameNl !== seen.name.nl || nameEn !== seen.name.en} />
    </Form>
  );
}
