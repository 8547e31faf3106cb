// What every field of a form takes.
import type { ReactNode } from 'react';

export interface FieldProps {
  /** Where this field stands in the body, e.g. /hoursPerWeek: ties it to the API's errors. */
  pointer: string;
  label: string;
  /** Help between label and field. */
  description?: ReactNode;
  isOptional?: boolean;
  disabled?: boolean;
  /** As wide as the answer is long. */
  width?: 'short' | 'medium' | 'full';
}

/** Widths in characters of the answer, not of the page. */
export const fieldWidths = { short: '10rem', medium: '20rem', full: undefined } as const;
