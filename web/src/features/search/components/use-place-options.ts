// The list under the place field: which places, which one is active, what the keys do.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { placesQuery, type Place } from '../api/find-places';
import { placeText } from '../state/match-place';
import type { StartingPlace } from '../state/search-state';

/** After this many milliseconds without a key the letters are looked up. */
const pause = 150;
const fewestLetters = 2;

export function usePlaceOptions(value: StartingPlace, onChange: (value: StartingPlace) => void) {
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const letters = useSettled(value.text.trim());
  const isLookedUp = isWanted && letters.length >= fewestLetters;
  const { data } = useQuery({ ...placesQuery(letters), enabled: isLookedUp });
  const options = isLookedUp && data ? data : [];
  const isOpen = options.length > 0;

  const close = () => {
    setWanted(false);
    setActive(null);
  };
  const choose = (place: Place) => {
    onChange({ text: placeText(place, options), id: place.id });
    close();
  };
  const type = (text: string) => {
    onChange({ text, id: null });
    setWanted(true);
    setActive(null);
  };
  const move = (step: 1 | -1) => {
    setActive((index) => {
      if (index === null) return step === 1 ? 0 : options.length - 1;
      return (index + step + options.length) % options.length;
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        if (isOpen) move(event.key === 'ArrowDown' ? 1 : -1);
        else setWanted(true);
        return;
      case 'Enter': {
        const place = active === null ? undefined : options[active];
        if (isOpen && place) {
          // Chooses; a second Enter searches.
          event.preventDefault();
          choose(place);
        } else close();
        return;
      }
      case 'Escape':
        if (!isOpen) return;
        // Some browsers would empty the field.
        event.preventDefault();
        close();
        return;
      default:
        return;
    }
  };

  return {
    options,
    isOpen,
    isEmpty: isLookedUp && data?.length === 0,
    active: isOpen ? active : null,
    close,
    choose,
    type,
    onKeyDown,
  };
}

/** The text once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
