// An address with #bewijs leads to that part, once what it stands in has been fetched; its heading takes the focus.
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

export function useHashSection(isReady: boolean): string {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (!isReady || hash === '') return;
    const section = document.getElementById(hash);
    const heading = section?.querySelector<HTMLElement>('h2[tabindex]');
    heading?.focus({ preventScroll: true });
    (heading ?? section)?.scrollIntoView({ block: 'start' });
  }, [hash, isReady]);
  return hash;
}
