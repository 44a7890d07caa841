import { lazy } from 'react';
import { useParams } from 'react-router';
import { AnswerBanner } from '@/features/answer/AnswerBanner';
import { AnswerButton } from '@/features/answer/AnswerButton';
import { Deliveries } from '@/features/answer/Deliveries';
import { ChangesAbove } from '@/features/drift/ChangesAbove';
import { PaperDownloads, PaperWording } from '@/features/export/PaperDownloads';
import { LinksPanel } from '@/features/links/LinksPanel';
import { FindingsPanel } from '@/features/lint/FindingsPanel';
import { PlanReading } from '@/features/reading/PlanReading';
import { PlanRollupPanel } from '@/features/rollup/PlanRollupPanel';
import { usePlan } from '@/shared/plan/usePlan';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';

const PlanReview = lazy(async () => ({ default: (await import('@/features/review/PlanReview')).PlanReview }));

/** One address for a plan's whole life: reviewed and corrected until it is issued, read from then on. */
export function PlanPage() {
  const { id = '' } = useParams();
  const plan = usePlan(id);
  if (plan.isPending) {
    return <Waiting rows={8} />;
  }
  if (plan.isError && !plan.data) {
    return <Failure error={plan.error} onRetry={() => void plan.refetch()} />;
  }
  const inProgress = plan.data.state === 'DRAFT' || plan.data.state === 'IN_REVIEW';
  const papers = <PaperDownloads plan={plan.data} />;
  return inProgress ? (
    <>
      <AnswerBanner planId={id} />
      <ChangesAbove plan={plan.data} />
      <PaperWording plan={plan.data} />
      <PlanReview
        plan={plan.data}
        papers={papers}
        findings={(view) => <FindingsPanel planId={id} {...view} />}
        key={id}
        links={(base, prepare, onChanged) => <LinksPanel plan={base} prepare={prepare} onChanged={onChanged} />}
      />
    </>
  ) : (
    <>
      <PaperWording plan={plan.data} />
      <PlanReading
        plan={plan.data}
        papers={papers}
        rollup={<PlanRollupPanel planId={id} />}
        actions={<AnswerButton plan={plan.data} />}
        links={
          <>
            <ChangesAbove plan={plan.data} />
            <LinksPanel plan={plan.data} issued />
          </>
        }
        below={<Deliveries plan={plan.data} />}
      />
    </>
  );
}
