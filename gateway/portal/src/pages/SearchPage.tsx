import { SearchPanel } from '@/features/search/SearchPanel';

export function SearchPage() {
  return <SearchPanel />;
}
