// Brings the focus to where a finding is written, once its form stands, or back to the line of its question.
import { fieldId } from '../../../shared/forms/field-errors';
import type { ReviewItem } from '../api/screening';

export function typeFinding(): void {
  requestAnimationFrame(() => {
    document.getElementById(fieldId('/finding'))?.focus();
  });
}

export function backToLine({ number }: ReviewItem): void {
  document.querySelector<HTMLElement>(`[data-item="${number}"] button`)?.focus();
}
