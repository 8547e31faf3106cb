// What the student gets: allowance, costs, and who gives how much guidance.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { NumberField } from '../../../shared/forms/number-field';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextField } from '../../../shared/forms/text-field';
import { allowanceForHours } from '../api/student-view';
import { useEditor } from './editor-context';
import { QuestionBlock } from './question-block';
import styles from './steps.module.css';

export function StepMoney() {
  const { t } = useTranslation('ownVacancies');
  const { form, change } = useEditor();
  return (
    <>
      <QuestionBlock fields={['allowance']}>
        <NumberField
          pointer="/allowance"
          label={t('field.allowance.label')}
          description={t('field.allowance.help')}
          unit="€"
          value={form.allowance}
          onChange={(allowance) => {
            change({ allowance });
          }}
        />
        <AllowanceHere />
      </QuestionBlock>
      <QuestionBlock fields={['travelCosts', 'expensesNote']}>
        <RadioField
          pointer="/travelCosts"
          label={t('field.travelCosts.label')}
          value={form.travelCosts === null ? null : form.travelCosts ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
          onChange={(answer) => {
            change({ travelCosts: answer === 'yes' });
          }}
        />
        <TextField
          pointer="/expensesNote"
          label={t('field.expensesNote.label')}
          description={t('field.expensesNote.help')}
          isOptional
          value={form.expensesNote}
          onChange={(expensesNote) => {
            change({ expensesNote });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['supervisorName', 'supervisorPosition']}>
        <TextField
          pointer="/supervisorName"
          label={t('field.supervisorName.label')}
          description={t('field.supervisorName.help')}
          value={form.supervisorName}
          onChange={(supervisorName) => {
            change({ supervisorName });
          }}
        />
        <TextField
          pointer="/supervisorPosition"
          label={t('field.supervisorPosition.label')}
          description={t('field.supervisorPosition.help')}
          value={form.supervisorPosition}
          onChange={(supervisorPosition) => {
            change({ supervisorPosition });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['supervisionHours']}>
        <NumberField
          pointer="/supervisionHours"
          label={t('field.supervisionHours.label')}
          description={t('field.supervisionHours.help')}
          unit={t('field.supervisionHours.unit')}
          value={form.supervisionHours}
          onChange={(supervisionHours) => {
            change({ supervisionHours });
          }}
        />
      </QuestionBlock>
    </>
  );
}

/** What the amount comes to for the hours of this vacancy, and whether the API found it too low. */
function AllowanceHere() {
  const { t } = useTranslation('ownVacancies');
  const format = useFormat();
  const { form, warnings, isSaved } = useEditor();
  const { allowance, hoursPerWeek, programmeIds } = form;
  if (allowance === null || Number.isNaN(allowance)) return null;
  const isLow = warnings.some(({ pointer }) => pointer === '/allowance');
  return (
    <div className={styles.computed} role="status">
      {allowance > 0 && (
        <p>
          {hoursPerWeek === null || Number.isNaN(hoursPerWeek)
            ? t('field.allowance.askHours')
            : t('field.allowance.forHours', {
                hours: format.number(hoursPerWeek),
                amount: format.money(allowanceForHours(allowance, hoursPerWeek)),
              })}
        </p>
      )}
      {programmeIds.length === 0 && <p>{t('field.allowance.unknown')}</p>}
      {programmeIds.length > 0 && isSaved && !isLow && <p>{t('field.allowance.above')}</p>}
    </div>
  );
}
