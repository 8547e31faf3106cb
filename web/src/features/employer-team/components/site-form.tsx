// A place where interns can work: added, corrected, or no longer in use.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { CheckboxField } from '../../../shared/forms/checkbox-field';
import { TextField } from '../../../shared/forms/text-field';
import { addSite, editSite, type Site } from '../api/organisation';
import { EditForm } from './edit-form';

interface SiteFormProps {
  /** null: a new one. */
  site: Site | null;
  onSaved: () => void;
}

export function SiteForm({ site, onSaved }: SiteFormProps) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [before] = useState(() => formOf(site));
  const [form, setForm] = useState(before);
  const change = (part: Partial<typeof form>) => {
    setForm((known) => ({ ...known, ...part }));
  };
  const save = useMutation({
    mutationFn: async () => {
      const blank = (text: string) => text.trim() || null;
      const body = {
        ...form,
        street: blank(form.street),
        houseNumber: blank(form.houseNumber),
        postcode: blank(form.postcode),
      };
      await (site ? editSite(site.id, body, site.version) : addSite(body, key));
    },
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['employer'] });
      onSaved();
    },
  });
  const lines = [
    ['name', 'full', false],
    ['street', 'full', true],
    ['houseNumber', 'short', true],
    ['postcode', 'short', true],
    ['place', 'medium', false],
  ] as const;
  return (
    <EditForm
      save={save}
      isDirty={JSON.stringify(form) !== JSON.stringify(before)}
      back={paths.organisation}
      button={t(site ? 'save' : 'site.add')}
    >
      {lines.map(([field, width, isOptional]) => (
        <TextField
          key={field}
          pointer={`/${field}`}
          label={t(`site.${field}`)}
          {...(field === 'name' ? { description: t('site.nameHelp') } : {})}
          width={width}
          isOptional={isOptional}
          autoComplete="off"
          value={form[field]}
          onChange={(typed) => {
            change({ [field]: typed });
          }}
        />
      ))}
      {site && !site.main && (
        <CheckboxField
          pointer="/active"
          label={t('site.active')}
          description={t('site.activeHelp')}
          checked={form.active}
          onChange={(active) => {
            change({ active });
          }}
        />
      )}
    </EditForm>
  );
}

const formOf = (site: Site | null) => ({
  name: site?.name ?? '',
  street: site?.street ?? '',
  houseNumber: site?.houseNumber ?? '',
  postcode: site?.postcode ?? '',
  place: site?.place ?? '',
  active: site?.active ?? true,
});
