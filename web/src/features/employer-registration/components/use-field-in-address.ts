// Brings the focus to the field that the address names (#field-phone), once its step stands.
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

export function useFieldInAddress(): void {
  const { hash, key } = useLocation({
    select: ({ hash: named, state }) => ({ hash: named, key: state.__TSR_key }),
  });
  useEffect(() => {
    if (hash === '') return;
    const field = document.getElementById(hash);
    field?.focus({ preventScroll: true });
    field?.scrollIntoView({ block: 'center' });
  }, [hash, key]);
}
