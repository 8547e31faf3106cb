// What the student does: title, kind, text, tasks, goals, the language of it all.
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../../shared/forms/radio-field';
import { TextField } from '../../../shared/forms/text-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useEditor } from './editor-context';
import { ListField } from './list-field';
import { MarkdownHelp } from './markdown-help';
import { QuestionBlock } from './question-block';

const kinds = ['work_internship', 'graduation_internship', 'orientation_internship'] as const;

export function StepWhat() {
  const { t } = useTranslation('ownVacancies');
  const { form, change } = useEditor();
  return (
    <>
      <QuestionBlock fields={['title']}>
        <TextField
          pointer="/title"
          label={t('field.title.label')}
          description={t('field.title.help')}
          value={form.title}
          onChange={(title) => {
            change({ title });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['type']}>
        <RadioField
          pointer="/type"
          label={t('field.type.label')}
          layout="list"
          value={form.type}
          options={kinds.map((kind) => ({
            value: kind,
            label: t(`type.${kind}`),
            hint: t(`field.type.${kind}`),
          }))}
          onChange={(type) => {
            change({ type });
          }}
        />
      </QuestionBlock>
      <QuestionBlock fields={['body']}>
        <TextareaField
          pointer="/body"
          label={t('field.body.label')}
          description={t('field.body.help')}
          minRows={10}
          limit={6000}
          value={form.body}
          onChange={(body) => {
            change({ body });
          }}
        />
        <MarkdownHelp text={form.body} />
      </QuestionBlock>
      <QuestionBlock fields={['tasks']}>
        <ListField name="tasks" most={12} />
      </QuestionBlock>
      <QuestionBlock fields={['learningGoals']}>
        <ListField name="learningGoals" most={12} />
      </QuestionBlock>
      <QuestionBlock fields={['language']}>
        <RadioField
          pointer="/language"
          label={t('field.language.label')}
          value={form.language}
          options={[
            { value: 'nl', label: t('field.language.nl') },
            { value: 'en', label: t('field.language.en') },
          ]}
          onChange={(language) => {
            change({ language });
          }}
        />
      </QuestionBlock>
    </>
  );
}
