// The privacy statement: what is kept, why, for how long, who sees it, and what one may ask.
import { useTranslation } from 'react-i18next';
import { LedgerTable } from '../../../shared/ui/ledger-table';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Prose } from '../../../shared/ui/prose';

const kept = ['student', 'staff', 'employer', 'sessions'] as const;
const terms = ['files', 'evaluations', 'log', 'employer'] as const;

export function PrivacyPage() {
  const { t } = useTranslation('public');
  return (
    <Page>
      <PageTitle sub={t('privacy.sub')}>{t('privacy.title')}</PageTitle>
      <Prose>
        <section>
          <h2>{t('privacy.who.title')}</h2>
          <p>{t('privacy.who.text')}</p>
        </section>
        <section>
          <h2>{t('privacy.table.title')}</h2>
          <LedgerTable
            caption={t('privacy.table.title')}
            heads={[t('privacy.table.what'), t('privacy.table.why'), t('privacy.table.who')]}
            rows={kept.map((row) => ({
              id: row,
              cells: [
                t(`privacy.rows.${row}.what`),
                t(`privacy.rows.${row}.why`),
                t(`privacy.rows.${row}.who`),
              ],
            }))}
          />
        </section>
        <section>
          <h2>{t('privacy.terms.title')}</h2>
          <ul>
            {terms.map((term) => (
              <li key={term}>{t(`privacy.terms.items.${term}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('privacy.browser.title')}</h2>
          <p>{t('privacy.browser.text')}</p>
        </section>
        <section>
          <h2>{t('privacy.rights.title')}</h2>
          <p>{t('privacy.rights.text')}</p>
        </section>
      </Prose>
    </Page>
  );
}
