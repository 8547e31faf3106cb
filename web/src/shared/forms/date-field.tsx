// A day, typed or picked; in and out it is YYYY-MM-DD. The only place that brings in the date picker.
import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/nl';
import { DateInput } from '@mantine/dates';
import { Calendar } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../format/format';
import { useLanguage } from '../i18n/use-language';
import { FieldLabel } from './field-label';
import { fieldWidths, type FieldProps } from './field-props';
import { useField } from './form-context';
import { readDay } from './read-day';
import styles from './date-field.module.css';

interface DateFieldProps extends FieldProps {
  value: Day | null;
  onChange: (value: Day | null) => void;
  min?: Day;
  max?: Day;
}

export function DateField(props: DateFieldProps) {
  const { pointer, label, isOptional = false, width = 'medium', min, max, ...rest } = props;
  const { t } = useTranslation('ui');
  const language = useLanguage();
  const { id, error } = useField(pointer);
  return (
    <DateInput
      {...rest}
      id={id}
      name={pointer}
      label={<FieldLabel isOptional={isOptional}>{label}</FieldLabel>}
      error={error}
      styles={{ wrapper: { maxWidth: fieldWidths[width] } }}
      locale={language}
      valueFormat="D MMMM YYYY"
      placeholder={t('form.datePlaceholder')}
      dateParser={readDay}
      popoverProps={{ withinPortal: false }}
      classNames={{ day: styles.day, weekday: styles.weekday }}
      rightSection={<Calendar size={18} aria-hidden />}
      ariaLabels={{
        nextMonth: t('calendar.nextMonth'),
        previousMonth: t('calendar.previousMonth'),
        nextYear: t('calendar.nextYear'),
        previousYear: t('calendar.previousYear'),
        nextDecade: t('calendar.nextDecade'),
        previousDecade: t('calendar.previousDecade'),
        monthLevelControl: t('calendar.chooseMonth'),
        yearLevelControl: t('calendar.chooseYear'),
      }}
      {...(min ? { minDate: min } : undefined)}
      {...(max ? { maxDate: max } : undefined)}
    />
  );
}
