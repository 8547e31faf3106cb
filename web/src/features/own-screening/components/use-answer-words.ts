// An answer that is not saved yet, in words, as the API writes the saved ones.
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/format/use-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { OwnItem } from '../api/own-screening';
import { noteIsAsked, type AnswerDraft } from '../state/answer-draft';

export function useAnswerWords() {
  const { t } = useTranslation('ownScreening');
  const format = useFormat();
  const language = useLanguage();

  const valueInWords = (item: OwnItem, value: AnswerDraft['value']): string => {
    if (value === null || value === '') return t('answer.none');
    if (typeof value === 'boolean') return t(value ? 'answer.yes' : 'answer.no');
    const choice = item.choices?.find((one) => one.value === value);
    if (choice) return choice.label[language];
    if (typeof value === 'string') return value;
    const number = format.number(value, 2);
    return item.unit ? `${number} ${t(`unit.${item.unit}`)}` : number;
  };

  return (item: OwnItem, draft: AnswerDraft): string => {
    if (draft.notApplicable !== null) {
      return t('answer.notApplicable', { reason: draft.notApplicable });
    }
    const value = valueInWords(item, draft.value);
    return noteIsAsked(item, draft) && draft.note.trim() !== '' ? `${value}. ${draft.note}` : value;
  };
}
