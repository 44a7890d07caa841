import { SearchField } from '@/features/search/SearchField';

/** The field of the search in the header of every page. */
export function HeaderSearch() {
  return <SearchField />;
}
