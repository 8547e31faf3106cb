// The accessibility statement: what we keep to, what to expect, what is not good yet, whom to tell.
import { useTranslation } from 'react-i18next';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { Prose } from '../../../shared/ui/prose';

const expected = ['keyboard', 'reader', 'zoom', 'colour', 'motion', 'time'] as const;

export function AccessibilityPage() {
  const { t } = useTranslation('public');
  return (
    <Page>
      <PageTitle sub={t('accessibility.sub')}>{t('accessibility.title')}</PageTitle>
      <Prose>
        <section>
          <h2>{t('accessibility.aim.title')}</h2>
          <p>{t('accessibility.aim.text')}</p>
        </section>
        <section>
          <h2>{t('accessibility.done.title')}</h2>
          <ul>
            {expected.map((item) => (
              <li key={item}>{t(`accessibility.done.items.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('accessibility.limits.title')}</h2>
          <p>{t('accessibility.limits.text')}</p>
        </section>
        <section>
          <h2>{t('accessibility.report.title')}</h2>
          <p>{t('accessibility.report.text')}</p>
        </section>
      </Prose>
    </Page>
  );
}
