// Registering the organisation, step by step: find it, fill in what is missing, check, done.
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ByHandStep } from '../../../features/employer-registration/components/by-hand-step';
import { CheckStep } from '../../../features/employer-registration/components/check-step';
import { DetailsStep } from '../../../features/employer-registration/components/details-step';
import { EndedNote } from '../../../features/employer-registration/components/ended-note';
import { OutcomeStep } from '../../../features/employer-registration/components/outcome-step';
import {
  isRegisterDown,
  RegisterDown,
} from '../../../features/employer-registration/components/register-down';
import { RegisterFacts } from '../../../features/employer-registration/components/register-facts';
import { SearchStep } from '../../../features/employer-registration/components/search-step';
import { useRegistration } from '../../../features/employer-registration/components/use-registration';
import type { RegistrationStep } from '../../../features/employer-registration/state/registration-address';
import { fieldErrors } from '../../../shared/forms/field-errors';
import { UnsavedGuard } from '../../../shared/forms/unsaved-guard';
import { expectFocus, offerFocus } from '../../../shared/ui/navigation-focus';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { paths } from '../../paths';
import styles from './stack.module.css';

const route = getRouteApi('/employer/werkgever/aanmelden');

export function RegisterOrganisationPage() {
  const { t } = useTranslation('employerRegistration');
  const { stap = 'zoek', q, kvk } = route.useSearch();
  const navigate = route.useNavigate();
  const registration = useRegistration(kvk);
  const { form, profile, profileRead, outcome, refused } = registration;
  const go = (step: RegistrationStep) =>
    void navigate({ search: (known) => ({ ...known, stap: step }) });
  useFocusOnTitle(stap, refused !== null);

  const sendIn = () => {
    registration.send.mutate(undefined, {
      onSuccess: () => {
        go('klaar');
      },
      onError: (error) => {
        if (fieldErrors(error).length > 0) go(kvk === undefined ? 'zelf' : 'gegevens');
      },
    });
  };
  // Opened anew in the middle: what was filled in is gone, so back to where it was.
  if (stap === 'klaar' && !outcome) return <Navigate to={paths.employerHome} />;
  if (stap === 'controle' && !registration.isDirty && !outcome) {
    return (
      <Navigate
        to={paths.registerOrganisation}
        search={{ stap: kvk ? 'gegevens' : 'zelf', ...(kvk && { kvk }) }}
      />
    );
  }
  return (
    <Page width="form">
      <UnsavedGuard isDirty={registration.isDirty} />
      <PageTitle key={stap} sub={t(`sub.${titleKey()}`)}>
        {t(`title.${titleKey()}`)}
      </PageTitle>
      {stap === 'zoek' && (
        <SearchStep
          key={q ?? ''}
          q={q}
          onSearch={(words) => void navigate({ search: { stap: 'zoek', q: words } })}
        />
      )}
      {stap === 'gegevens' &&
        (profileRead.isError && isRegisterDown(profileRead.error) ? (
          <RegisterDown problem={profileRead.error} onRetry={() => void profileRead.refetch()} />
        ) : (
          <QueryView query={profileRead}>
            {(known) => (
              <div className={styles.stack}>
                <RegisterFacts profile={known} />
                {known.active ? (
                  <section>
                    <h2 className={styles.heading}>{t('details.ask')}</h2>
                    <DetailsStep
                      form={form}
                      profile={known}
                      refused={refused}
                      change={registration.change}
                      onNext={() => {
                        go('controle');
                      }}
                    />
                  </section>
                ) : (
                  <EndedNote profile={known} />
                )}
                <p>
                  <Link to={paths.registerOrganisation} search={{ stap: 'zoek', ...(q && { q }) }}>
                    {t('details.other')}
                  </Link>
                </p>
              </div>
            )}
          </QueryView>
        ))}
      {stap === 'zelf' && (
        <ByHandStep origin={registration.byHand} onChoose={registration.setByHand}>
          <DetailsStep
            key={registration.byHand}
            form={form}
            refused={refused}
            change={registration.change}
            onNext={() => {
              go('controle');
            }}
          />
        </ByHandStep>
      )}
      {stap === 'controle' && (
        <CheckStep
          form={form}
          profile={profile}
          problem={registration.problem}
          isBusy={registration.send.isPending}
          onRegister={sendIn}
        />
      )}
      {stap === 'klaar' && outcome && (
        <OutcomeStep state={outcome} isByHand={form.origin !== 'trade_register'} />
      )}
    </Page>
  );

  function titleKey() {
    if (stap !== 'klaar') return stap;
    return outcome === 'access_requested' ? 'asked' : 'registered';
  }
}

/** Each step is a page to the reader: its title takes the focus, unless a field or a list of errors wants it. */
function useFocusOnTitle(step: RegistrationStep, hasErrors: boolean) {
  const isFirst = useRef(true);
  const wanted = useRef(hasErrors);
  useEffect(() => {
    wanted.current = hasErrors;
  }, [hasErrors]);
  useEffect(() => {
    if (!isFirst.current && !wanted.current && window.location.hash === '') {
      expectFocus();
      offerFocus();
    }
    isFirst.current = false;
  }, [step]);
}
