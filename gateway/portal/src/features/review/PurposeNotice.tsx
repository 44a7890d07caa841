import { Alert } from 'antd';
import { Link } from 'react-router';
import type { Plan } from '@/shared/plan/types';
import { usePlan } from '@/shared/plan/usePlan';
import { documentName } from '@/shared/plan/words';

/** Says which plan in force this draft will amend or replace. */
export function PurposeNotice({ purpose }: { purpose: NonNullable<Plan['purpose']> }) {
  const plan = usePlan(purpose.planId);
  const name = plan.data
    ? documentName({ type: plan.data.content.type, number: plan.data.content.number ?? {} })
    : 'kế hoạch đang có hiệu lực';
  return (
    <Alert
      type="info"
      showIcon
      title={
        <>
          {purpose.act === 'AMEND' ? 'Dự thảo sửa đổi, bổ sung ' : 'Dự thảo thay thế '}
          <Link to={`/plans/${purpose.planId}`}>{name}</Link>
        </>
      }
      description={
        purpose.act === 'AMEND'
          ? 'Khi ban hành, văn bản này lấy số riêng và nội dung mới có hiệu lực ngay trong kế hoạch được sửa.'
          : 'Khi ban hành, kế hoạch cũ hết hiệu lực và không còn được tổng hợp.'
      }
    />
  );
}
