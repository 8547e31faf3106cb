// After a return, on top of everything: each remark with the way to its question.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../shared/forms/field-errors';
import { dayOf } from '../../../shared/format/format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { QueryView } from '../../../shared/ui/query-view';
import { Remark } from '../../../shared/ui/remark';
import { StatusTag } from '../../../shared/ui/status-tag';
import { ownItemsQuery } from '../api/own-screening';
import { sectionPath } from './use-section-tasks';
import styles from './remark-list.module.css';

export function RemarkList() {
  const { t } = useTranslation('ownScreening');
  const language = useLanguage();
  const query = useQuery(ownItemsQuery(language));
  return (
    <section className={styles.part}>
      <h2>{t('remarks.title')}</h2>
      <QueryView query={query}>
        {({ sections }) => (
          <ul className={styles.list}>
            {sections.flatMap(({ section, items }) =>
              items.map(
                ({ key, number, question, remark }) =>
                  remark && (
                    <li key={key}>
                      <p className={styles.question}>
                        <Link to={sectionPath(section)} hash={fieldId(`/answers/${key}`)}>
                          {t('remarks.question', { number, question: question[language] })}
                        </Link>
                        {remark.lookedAt && (
                          <StatusTag tone="ok" plain>
                            {t('remarks.seen')}
                          </StatusTag>
                        )}
                      </p>
                      <Remark author={remark.madeBy} day={dayOf(remark.sentAt)}>
                        {remark.text}
                      </Remark>
                    </li>
                  ),
              ),
            )}
          </ul>
        )}
      </QueryView>
    </section>
  );
}
