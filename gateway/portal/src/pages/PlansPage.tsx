import { PlanTable } from '@/features/plans/PlanTable';
import { yearOf } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';

export function PlansPage() {
  return <PlanTable workingYear={yearOf(useSession().workingDate)} />;
}
