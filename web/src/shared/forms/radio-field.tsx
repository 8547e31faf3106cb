// One answer out of a few, in boxes, tied to a pointer.
import { AnswerBoxes, type AnswerOption } from '../ui/answer-boxes';
import { useField } from './form-context';

interface RadioFieldProps<Value extends string> {
  pointer: string;
  /** Left out inside a Question, whose title names the group. */
  label?: string;
  value: Value | null;
  options: readonly AnswerOption<Value>[];
  onChange: (value: Value) => void;
  layout?: 'row' | 'grid' | 'list';
  disabled?: boolean;
}

export function RadioField<Value extends string>({ pointer, ...rest }: RadioFieldProps<Value>) {
  const { id, error } = useField(pointer);
  return <AnswerBoxes {...rest} id={id} error={error} />;
}
