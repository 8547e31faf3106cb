// Changing what the organisation says of itself; proof only where the trade register gives none.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { NumberField } from '../../../shared/forms/number-field';
import { SelectField } from '../../../shared/forms/select-field';
import { TextField } from '../../../shared/forms/text-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { editOrganisation, type Organisation } from '../api/organisation';
import { sectors } from '../api/sectors';
import { EditForm } from './edit-form';

interface DetailsFormProps {
  organisation: Organisation;
  onSaved: () => void;
}

export function DetailsForm({ organisation, onSaved }: DetailsFormProps) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const [before] = useState(() => formOf(organisation));
  const [form, setForm] = useState(before);
  const change = (part: Partial<typeof form>) => {
    setForm((known) => ({ ...known, ...part }));
  };
  const { origin, tradeNames, statutoryName, proof } = organisation;
  const save = useMutation({
    mutationFn: () =>
      editOrganisation(
        {
          ...form,
          website: form.website.trim() || null,
          email: form.email.trim() || null,
          ...(proof === null || form.proofNote === before.proofNote
            ? { proofNote: undefined }
            : {}),
        },
        organisation.version,
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['employer'] });
      onSaved();
    },
  });
  return (
    <EditForm
      save={save}
      isDirty={JSON.stringify(form) !== JSON.stringify(before)}
      back={paths.organisation}
      button={t('save')}
    >
      {origin === 'trade_register' ? (
        <SelectField
          pointer="/name"
          label={t('field.name')}
          description={t('help.registeredName')}
          value={form.name}
          options={[...new Set([form.name, ...tradeNames, statutoryName])].map((value) => ({
            value,
            label: value,
          }))}
          onChange={(name) => {
            change({ name });
          }}
        />
      ) : (
        <TextField
          pointer="/name"
          label={t('field.name')}
          description={t('help.name')}
          autoComplete="organization"
          value={form.name}
          onChange={(name) => {
            change({ name });
          }}
        />
      )}
      <SelectField
        pointer="/sector"
        label={t('field.sector')}
        width="medium"
        value={form.sector}
        options={sectors.map((value) => ({ value, label: t(`sector.${value}`) }))}
        onChange={(sector) => {
          change({ sector });
        }}
      />
      <NumberField
        pointer="/employees"
        label={t('field.employees')}
        isOptional
        value={form.employees}
        onChange={(employees) => {
          change({ employees });
        }}
      />
      <TextField
        pointer="/phone"
        label={t('field.phone')}
        description={t('help.phone')}
        type="tel"
        width="medium"
        autoComplete="tel"
        value={form.phone}
        onChange={(phone) => {
          change({ phone });
        }}
      />
      <TextField
        pointer="/email"
        label={t('field.generalEmail')}
        isOptional
        type="email"
        autoComplete="off"
        value={form.email}
        onChange={(email) => {
          change({ email });
        }}
      />
      <TextField
        pointer="/website"
        label={t('field.website')}
        isOptional
        type="url"
        autoComplete="url"
        value={form.website}
        onChange={(website) => {
          change({ website });
        }}
      />
      {proof && (
        <TextareaField
          pointer="/proofNote"
          label={t('field.proofNote')}
          description={t('help.proofNote')}
          limit={2000}
          value={form.proofNote}
          onChange={(proofNote) => {
            change({ proofNote });
          }}
        />
      )}
    </EditForm>
  );
}

const formOf = ({ name, sector, employees, phone, email, website, proof }: Organisation) => ({
  name,
  sector,
  employees,
  phone: phone ?? '',
  email: email ?? '',
  website: website ?? '',
  proofNote: proof?.note ?? '',
});
