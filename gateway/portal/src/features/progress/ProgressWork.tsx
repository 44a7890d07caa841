import './progress.css';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { type Assignment, listProgress } from './api/progress';
import { ProgressItem } from './ProgressItem';
import { Summary } from './Summary';

type Which = 'due' | 'mine' | 'all';

const which: Record<Which, (item: Assignment) => boolean> = {
  due: ({ periods, named }) => named && periods.some(({ state }) => state === 'MISSING' || state === 'OPEN'),
  mine: ({ mine }) => mine,
  all: () => true,
};

/** Việc cần cập nhật: what the own agency answers for, or all of the unit for who looks after it. */
export function ProgressWork({ workingYear, works, sample }: { workingYear: number; works: boolean; sample: boolean }) {
  const [year, setYear] = useState(workingYear);
  const [shown, setShown] = useState<Which>(works ? 'due' : 'mine');
  const progress = useQuery({ queryKey: queryKeys.progressOfYear(year), queryFn: () => listProgress(year) });
  const items = progress.data?.filter(which[shown]) ?? [];
  return (
    <Panel
      main
      title="Việc cần cập nhật"
      note={progress.data && `${items.length} chỉ tiêu, nhiệm vụ`}
      extra={sample && works && <Link to="/captured-mails">Thư đã gửi (bản thử)</Link>}
    >
      <div className="toolbar">
        <Select<number>
          aria-label="Năm"
          value={year}
          onChange={setYear}
          options={[1, 0, -1, -2].map((step) => ({ value: workingYear + step, label: `Năm ${workingYear + step}` }))}
        />
        <Select<Which>
          aria-label="Hiển thị"
          className="progress-which"
          value={shown}
          onChange={setShown}
          options={[
            { value: 'due', label: 'Đang mở hoặc quá hạn' },
            { value: 'mine', label: 'Do cơ quan tôi phụ trách' },
            { value: 'all', label: 'Tất cả' },
          ]}
        />
      </div>
      {progress.isPending && <Waiting />}
      {progress.isError && <Failure error={progress.error} onRetry={() => void progress.refetch()} />}
      {progress.data && items.length === 0 && (
        <p className="empty">
          Không có việc cần cập nhật. Chỉ tiêu, nhiệm vụ của kế hoạch đã ban hành và của phong trào hiện ở đây.
        </p>
      )}
      <Summary items={items} />
      <ul className="progress-list" aria-label="Việc cần cập nhật">
        {items.map((item) => (
          <ProgressItem key={item.id} item={item} source />
        ))}
      </ul>
    </Panel>
  );
}
