// Filling in what the trade register does not say; without the register everything, with proof.
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../shared/api/problem-error';
import { Form } from '../../../shared/forms/form';
import type { Profile } from '../api/trade-register';
import { missingIn, type FormField, type RegistrationForm } from '../state/registration-form';
import { FormFields } from './form-fields';
import { useFieldInAddress } from './use-field-in-address';
import styles from './details-step.module.css';

interface DetailsStepProps {
  form: RegistrationForm;
  profile?: Profile | undefined;
  /** What the API said to the last try, if it was about these fields. */
  refused: unknown;
  change: (part: Partial<RegistrationForm>) => void;
  onNext: () => void;
}

export function DetailsStep({ form, profile, refused, change, onNext }: DetailsStepProps) {
  const { t } = useTranslation('employerRegistration');
  const [missing, setMissing] = useState<readonly FormField[]>([]);
  useFieldInAddress();
  const incomplete = useMemo(
    () =>
      missing.length === 0
        ? null
        : new ProblemError({
            status: 422,
            code: 'own.incomplete',
            title: '',
            errors: missing.map((field) => ({
              pointer: `/${field}`,
              code: 'own.missing',
              message: t(`missing.${field}`),
            })),
          }),
    [missing, t],
  );
  return (
    <Form
      label={t('details.form')}
      problem={incomplete ?? refused}
      onSubmit={() => {
        const now = missingIn(form, profile);
        setMissing(now);
        if (now.length === 0) onNext();
      }}
    >
      <FormFields form={form} profile={profile} change={change} />
      <div className={styles.buttons}>
        <Button type="submit">{t('details.next')}</Button>
      </div>
    </Form>
  );
}
