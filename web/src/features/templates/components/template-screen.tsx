// The checklist as it is used, to be read: every question with what hangs on it; other versions are one click away.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { EmptyState } from '../../../shared/ui/empty-state';
import { Page } from '../../../shared/ui/page';
import { PageTitle } from '../../../shared/ui/page-title';
import { QueryView } from '../../../shared/ui/query-view';
import { templateQuery, templatesQuery, type TemplateInList } from '../api/templates';
import { templateOf, type TemplateAddress } from '../state/template-address';
import { TemplateItems } from './template-items';
import styles from './template-screen.module.css';

export function TemplateScreen({ address }: { address: TemplateAddress }) {
  const { t } = useTranslation('screeningReview');
  const templates = useQuery(templatesQuery);
  return (
    <Page>
      <PageTitle sub={t('checklist.sub')}>{t('checklist.title')}</PageTitle>
      <QueryView query={templates}>
        {({ items }) => {
          const shown = templateOf(items, address);
          if (!shown) return <EmptyState>{t('checklist.none')}</EmptyState>;
          return (
            <>
              {items.length > 1 && <Versions templates={items} shown={shown} />}
              <OneTemplate head={shown} />
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function OneTemplate({ head }: { head: TemplateInList }) {
  const template = useQuery(templateQuery(head.id));
  const words = useVersionWords();
  return (
    <>
      <p className={styles.about}>{words(head)}</p>
      <QueryView query={template}>{({ items }) => <TemplateItems items={items} />}</QueryView>
    </>
  );
}

interface VersionsProps {
  templates: readonly TemplateInList[];
  shown: TemplateInList;
}

function Versions({ templates, shown }: VersionsProps) {
  const { t } = useTranslation('screeningReview');
  const words = useVersionWords();
  return (
    <nav aria-label={t('checklist.versions')} className={styles.versions}>
      <ul>
        {templates.map((template) => (
          <li key={template.id}>
            <Link
              to="."
              search={{ sjabloon: template.id }}
              aria-current={template.id === shown.id ? 'true' : undefined}
            >
              {words(template)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "Basis, versie 1: in gebruik sinds 1 september 2026, 39 vragen". */
function useVersionWords() {
  const { t } = useTranslation('screeningReview');
  const language = useLanguage();
  const format = useFormat();
  return ({ title, number, state, inForceFrom, questions }: TemplateInList) =>
    t('checklist.version', {
      title: title[language],
      number,
      state: t(`checklist.state.${state}`, { day: inForceFrom ? format.day(inForceFrom) : '' }),
      questions: t('checklist.questions', { count: questions }),
    });
}
