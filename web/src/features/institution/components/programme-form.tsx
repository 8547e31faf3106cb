// Changes a programme: its names and faculty, whether it is active, and how far its thresholds move, with the reason.
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../../shared/forms/checkbox-field';
import { Form } from '../../../shared/forms/form';
import { NumberField } from '../../../shared/forms/number-field';
import { SelectField } from '../../../shared/forms/select-field';
import { TextField } from '../../../shared/forms/text-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { useLanguage } from '../../../shared/i18n/use-language';
import {
  changeProgramme,
  type Faculty,
  type Programme,
  type ProgrammeChange,
} from '../api/programmes';
import { NowThere } from './now-there';

interface ProgrammeFormProps {
  programme: Programme;
  faculties: readonly Faculty[];
  /** Fetches the newest state; what was typed stays. */
  onReload: () => Promise<Programme>;
  onSaved: (programme: Programme) => void;
}

const asChange = (programme: Programme): ProgrammeChange => ({
  facultyId: programme.facultyId,
  nameNl: programme.name.nl,
  nameEn: programme.name.en,
  active: programme.active,
  thresholdShift: programme.thresholdShift,
  thresholdReason: programme.thresholdReason,
});

export function ProgrammeForm({ programme, faculties, onReload, onSaved }: ProgrammeFormProps) {
  const { t } = useTranslation('institution');
  const language = useLanguage();
  const [seen, setSeen] = useState(programme);
  const [newest, setNewest] = useState<Programme>();
  const [facts, setFacts] = useState(() => asChange(programme));
  const save = useMutation({
    mutationFn: () => changeProgramme(seen.id, seen.version, facts),
    onSuccess: (saved) => {
      setSeen(saved);
      setFacts(asChange(saved));
      setNewest(undefined);
      onSaved(saved);
    },
  });
  const change = (part: Partial<ProgrammeChange>) => {
    setFacts((known) => ({ ...known, ...part }));
  };
  const reload = async () => {
    const now = await onReload();
    save.reset();
    setSeen(now);
    setNewest(now);
  };
  const facultyName = (id: string) =>
    faculties.find((faculty) => faculty.id === id)?.name[language] ?? '';
  const isDirty = JSON.stringify(facts) !== JSON.stringify(asChange(seen));

  return (
    <Form
      label={t('programme.form')}
      problem={save.error}
      onReload={() => void reload()}
      onSubmit={() => {
        if (!save.isPending) save.mutate();
      }}
    >
      {newest && <NowThere rows={differences(newest)} />}
      <TextField
        pointer="/nameNl"
        label={t('names.nl')}
        value={facts.nameNl}
        onChange={(nameNl) => {
          change({ nameNl });
        }}
      />
      <TextField
        pointer="/nameEn"
        label={t('names.en')}
        value={facts.nameEn}
        onChange={(nameEn) => {
          change({ nameEn });
        }}
      />
      <SelectField
        pointer="/facultyId"
        label={t('programme.faculty')}
        width="medium"
        value={facts.facultyId}
        options={faculties.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(facultyId) => {
          change({ facultyId });
        }}
      />
      <CheckboxField
        pointer="/active"
        label={t('programme.active')}
        description={t('programme.activeHelp', {
          students: seen.students,
          coordinators: seen.coordinators,
        })}
        checked={facts.active}
        onChange={(active) => {
          change({ active });
        }}
      />
      <NumberField
        pointer="/thresholdShift"
        label={t('programme.shift')}
        description={t('programme.shiftHelp')}
        value={facts.thresholdShift}
        onChange={(shift) => {
          change({ thresholdShift: shift ?? 0 });
        }}
      />
      {facts.thresholdShift !== 0 && (
        <TextareaField
          pointer="/thresholdReason"
          label={t('programme.reason')}
          description={t('programme.reasonHelp')}
          value={facts.thresholdReason ?? ''}
          limit={1000}
          onChange={(thresholdReason) => {
            change({ thresholdReason });
          }}
        />
      )}
      <Button type="submit" aria-disabled={save.isPending || undefined}>
        {t('programme.save')}
      </Button>
      <UnsavedGuard isDirty={isDirty} />
    </Form>
  );

  function differences(now: Programme) {
    const stored = asChange(now);
    const words: Record<keyof ProgrammeChange, string> = {
      nameNl: t('names.nl'),
      nameEn: t('names.en'),
      facultyId: t('programme.faculty'),
      active: t('programme.active'),
      thresholdShift: t('programme.shift'),
      thresholdReason: t('programme.reason'),
    };
    return (Object.keys(words) as (keyof ProgrammeChange)[])
      .filter((key) => stored[key] !== facts[key])
      .map((key) => ({ term: words[key], value: shown(key, stored) }));
  }

  function shown(key: keyof ProgrammeChange, stored: ProgrammeChange): string {
    if (key === 'facultyId') return facultyName(stored.facultyId);
    if (key === 'active') return t(stored.active ? 'programme.yes' : 'programme.no');
    return String(stored[key] ?? t('programme.empty'));
  }
}
