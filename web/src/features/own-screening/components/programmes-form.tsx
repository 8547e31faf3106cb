// For which programmes the organisation seeks interns: asked before the first question, to be changed until sending in.
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroupField } from '../../../shared/forms/checkbox-group-field';
import { Form } from '../../../shared/forms/form';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { useLanguage } from '../../../shared/i18n/use-language';
import { LinkButton } from '../../../shared/ui/link-button';
import { paths } from '../../../app/paths';
import {
  chooseProgrammes,
  ownScreeningKey,
  startScreening,
  type ScreeningHead,
} from '../api/own-screening';
import type { Programme } from '../api/programmes';
import styles from './programmes-form.module.css';

interface ProgrammesFormProps {
  programmes: readonly Programme[];
  /** null: the choice begins a new screening. */
  running: ScreeningHead | null;
  onDone: () => void;
}

export function ProgrammesForm({ programmes, running, onDone }: ProgrammesFormProps) {
  const { t } = useTranslation('ownScreening');
  const client = useQueryClient();
  const language = useLanguage();
  const before = running?.programmes.map(({ id }) => id) ?? [];
  const [chosen, setChosen] = useState<readonly string[]>(before);
  /** One key per act: after a lost answer the same act is not done twice. */
  const [key] = useState(() => crypto.randomUUID());
  const save = useMutation({
    mutationFn: async () => {
      const ids = [...chosen];
      if (running) await chooseProgrammes(ids, running.version);
      else await startScreening(ids, key);
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['employer'] });
      onDone();
    },
  });
  const isDirty = [...chosen].sort().join() !== [...before].sort().join();
  const byName = [...programmes].sort((a, b) => a.name[language].localeCompare(b.name[language]));
  return (
    <Form
      problem={save.error}
      onReload={() => {
        save.reset();
        void client.invalidateQueries({ queryKey: ownScreeningKey });
      }}
      onSubmit={() => {
        if (!save.isPending) save.mutate();
      }}
    >
      <UnsavedGuard isDirty={isDirty && !save.isPending && !save.isSuccess} />
      <CheckboxGroupField
        pointer="/programmeIds"
        label={t('programmes.label')}
        description={t('programmes.help')}
        value={chosen}
        options={byName.map(({ id, name, facultyName }) => ({
          value: id,
          label: name[language],
          hint: facultyName[language],
        }))}
        onChange={setChosen}
      />
      <div className={styles.buttons}>
        <Button type="submit" aria-disabled={save.isPending || undefined}>
          {t(running ? 'programmes.save' : 'programmes.start')}
        </Button>
        <LinkButton link={{ to: paths.ownScreening }}>{t('programmes.back')}</LinkButton>
      </div>
    </Form>
  );
}
