// What the school decided, per programme, with its reasons and conditions.
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ownTrustQuery, type OwnTrust } from '../../../features/own-standing/api/own-standing';
import { DecisionSheet } from '../../../features/own-standing/components/decision-sheet';
import { useLanguage } from '../../../shared/i18n/use-language';
import { EmptyState } from '../../../shared/ui/empty-state';
import { LinkButton } from '../../../shared/ui/link-button';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { Sheet } from '../../../shared/ui/sheet';
import { paths } from '../../paths';
import styles from './stack.module.css';
import { useOrganisationName } from './use-organisation-name';

export function OwnDecisionsPage() {
  const { t } = useTranslation('ownStanding');
  const organisation = useOrganisationName();
  const query = useQuery(ownTrustQuery(useLanguage()));
  return (
    <Page width="form">
      <PageTitle
        breadcrumbs={[
          { label: organisation, href: paths.employerHome },
          { label: t('decisions.title') },
        ]}
        sub={t('decisions.sub')}
      >
        {t('decisions.title')}
      </PageTitle>
      <QueryView query={query}>{(trust) => <Decisions trust={trust} />}</QueryView>
    </Page>
  );
}

function Decisions({ trust: { admissions, standings } }: { trust: OwnTrust }) {
  const { t } = useTranslation('ownStanding');
  const language = useLanguage();
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const section = hash === '' ? null : document.getElementById(hash);
    section?.focus({ preventScroll: true });
    section?.scrollIntoView({ block: 'start' });
  }, [hash]);
  if (admissions.length === 0) {
    return (
      <Sheet>
        <EmptyState
          action={
            <LinkButton link={{ to: paths.ownScreening }}>{t('decisions.toScreening')}</LinkButton>
          }
        >
          {t('decisions.none')}
        </EmptyState>
      </Sheet>
    );
  }
  const byName = [...admissions].sort((a, b) =>
    a.programme.name[language].localeCompare(b.programme.name[language]),
  );
  return (
    <div className={styles.stack}>
      {byName.map((decision) => (
        <DecisionSheet
          key={decision.id}
          decision={decision}
          standing={standings.find(({ programme }) => programme.id === decision.programme.id)}
        />
      ))}
      <p>{t('decisions.object')}</p>
    </div>
  );
}
