// Where the organisation stands, programme by programme, in words and until when.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { StandingTag } from '../../../shared/ui/standing-tag';
import type { Decision, Standing } from '../api/own-standing';
import styles from './standing-table.module.css';

interface StandingTableProps {
  standings: readonly Standing[];
  decisions: readonly Decision[];
}

export function StandingTable({ standings, decisions }: StandingTableProps) {
  const language = useLanguage();
  const byName = [...standings].sort((a, b) =>
    a.programme.name[language].localeCompare(b.programme.name[language]),
  );
  return (
    <ul className={styles.list}>
      {byName.map((standing) => {
        const { id, name } = standing.programme;
        const decision = decisions.find(({ programme }) => programme.id === id);
        return (
          <li key={id} className={styles.row}>
            <span className={styles.programme}>
              {decision ? (
                <Link to={paths.ownDecisions} hash={`besluit-${decision.programme.code}`}>
                  {name[language]}
                </Link>
              ) : (
                name[language]
              )}
            </span>
            <span className={styles.words}>
              <Words standing={standing} />
            </span>
            <StandingTag standing={standing.standing} />
          </li>
        );
      })}
    </ul>
  );
}

function Words({ standing }: { standing: Standing }) {
  const { t } = useTranslation('ownStanding');
  const format = useFormat();
  const { validUntil } = standing;
  if (standing.standing === 'admitted' || standing.standing === 'admitted_with_conditions') {
    return validUntil ? t('until', { day: format.day(validUntil, 'long') }) : standing.why;
  }
  return standing.why;
}
