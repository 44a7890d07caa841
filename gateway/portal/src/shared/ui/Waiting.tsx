import { Skeleton } from 'antd';

export function Waiting({ rows = 3 }: { rows?: number }) {
  return (
    <div role="status" aria-label="Đang tải">
      <Skeleton active title={false} paragraph={{ rows }} />
    </div>
  );
}
