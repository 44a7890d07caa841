import { useParams } from 'react-router';
import { Questions } from '@/features/answer/Questions';
import { usePlan } from '@/shared/plan/usePlan';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';

/** What a draft that answers a superior still asks, one question after the other. */
export function QuestionsPage() {
  const { id = '' } = useParams();
  const plan = usePlan(id);
  if (plan.isPending) {
    return <Waiting rows={6} />;
  }
  if (plan.isError && !plan.data) {
    return <Failure error={plan.error} onRetry={() => void plan.refetch()} />;
  }
  return <Questions plan={plan.data} />;
}
