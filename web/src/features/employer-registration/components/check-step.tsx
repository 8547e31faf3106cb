// Everything once more before registering: what the register says, what was filled in, and the way to change it.
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { fieldId } from '../../../shared/forms/field-errors';
import { useLanguage } from '../../../shared/i18n/use-language';
import { ProblemView } from '../../../shared/ui/problem-view';
import { Sheet } from '../../../shared/ui/sheet';
import type { Profile } from '../api/trade-register';
import type { RegistrationStep } from '../state/registration-address';
import { nameOfCountry } from '../state/countries';
import { fieldsOf, type FormField, type RegistrationForm } from '../state/registration-form';
import { RegisterDown, isRegisterDown } from './register-down';
import styles from './check-step.module.css';

interface CheckStepProps {
  form: RegistrationForm;
  profile?: Profile | undefined;
  /** Why the last try failed, where it was about no field. */
  problem: unknown;
  isBusy: boolean;
  onRegister: () => void;
}

export function CheckStep({ form, profile, problem, isBusy, onRegister }: CheckStepProps) {
  const { t } = useTranslation('employerRegistration');
  const step: RegistrationStep = form.origin === 'trade_register' ? 'gegevens' : 'zelf';
  return (
    <>
      {problem != null && (
        <div className={styles.problem}>
          {isRegisterDown(problem) ? (
            <RegisterDown problem={problem} onRetry={onRegister} />
          ) : (
            <ProblemView isReply problem={problem} kept={t('check.kept')} />
          )}
        </div>
      )}
      <Sheet flush bleed>
        <dl>
          {profile && (
            <Row term={t('facts.name')} value={`${profile.name}, ${profile.kvkNumber}`}>
              <Link
                to={paths.registerOrganisation}
                search={(known) => ({ ...known, stap: 'zoek' })}
              >
                {t('check.change')} <span className="visually-hidden">{t('facts.name')}</span>
              </Link>
            </Row>
          )}
          {fieldsOf(form, profile).map((field) => (
            <Row key={field} term={t(`field.${field}`)} value={<Value field={field} form={form} />}>
              <Link
                to={paths.registerOrganisation}
                search={(known) => ({ ...known, stap: step })}
                hash={fieldId(`/${field}`)}
              >
                {t('check.change')} <span className="visually-hidden">{t(`field.${field}`)}</span>
              </Link>
            </Row>
          ))}
        </dl>
      </Sheet>
      <div className={styles.end}>
        <p>{t(form.origin === 'trade_register' ? 'check.claim' : 'check.claimByHand')}</p>
        <Button
          aria-disabled={isBusy || undefined}
          onClick={() => {
            if (!isBusy) onRegister();
          }}
        >
          {t('check.button')}
        </Button>
      </div>
    </>
  );
}

interface RowProps {
  term: string;
  value: ReactNode;
  children: ReactNode;
}

function Row({ term, value, children }: RowProps) {
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd>{children}</dd>
    </div>
  );
}

function Value({ field, form }: { field: FormField; form: RegistrationForm }) {
  const { t } = useTranslation('employerRegistration');
  const common = useTranslation('organisation').t;
  const language = useLanguage();
  if (form[field].trim() === '') return t('check.empty');
  if (field === 'sector' && form.sector) return common(`sector.${form.sector}`);
  if (field === 'country' && form.country) return nameOfCountry(form.country, language);
  return form[field];
}
