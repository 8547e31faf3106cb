// For whom and until when: programmes, places, questions, a test, adjustments, the last day to respond.
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../shared/forms/date-field';
import { NumberField } from '../../../shared/forms/number-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useEditor } from './editor-context';
import { ListField } from './list-field';
import { ProgrammesField } from './programmes-field';
import { QuestionBlock } from './question-block';

export function StepWho() {
  const { t } = useTranslation('ownVacancies');
  const { form, change } = useEditor();
  return (
    <>
      <QuestionBlock fields={['programmeIds']}>
        <ProgrammesField />
      </QuestionBlock>
      <QuestionBlock fields={['places']}>
        <NumberField
          pointer="/places"
          label={t('field.places.label')}
          value={form.places}
          onChange={(places) => {
            change({ places });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['questions']}>
        <ListField name="questions" most={6} isOptional />
      </QuestionBlock>
      <QuestionBlock fields={['admissionTest', 'admissionTestReason']}>
        <TextareaField
          pointer="/admissionTest"
          label={t('field.admissionTest.label')}
          description={t('field.admissionTest.help')}
          isOptional
          minRows={2}
          limit={500}
          value={form.admissionTest}
          onChange={(admissionTest) => {
            change({ admissionTest });
          }}
        />
        {(form.admissionTest !== '' || form.admissionTestReason !== '') && (
          <TextareaField
            pointer="/admissionTestReason"
            label={t('field.admissionTestReason.label')}
            description={t('field.admissionTestReason.help')}
            minRows={2}
            limit={1000}
            value={form.admissionTestReason}
            onChange={(admissionTestReason) => {
              change({ admissionTestReason });
            }}
          />
        )}
      </QuestionBlock>
      <QuestionBlock fields={['adjustments']}>
        <TextareaField
          pointer="/adjustments"
          label={t('field.adjustments.label')}
          description={t('field.adjustments.help')}
          isOptional
          minRows={3}
          limit={1000}
          value={form.adjustments}
          onChange={(adjustments) => {
            change({ adjustments });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['closesOn']}>
        <DateField
          pointer="/closesOn"
          label={t('field.closesOn.label')}
          description={t('field.closesOn.help')}
          value={form.closesOn}
          onChange={(closesOn) => {
            change({ closesOn });
          }}
        />
      </QuestionBlock>
    </>
  );
}
