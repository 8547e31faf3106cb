// Where, how much and when: place, days, hours, working from home, the period.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { CheckboxField } from '../../../shared/forms/checkbox-field';
import { DateField } from '../../../shared/forms/date-field';
import { NumberField } from '../../../shared/forms/number-field';
import { RadioField } from '../../../shared/forms/radio-field';
import { SelectField } from '../../../shared/forms/select-field';
import { TextField } from '../../../shared/forms/text-field';
import { lastDayOf } from '../api/student-view';
import { useEditor } from './editor-context';
import { PlaceField } from './place-field';
import { QuestionBlock } from './question-block';
import styles from './steps.module.css';

const week = ['1', '2', '3', '4', '5'] as const;
const remote = ['0', ...week] as const;

export function StepWhere() {
  const { t } = useTranslation('ownVacancies');
  const { form, change } = useEditor();
  const chosen = (value: number | null) => (value === null ? null : String(value));
  return (
    <>
      <QuestionBlock fields={['placeId']}>
        <PlaceField />
      </QuestionBlock>
      <QuestionBlock fields={['daysPerWeek']}>
        <RadioField
          pointer="/daysPerWeek"
          label={t('field.daysPerWeek.label')}
          value={chosen(form.daysPerWeek)}
          options={week.map((value) => ({ value, label: value }))}
          onChange={(value) => {
            change({ daysPerWeek: Number(value) });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['hoursPerWeek']}>
        <NumberField
          pointer="/hoursPerWeek"
          label={t('field.hoursPerWeek.label')}
          description={t('field.hoursPerWeek.help')}
          unit={t('field.hoursPerWeek.unit')}
          value={form.hoursPerWeek}
          onChange={(hoursPerWeek) => {
            change({ hoursPerWeek });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['remoteDays', 'remoteNote']}>
        <SelectField
          pointer="/remoteDays"
          label={t('field.remoteDays.label')}
          width="medium"
          value={chosen(form.remoteDays) ?? ''}
          options={remote.map((value) => ({
            value,
            label:
              value === '0'
                ? t('field.remoteDays.none')
                : t('field.remoteDays.days', { count: Number(value) }),
          }))}
          onChange={(value) => {
            change({ remoteDays: Number(value) });
          }}
        />
        {(form.remoteDays !== 0 || form.remoteNote !== '') && (
          <TextField
            pointer="/remoteNote"
            label={t('field.remoteNote.label')}
            description={t('field.remoteNote.help')}
            isOptional
            value={form.remoteNote}
            onChange={(remoteNote) => {
              change({ remoteNote });
            }}
          />
        )}
      </QuestionBlock>
      <QuestionBlock fields={['startsOn', 'startFlexible']}>
        <DateField
          pointer="/startsOn"
          label={t('field.startsOn.label')}
          value={form.startsOn}
          onChange={(startsOn) => {
            change({ startsOn });
          }}
        />
        <CheckboxField
          pointer="/startFlexible"
          label={t('field.startFlexible.label')}
          checked={form.startFlexible}
          onChange={(startFlexible) => {
            change({ startFlexible });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['weeks']}>
        <NumberField
          pointer="/weeks"
          label={t('field.weeks.label')}
          value={form.weeks}
          onChange={(weeks) => {
            change({ weeks });
          }}
        />
        <LastDay />
      </QuestionBlock>
    </>
  );
}

function LastDay() {
  const { t } = useTranslation('ownVacancies');
  const format = useFormat();
  const { startsOn, weeks } = useEditor().form;
  const isKnown = startsOn !== null && weeks !== null && weeks > 0 && weeks <= 104;
  return (
    <p className={styles.computed} role="status">
      {isKnown && t('field.weeks.ends', { day: format.day(lastDayOf(startsOn, weeks), 'full') })}
    </p>
  );
}
