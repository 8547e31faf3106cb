// Where students arrive: the search, with the address as its memory.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { SearchScreen } from '../../../features/search/components/search-screen';
import {
  readAddress,
  writeAddress,
  type SearchAddress,
} from '../../../features/search/state/search-address';
import type { SearchState } from '../../../features/search/state/search-state';
import { sessionQuery } from '../../../shared/api/session';

const route = getRouteApi('/student/stages');

export function SearchPage() {
  const { state, change } = useSearchInAddress();
  const ownProgrammes = useQuery(sessionQuery).data?.programmeIds ?? [];
  return <SearchScreen state={state} ownProgrammes={ownProgrammes} onChange={change} />;
}

/** A change shows at once, a moment before the address has it: boxes do not flicker, quick clicks add up. */
function useSearchInAddress() {
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const [ahead, setAhead] = useState<{ of: SearchAddress; state: SearchState }>();
  const state = ahead?.of === address ? ahead.state : readAddress(address);
  const change = (changed: SearchState) => {
    setAhead({ of: address, state: changed });
    // Filters stand where the reader is looking: the page does not jump.
    void navigate({ search: writeAddress(changed), resetScroll: false });
  };
  return { state, change };
}
