// Brings the focus to the field that the address names (#field-title), also when its step has only just been drawn.
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Step } from '../state/steps';

export function useFieldInAddress(step: Step): void {
  const { hash, key } = useLocation({
    select: ({ hash: named, state }) => ({ hash: named, key: state.__TSR_key }),
  });
  useEffect(() => {
    if (hash === '') return;
    const field = document.getElementById(hash);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: hash === 'step-title' ? 'nearest' : 'center' });
  }, [hash, key, step]);
}
