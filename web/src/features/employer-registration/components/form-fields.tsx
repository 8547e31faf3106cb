// The fields of a registration; which of them are asked follows from where the organisation is registered.
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../shared/forms/select-field';
import { TextField } from '../../../shared/forms/text-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useLanguage } from '../../../shared/i18n/use-language';
import { sectors } from '../../employer-team/api/sectors';
import type { Profile } from '../api/trade-register';
import { countriesByName } from '../state/countries';
import {
  fieldsOf,
  namesIn,
  type FormField,
  type RegistrationForm,
} from '../state/registration-form';

interface FormFieldsProps {
  form: RegistrationForm;
  profile?: Profile | undefined;
  change: (part: Partial<RegistrationForm>) => void;
}

export function FormFields(props: FormFieldsProps) {
  return fieldsOf(props.form, props.profile).map((field) => (
    <Field key={field} field={field} {...props} />
  ));
}

function Field({ field, form, profile, change }: FormFieldsProps & { field: FormField }) {
  const { t } = useTranslation('employerRegistration');
  const common = useTranslation('organisation').t;
  const language = useLanguage();
  switch (field) {
    case 'sector':
      return (
        <SelectField
          pointer="/sector"
          label={t('field.sector')}
          width="medium"
          prompt={t('choose')}
          value={form.sector}
          options={sectors.map((value) => ({ value, label: common(`sector.${value}`) }))}
          onChange={(sector) => {
            change({ sector });
          }}
        />
      );
    case 'country':
      return (
        <SelectField
          pointer="/country"
          label={t('field.country')}
          width="medium"
          prompt={t('choose')}
          value={form.country}
          options={countriesByName(language)}
          onChange={(country) => {
            change({ country });
          }}
        />
      );
    case 'tradeName':
      return (
        <SelectField
          pointer="/tradeName"
          label={t('field.tradeName')}
          description={t('help.tradeName')}
          prompt={t('choose')}
          value={form.tradeName}
          options={namesIn(profile).map((value) => ({ value, label: value }))}
          onChange={(tradeName) => {
            change({ tradeName });
          }}
        />
      );
    case 'proofNote':
      return (
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
      );
    case 'legalForm':
    case 'street':
    case 'houseNumber':
    case 'postcode':
    case 'website':
      return <Line field={field} form={form} change={change} isOptional />;
    case 'phone':
    case 'position':
    case 'kvkNumber':
    case 'foreignNumber':
    case 'name':
    case 'place':
      return <Line field={field} form={form} change={change} />;
  }
}

type LineField = Exclude<FormField, 'sector' | 'country' | 'tradeName' | 'proofNote'>;

interface LineProps extends Pick<FormFieldsProps, 'form' | 'change'> {
  field: LineField;
  isOptional?: boolean;
}

const types: Partial<Record<LineField, 'tel' | 'url'>> = { phone: 'tel', website: 'url' };
const autoFill: Partial<Record<LineField, string>> = {
  phone: 'tel',
  position: 'organization-title',
  name: 'organization',
  website: 'url',
};
const help = ['phone', 'position', 'website', 'foreignNumber', 'place'] as const;
const widths: Partial<Record<LineField, 'short' | 'medium'>> = {
  houseNumber: 'short',
  postcode: 'short',
  phone: 'medium',
  foreignNumber: 'medium',
  place: 'medium',
};

function Line({ field, form, change, isOptional = false }: LineProps) {
  const { t } = useTranslation('employerRegistration');
  const helped = help.find((each) => each === field);
  return (
    <TextField
      pointer={`/${field}`}
      label={t(`field.${field}`)}
      description={helped && t(`help.${helped}`)}
      isOptional={isOptional}
      type={types[field] ?? 'text'}
      width={widths[field] ?? 'full'}
      autoComplete={autoFill[field] ?? 'off'}
      value={form[field]}
      onChange={(typed) => {
        change({ [field]: typed });
      }}
    />
  );
}
