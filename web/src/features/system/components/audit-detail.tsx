// One line of the audit log in full: the facts that were kept with it, its numbers, and whether it is sealed.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { DefinitionRows } from '../../../shared/ui/definition-rows';
import type { AuditLine } from '../api/audit';
import styles from './system.module.css';

export function AuditDetail({ line }: { line: AuditLine }) {
  const { t } = useTranslation('system');
  const facts = Object.entries(line.data).map(([key, value]) => ({
    term: key,
    value: <span className={styles.value}>{asText(value)}</span>,
  }));
  return (
    <div className={styles.detail}>
      <DefinitionRows
        rows={[
          ...facts,
          { term: t('audit.action'), value: <code>{line.action}</code> },
          {
            term: t('audit.thing'),
            value: (
              <Link to={paths.auditLog} search={{ over: line.subject.id }}>
                {t('audit.allAbout')}
              </Link>
            ),
          },
          {
            term: t('audit.request'),
            value: <code className={styles.value}>{line.requestId ?? t('audit.noRequest')}</code>,
          },
          { term: t('audit.seal'), value: t(line.sealed ? 'audit.sealed' : 'audit.unsealed') },
        ]}
      />
    </div>
  );
}

function asText(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
