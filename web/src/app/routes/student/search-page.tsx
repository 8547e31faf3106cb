// Where students arrive: the search, with the address as its memory.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { SearchScreen } from '../../../features/search/components/search-screen';
import { readAddress, writeAddress } from '../../../features/search/state/search-address';
import { sessionQuery } from '../../../shared/api/session';

const route = getRouteApi('/student/stages');

export function SearchPage() {
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const ownProgrammes = useQuery(sessionQuery).data?.programmeIds ?? [];
  return (
    <SearchScreen
      state={readAddress(address)}
      ownProgrammes={ownProgrammes}
      onChange={(state) => {
        // Filters stand where the reader is looking: the page does not jump.
        void navigate({ search: writeAddress(state), resetScroll: false });
      }}
    />
  );
}
