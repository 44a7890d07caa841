import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { getPlan } from '@/shared/plan/api/getPlan';
import { documentWithIssuer } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { answerParent } from './api/batches';

/** Which document of a superior a draft of the batch implements: one click answers it. */
export function ParentQuestion({
  planId,
  question,
  onAnswered,
}: {
  planId: string;
  question: string;
  onAnswered: () => void;
}) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const plan = useQuery({ queryKey: queryKeys.plan(planId), queryFn: () => getPlan(planId) });
  const answering = useMutation({
    mutationFn: async (parent: string | null) => {
      if (plan.data) {
        queryClient.setQueryData(queryKeys.plan(planId), await answerParent(plan.data, parent));
      }
    },
    onSuccess: onAnswered,
    onError: (error) => {
      void message.error(sentenceOf(error));
      void plan.refetch();
    },
  });
  if (plan.isError) {
    return <Failure error={plan.error} onRetry={() => void plan.refetch()} />;
  }
  if (!plan.data?.actions.includes('ANSWER_PARENT')) {
    return <p>{question}</p>;
  }
  return (
    <fieldset className="bulk-parent">
      <legend>{question}</legend>
      <ul>
        {plan.data.parentLink.candidates.map(({ plan: candidate, why }) => (
          <li key={candidate.id}>
            <div>
              <strong>{documentWithIssuer(candidate)}</strong>: {candidate.title}
              {why.length > 0 && <div className="quiet">{why.join('; ')}</div>}
            </div>
            <Button
              size="small"
              disabled={answering.isPending}
              onClick={() => answering.mutate(candidate.id)}
              aria-label={`Chọn ${documentWithIssuer(candidate)}`}
            >
              Chọn
            </Button>
          </li>
        ))}
      </ul>
      <Button size="small" disabled={answering.isPending} onClick={() => answering.mutate(null)}>
        Không thực hiện văn bản nào của cấp trên
      </Button>
    </fieldset>
  );
}
