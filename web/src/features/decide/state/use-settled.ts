// A value once it has been left alone for a while: what is typed is not sent at every key.
import { useEffect, useState } from 'react';

export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  const isSame = JSON.stringify(value) === JSON.stringify(settled);
  useEffect(() => {
    if (isSame) return;
    const timer = setTimeout(() => {
      setSettled(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, isSame, milliseconds]);
  return settled;
}
