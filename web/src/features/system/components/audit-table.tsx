// The lines of the audit log: when, what, about what, by whom; a line opens in its place.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { dayOf } from '../../../shared/format/format';
import { useFormat } from '../../../shared/format/use-format';
import { WorkTable } from '../../../shared/ui/work-table';
import type { AuditLine } from '../api/audit';
import { AuditDetail } from './audit-detail';
import styles from './system.module.css';

interface AuditTableProps {
  lines: readonly AuditLine[];
  openId: string | undefined;
  atHand: string | null;
  onToggle: (id: string) => void;
}

export function AuditTable({ lines, openId, atHand, onToggle }: AuditTableProps) {
  const { t } = useTranslation('system');
  const format = useFormat();
  return (
    <WorkTable
      caption={t('audit.title')}
      nameColumn={1}
      columns={[
        { id: 'when', label: t('audit.when'), narrow: true },
        { id: 'what', label: t('audit.what') },
        { id: 'about', label: t('audit.about') },
        { id: 'who', label: t('audit.by') },
      ]}
      rows={lines.map((line, index) => ({
        id: line.id,
        isAtHand: line.id === atHand || line.id === openId,
        cells: [
          <time key="when" dateTime={line.at} className={styles.when}>
            <span className={isSameDay(line, lines[index - 1]) ? styles.repeated : undefined}>
              {format.day(dayOf(line.at), 'table')}
            </span>{' '}
            <strong>{format.time(line.at)}</strong>
          </time>,
          <button
            key="what"
            type="button"
            className={styles.open}
            aria-expanded={line.id === openId}
            onClick={() => {
              onToggle(line.id);
            }}
          >
            {line.actionWords}
          </button>,
          <Subject key="about" line={line} />,
          <Author key="who" line={line} />,
        ],
        more: line.id === openId && <AuditDetail line={line} />,
      }))}
    />
  );
}

/** A repeated day is hidden from the eye and kept for the screen reader. */
const isSameDay = (line: AuditLine, before: AuditLine | undefined): boolean =>
  before !== undefined && dayOf(line.at) === dayOf(before.at);

function Subject({ line }: { line: AuditLine }) {
  const { type, typeWords, id, name } = line.subject;
  const words = name ?? typeWords;
  if (type === 'account')
    return (
      <Link to={paths.person} params={{ personId: id }}>
        {words}
      </Link>
    );
  if (type === 'programme')
    return (
      <Link to={paths.programme} params={{ programmeId: id }}>
        {words}
      </Link>
    );
  return words;
}

function Author({ line }: { line: AuditLine }) {
  const { t } = useTranslation('system');
  const { t: common, i18n } = useTranslation('common');
  const role = `role.${line.role}`;
  if (!line.actor) return t('audit.system');
  return (
    <div>
      <Link to={paths.person} params={{ personId: line.actor.id }}>
        {line.actor.name}
      </Link>
      {i18n.exists(role, { ns: 'common' }) && (
        <span className={styles.inline}>, {common(role as 'role.student').toLowerCase()}</span>
      )}
    </div>
  );
}
