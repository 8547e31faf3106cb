// For which programmes: those that admitted the employer first, each with how it stands; the others behind a button.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxGroupField } from '../../../shared/forms/checkbox-group-field';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { LoadingSheet } from '../../../shared/ui/loading-sheet';
import { ProblemView } from '../../../shared/ui/problem-view';
import { StandingTag } from '../../../shared/ui/standing-tag';
import { ownStandingQuery, programmesQuery, type OwnStanding } from '../api/choices';
import { useEditor } from './editor-context';
import styles from './programmes-field.module.css';

const admitting: readonly OwnStanding['standing'][] = ['admitted', 'admitted_with_conditions'];

export function ProgrammesField() {
  const { t } = useTranslation('ownVacancies');
  const language = useLanguage();
  const { form, change } = useEditor();
  const programmes = useQuery(programmesQuery);
  const standings = useQuery(ownStandingQuery);
  const [isOpen, setOpen] = useState(false);

  if (programmes.data === undefined || standings.data === undefined) {
    const failed = [programmes, standings].find(({ isError }) => isError);
    return failed ? (
      <ProblemView isReply problem={failed.error} onRetry={() => void failed.refetch()} />
    ) : (
      <LoadingSheet lines={4} />
    );
  }
  const standingOf = (id: string) => standings.data.find(({ programme }) => programme.id === id);
  const isAdmitted = (id: string) => admitting.includes(standingOf(id)?.standing ?? 'unscreened');
  const all = [...programmes.data].sort((a, b) => a.name[language].localeCompare(b.name[language]));
  const first = all.filter(({ id }) => isAdmitted(id) || form.programmeIds.includes(id));
  const rest = all.filter((programme) => !first.includes(programme));
  const showsAll = isOpen || first.length === 0;
  return (
    <>
      <CheckboxGroupField
        pointer="/programmeIds"
        label={t('field.programmeIds.label')}
        description={t('field.programmeIds.help')}
        value={form.programmeIds}
        options={(showsAll ? [...first, ...rest] : first).map(({ id, name }) => ({
          value: id,
          label: name[language],
          hint: <Stand standing={standingOf(id)} />,
        }))}
        onChange={(programmeIds) => {
          change({ programmeIds });
        }}
      />
      {rest.length > 0 && !showsAll && (
        <button
          type="button"
          className={styles.more}
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('field.programmeIds.others')}
        </button>
      )}
      {rest.length > 0 && showsAll && (
        <p className={styles.note}>{t('field.programmeIds.othersText')}</p>
      )}
    </>
  );
}

function Stand({ standing }: { standing: OwnStanding | undefined }) {
  const { t } = useTranslation('ownVacancies');
  const format = useFormat();
  const until = standing?.validUntil;
  return (
    <span className={styles.stand}>
      <StandingTag standing={standing?.standing ?? 'unscreened'} />
      {until && <span>{t('field.programmeIds.until', { day: format.day(until, 'long') })}</span>}
    </span>
  );
}
