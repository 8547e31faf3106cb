// Says an answer of a vacancy in words, for reading it back: null when there is none.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { Markdown } from '../../../shared/ui/markdown';
import { programmesQuery, sitesQuery } from '../api/choices';
import type { VacancyContent } from '../api/own-vacancy';
import type { ShownField } from '../state/steps';
import styles from './answers.module.css';

export function useAnswerWords(): (field: ShownField, content: VacancyContent) => ReactNode {
  const { t } = useTranslation('ownVacancies');
  const format = useFormat();
  const language = useLanguage();
  const programmes = useQuery(programmesQuery).data ?? [];
  const sites = useQuery(sitesQuery).data ?? [];
  return (field, content) => {
    switch (field) {
      case 'title':
      case 'remoteNote':
      case 'expensesNote':
      case 'supervisorName':
      case 'supervisorPosition':
        return content[field] || null;
      case 'admissionTest':
      case 'admissionTestReason':
      case 'adjustments':
        return content[field] ? <span className={styles.text}>{content[field]}</span> : null;
      case 'body':
        return content.body ? <Markdown text={content.body} headingLevel={4} /> : null;
      case 'tasks':
      case 'learningGoals':
      case 'questions':
        return content[field].length > 0 ? <Lines lines={content[field]} /> : null;
      case 'type':
        return content.type && t(`type.${content.type}`);
      case 'language':
        return t(`field.language.${content.language}`);
      case 'placeId': {
        const site = sites.find(({ id }) => id === content.siteId);
        return site ? `${site.name}, ${site.place}` : content.place || null;
      }
      case 'daysPerWeek':
        return content.daysPerWeek && t('check.days', { count: content.daysPerWeek });
      case 'hoursPerWeek':
      case 'supervisionHours': {
        const hours = content[field];
        if (hours === null) return null;
        return t('check.hours', { count: hours, hours: format.number(hours) });
      }
      case 'remoteDays':
        return content.remoteDays === 0
          ? t('field.remoteDays.none')
          : t('check.days', { count: content.remoteDays });
      case 'startsOn':
      case 'closesOn':
        return content[field] && format.day(content[field], 'full');
      case 'startFlexible':
      case 'travelCosts':
        return content[field] === null ? null : t(content[field] ? 'yes' : 'no');
      case 'weeks':
        return content.weeks === null ? null : t('check.weeks', { count: content.weeks });
      case 'allowance':
        if (content.allowance === null) return null;
        return content.allowance === 0
          ? t('check.noMoney')
          : t('check.money', { amount: format.money(content.allowance) });
      case 'places':
        return String(content.places);
      case 'programmeIds': {
        const names = content.programmeIds.flatMap(
          (id) => programmes.find((programme) => programme.id === id)?.name[language] ?? [],
        );
        return names.length > 0 ? <Lines lines={names} /> : null;
      }
    }
  };
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line, index) => (
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
