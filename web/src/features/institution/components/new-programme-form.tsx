// Adds a programme to a faculty, or a faculty: names in both languages and the code that files name it by.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from '../../../shared/forms/form';
import { SelectField } from '../../../shared/forms/select-field';
import { TextField } from '../../../shared/forms/text-field';
import { useLanguage } from '../../../shared/i18n/use-language';
import { createFaculty, createProgramme, type Faculty, type Programme } from '../api/programmes';

interface NewProgrammeFormProps {
  faculties: readonly Faculty[];
  onMade: (programme: Programme) => void;
}

export function NewProgrammeForm({ faculties, onMade }: NewProgrammeFormProps) {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const [key] = useState(() => crypto.randomUUID());
  const [facultyId, setFaculty] = useState('');
  const [named, setNamed] = useState(unnamed);
  const make = useMutation({
    mutationFn: () => createProgramme({ ...named, facultyId }, key),
    onSuccess: onMade,
  });
  return (
    <Form
      label={t('programme.new')}
      problem={make.error}
      onSubmit={() => {
        if (!make.isPending) make.mutate();
      }}
    >
      <SelectField
        pointer="/facultyId"
        label={t('programme.faculty')}
        prompt={t('programme.chooseFaculty')}
        width="medium"
        value={facultyId}
        options={faculties.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={setFaculty}
      />
      <NameFields named={named} onChange={setNamed} />
      <Button type="submit" aria-disabled={make.isPending || undefined}>
        {t('programme.add')}
      </Button>
    </Form>
  );
}

interface NewFacultyFormProps {
  /** The ones there are, so that none is made twice. */
  faculties: readonly Faculty[];
  onMade: (faculty: Faculty) => void;
}

export function NewFacultyForm({ faculties, onMade }: NewFacultyFormProps) {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const names = faculties.map(({ name, code }) => `${name[language]} (${code})`).join(', ');
  const [key] = useState(() => crypto.randomUUID());
  const [named, setNamed] = useState(unnamed);
  const make = useMutation({ mutationFn: () => createFaculty(named, key), onSuccess: onMade });
  return (
    <Form
      label={t('faculty.new')}
      problem={make.error}
      onSubmit={() => {
        if (!make.isPending) make.mutate();
      }}
    >
      {names !== '' && <p>{t('faculty.taken', { names })}</p>}
      <NameFields named={named} onChange={setNamed} />
      <Button type="submit" aria-disabled={make.isPending || undefined}>
        {t('faculty.add')}
      </Button>
    </Form>
  );
}

interface Named {
  code: string;
  nameNl: string;
  nameEn: string;
}

const unnamed: Named = { code: '', nameNl: '', nameEn: '' };

interface NameFieldsProps {
  named: Named;
  onChange: (named: Named) => void;
}

function NameFields({ named, onChange }: NameFieldsProps) {
  const { t } = useTranslation('institution');
  return (
    <>
      <TextField
        pointer="/nameNl"
        label={t('names.nl')}
        value={named.nameNl}
        onChange={(nameNl) => {
          onChange({ ...named, nameNl });
        }}
      />
      <TextField
        pointer="/nameEn"
        label={t('names.en')}
        value={named.nameEn}
        onChange={(nameEn) => {
          onChange({ ...named, nameEn });
        }}
      />
      <TextField
        pointer="/code"
        label={t('names.code')}
        description={t('names.codeHelp')}
        width="short"
        value={named.code}
        onChange={(code) => {
          onChange({ ...named, code });
        }}
      />
    </>
  );
}
