import { Imports } from '@/features/bulk/Imports';

export function ImportsPage() {
  return <Imports />;
}
