// Naming another contact, or correcting how to reach this one; a new person has to be confirmed by the school.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { TextField } from '../../../shared/forms/text-field';
import { Note } from '../../../shared/ui/note';
import { changeContact, type Organisation } from '../api/organisation';
import { EditForm } from './edit-form';

interface ContactFormProps extends Pick<Organisation, 'contact'> {
  onSaved: () => void;
}

export function ContactForm({ contact, onSaved }: ContactFormProps) {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const [before] = useState(() => ({
    name: contact.name,
    position: contact.position,
    email: contact.email ?? '',
    phone: contact.phone ?? '',
  }));
  const [form, setForm] = useState(before);
  const change = (part: Partial<typeof form>) => {
    setForm((known) => ({ ...known, ...part }));
  };
  const save = useMutation({
    mutationFn: () => changeContact(form, contact.version),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['employer'] });
      onSaved();
    },
  });
  const isOther =
    form.name !== before.name || form.email.toLowerCase() !== before.email.toLowerCase();
  return (
    <EditForm
      save={save}
      isDirty={JSON.stringify(form) !== JSON.stringify(before)}
      back={paths.organisation}
      button={t('save')}
    >
      {contact.verified && isOther && (
        <Note tone="info" title={t('contact.again')}>
          {t('contact.againText')}
        </Note>
      )}
      <TextField
        pointer="/name"
        label={t('field.contactName')}
        autoComplete="name"
        value={form.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <TextField
        pointer="/position"
        label={t('field.position')}
        autoComplete="organization-title"
        value={form.position}
        onChange={(position) => {
          change({ position });
        }}
      />
      <TextField
        pointer="/email"
        label={t('field.email')}
        type="email"
        autoComplete="email"
        value={form.email}
        onChange={(email) => {
          change({ email });
        }}
      />
      <TextField
        pointer="/phone"
        label={t('field.phone')}
        type="tel"
        width="medium"
        autoComplete="tel"
        value={form.phone}
        onChange={(phone) => {
          change({ phone });
        }}
      />
    </EditForm>
  );
}
