// Remarks for the employer, each at a field of its form; one more, one less, by keyboard too.
import { Button } from '@mantine/core';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../shared/forms/field-errors';
import { SelectField } from '../../../shared/forms/select-field';
import { TextareaField } from '../../../shared/forms/textarea-field';
import { newRemark, type WrittenRemark } from '../state/decision';
import { remarkFields } from '../state/remark-fields';
import { useReviewWords } from './use-review-words';
import styles from './decision-form.module.css';

interface RemarksFieldProps {
  remarks: readonly WrittenRemark[];
  onChange: (remarks: readonly WrittenRemark[]) => void;
}

const most = 30;

export function RemarksField({ remarks, onChange }: RemarksFieldProps) {
  const { t } = useTranslation('vacancyReview');
  const words = useReviewWords();
  const [told, setTold] = useState('');
  const options = remarkFields.map((value) => ({ value, label: words.field(value) }));
  const focusOn = (id: string) => {
    requestAnimationFrame(() => document.getElementById(id)?.focus());
  };
  const change = (id: string, part: Partial<WrittenRemark>) => {
    onChange(remarks.map((remark) => (remark.id === id ? { ...remark, ...part } : remark)));
  };
  return (
    <fieldset className={styles.remarks}>
      <legend>{t('remarks.title')}</legend>
      <p className={styles.help}>{t('remarks.help')}</p>
      {remarks.map((remark, index) => (
        <div key={remark.id} className={styles.remark}>
          <SelectField
            pointer={`/remarks/${index}/field`}
            label={t('remarks.field', { number: index + 1 })}
            width="medium"
            value={remark.field}
            options={options}
            onChange={(field) => {
              change(remark.id, { field });
            }}
          />
          <TextareaField
            pointer={`/remarks/${index}/text`}
            label={t('remarks.text', { number: index + 1 })}
            minRows={2}
            limit={1000}
            value={remark.text}
            onChange={(text) => {
              change(remark.id, { text });
            }}
          />
          <Button
            variant="subtle"
            leftSection={<X size={16} aria-hidden />}
            onClick={() => {
              onChange(remarks.filter(({ id }) => id !== remark.id));
              setTold(t('remarks.removed', { field: words.field(remark.field) }));
              focusOn('add-remark');
            }}
          >
            {t('remarks.remove', { number: index + 1 })}
          </Button>
        </div>
      ))}
      {remarks.length < most && (
        <Button
          id="add-remark"
          className={styles.add}
          variant="default"
          leftSection={<Plus size={16} aria-hidden />}
          onClick={() => {
            onChange([...remarks, newRemark('body')]);
            focusOn(fieldId(`/remarks/${remarks.length}/field`));
          }}
        >
          {t('remarks.add')}
        </Button>
      )}
      <p className="visually-hidden" role="status">
        {told}
      </p>
    </fieldset>
  );
}
