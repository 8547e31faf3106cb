// "Does not apply, because": where the question allows it, in place of an answer, and always with a reason.
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { useQuestion } from '../../../shared/ui/question';
import styles from './not-applicable.module.css';

interface NotApplicableProps {
  itemKey: string;
  /** null: it applies. */
  reason: string | null;
  onChange: (reason: string | null) => void;
}

const mostCharacters = 500;

export function NotApplicable({ itemKey, reason, onChange }: NotApplicableProps) {
  const { t } = useTranslation('ownScreening');
  const question = useQuestion();
  return (
    <div className={styles.part} data-on={reason !== null || undefined}>
      {/* Of several boxes on the page with the same words, the question says which this one is. */}
      <div role="group" aria-labelledby={question?.titleId}>
        <Checkbox
          label={t('notApplicable.box')}
          checked={reason !== null}
          onChange={(event) => {
            onChange(event.currentTarget.checked ? '' : null);
          }}
        />
      </div>
      {reason !== null && (
        <TextareaField
          pointer={`/answers/${itemKey}`}
          label={t('notApplicable.because')}
          description={t('notApplicable.help')}
          minRows={2}
          limit={mostCharacters}
          value={reason}
          onChange={onChange}
        />
      )}
    </div>
  );
}
