// One question of the editor: the remark that came back, the field, and what deviates from policy right under it.
import { TriangleAlert } from 'lucide-react';
import { use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { errorFor } from '../../../shared/forms/field-errors';
import { FormContext } from '../../../shared/forms/form-context';
import { Remark } from '../../../shared/ui/remark';
import { fieldOf, type ShownField } from '../state/steps';
import { useEditor } from './editor-context';
import styles from './question-block.module.css';

interface QuestionBlockProps {
  /** The fields in it; the first one names the block in the address (#field-title). */
  fields: readonly ShownField[];
  children: ReactNode;
}

export function QuestionBlock({ fields, children }: QuestionBlockProps) {
  const { t } = useTranslation('ownVacancies');
  const { warnings, remarks, returnedOn } = useEditor();
  const { errors } = use(FormContext);
  const isHere = (pointer: string) => fields.some((field) => field === fieldOf(pointer));
  const said = remarks.filter(({ pointer }) => isHere(pointer));
  const warned = warnings.filter(({ pointer }) => isHere(pointer));
  const isWrong = fields.some((field) => errorFor(errors, `/${field}`));
  const state = isWrong ? 'error' : said.length + warned.length > 0 ? 'warn' : undefined;
  return (
    <div className={styles.block} data-state={state}>
      {said.map((remark) => (
        <div key={`${remark.pointer} ${remark.text}`} className={styles.remark}>
          <Remark author={t('returned.author')} day={returnedOn ?? ''}>
            {remark.text}
          </Remark>
        </div>
      ))}
      {children}
      {warned.map(({ code, message }) => (
        <div key={`${code} ${message}`} className={styles.warning}>
          <TriangleAlert size={18} aria-hidden />
          <div>
            <p>
              <strong>{t('editor.warning')}.</strong> {message}
            </p>
            <p className={styles.more}>{t('editor.warningText')}</p>
          </div>
        </div>
      ))}
    </div>
  );
}
