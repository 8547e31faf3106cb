// The hard requirements: met ones as a register of numbers, the others in full with what was found.
import { Link } from '@tanstack/react-router';
import { Check, Hourglass, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../app/paths';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { DecideFacts, Requirement } from '../api/proposal';
import styles from './requirements.module.css';

export function HardRequirements({ facts }: { facts: DecideFacts }) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  const { total, met, items } = facts.hardRequirements;
  const { checkedByYou, checkedByColleagues, fromPublicSource } = facts.hardRequirements;
  const isAllMet = met === total;
  const missed = items.filter(({ state }) => state !== 'met');
  const hasFailed = missed.some(({ state }) => state === 'failed');
  const by = [
    checkedByYou > 0 && t('criteria.byYou', { count: checkedByYou }),
    checkedByColleagues > 0 && t('criteria.byColleagues', { count: checkedByColleagues }),
    fromPublicSource > 0 && t('criteria.fromSource', { count: fromPublicSource }),
  ].filter((part) => part !== false);
  return (
    <>
      <Line
        icon={isAllMet ? Check : hasFailed ? X : Hourglass}
        tone={isAllMet ? 'ok' : hasFailed ? 'error' : 'warn'}
        title={
          isAllMet
            ? t('criteria.allMet', { count: total })
            : t('criteria.someMet', { met, count: total })
        }
        text={by.join(', ')}
      />
      {missed.length > 0 && <Missed facts={facts} items={missed} />}
      <ul className={styles.register}>
        {items
          .filter(({ state }) => state === 'met')
          .map(({ key, number, name }) => (
            <li key={key}>
              <span className={styles.number}>{number}</span>
              {name[language]}
            </li>
          ))}
      </ul>
    </>
  );
}

/** May be repaired, as a condition, before the first student begins. */
export function BeforeFirstPlacement({ facts }: { facts: DecideFacts }) {
  const { t } = useTranslation('decide');
  const items = facts.beforeFirstPlacement;
  if (items.length === 0) return null;
  const open = items.filter(({ state }) => state !== 'met');
  return (
    <>
      <Line
        icon={open.length === 0 ? Check : TriangleAlert}
        tone={open.length === 0 ? 'ok' : 'warn'}
        title={
          open.length === 0
            ? t('criteria.firstMet', { count: items.length })
            : t('criteria.firstOpen', { count: open.length })
        }
      />
      {open.length > 0 && <Missed facts={facts} items={open} />}
    </>
  );
}

interface LineProps {
  icon: LucideIcon;
  tone: 'ok' | 'warn' | 'error';
  title: string;
  text?: string;
}

function Line({ icon: Icon, tone, title, text }: LineProps) {
  return (
    <div className={styles.line} data-tone={tone}>
      <Icon size={18} strokeWidth={2.2} aria-hidden />
      <div>
        <h3>{title}</h3>
        {text && <p className={styles.text}>{text}</p>}
      </div>
    </div>
  );
}

function Missed({ facts, items }: { facts: DecideFacts; items: readonly Requirement[] }) {
  const { t } = useTranslation('decide');
  const language = useLanguage();
  return (
    <ul className={styles.missed}>
      {items.map(({ key, number, name, state, finding, answer }) => (
        <li key={key}>
          <Link
            to={paths.screeningReview}
            params={{ screeningId: facts.screeningId }}
            search={{ vraag: number }}
          >
            {t('criteria.question', { number })}
          </Link>
          {`: ${name[language]}`}
          <span className={styles.found}>
            {t(`criteria.state.${state}`)}
            {finding && ` ${finding.replace(/\.$/, '')}.`}
            {!finding && answer && ` ${t('criteria.answered', { answer })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
