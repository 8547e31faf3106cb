// The route map: who helps with what, inside and outside the school, and help with the site itself.
import { Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { LedgerTable } from '../../../shared/ui/ledger-table';
import { Note } from '../../../shared/ui/note';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Prose } from '../../../shared/ui/prose';

const matters = [
  'daily',
  'promise',
  'vacancy',
  'unsafe',
  'discrimination',
  'supervisor',
  'health',
  'accident',
  'complaint',
  'assessment',
] as const;

const outside = [
  { key: 'discriminatie', href: 'https://discriminatie.nl' },
  { key: 'college', href: 'https://www.mensenrechten.nl' },
  { key: 'arbeidsinspectie', href: 'https://www.nlarbeidsinspectie.nl' },
] as const;

export function HelpPage() {
  const { t } = useTranslation('public');
  return (
    <Page>
      <PageTitle sub={t('help.sub')}>{t('help.title')}</PageTitle>
      <Prose>
        <Note tone="error" icon={Phone} title={t('help.danger.title')}>
          {t('help.danger.text')}
        </Note>
        <section>
          <h2>{t('help.small.title')}</h2>
          <p>{t('help.small.text')}</p>
        </section>
        <section>
          <h2>{t('help.table.title')}</h2>
          <LedgerTable
            caption={t('help.table.title')}
            heads={[t('help.table.subject'), t('help.table.who'), t('help.table.next')]}
            rows={matters.map((matter) => ({
              id: matter,
              cells: [
                t(`help.rows.${matter}.subject`),
                t(`help.rows.${matter}.who`),
                t(`help.rows.${matter}.next`),
              ],
            }))}
          />
        </section>
        <section>
          <h2>{t('help.outside.title')}</h2>
          <p>{t('help.outside.text')}</p>
          <ul>
            {outside.map(({ key, href }) => (
              <li key={key}>
                <a href={href} rel="noreferrer">
                  {t(`help.outside.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('help.employers.title')}</h2>
          <p>{t('help.employers.text')}</p>
          <p>{t('help.employers.object')}</p>
        </section>
        <section>
          <h2>{t('help.site.title')}</h2>
          <ul>
            <li>{t('help.site.signIn')}</li>
            <li>{t('help.site.account')}</li>
            <li>{t('help.site.keys')}</li>
          </ul>
        </section>
      </Prose>
    </Page>
  );
}
