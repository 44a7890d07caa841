import './progress.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { isNotFound } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { yearOf } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { getMovementProgress, type MovementProgressData } from './api/progress';
import { goalIn } from './model/goal';
import { ProgressItem } from './ProgressItem';
import { Summary } from './Summary';
import { WishForm } from './WishForm';

/** Tiến độ của một phong trào của đơn vị; nothing for a movement of another unit. */
export function MovementProgress({ movement, workingDate }: { movement: string; workingDate: string }) {
  const progress = useQuery({
    queryKey: queryKeys.progressOfMovement(movement),
    queryFn: () => getMovementProgress(movement),
  });
  if (progress.isError && isNotFound(progress.error)) {
    return null;
  }
  return (
    <Panel title="Tiến độ" note={progress.data && `${progress.data.items.length} chỉ tiêu, nhiệm vụ`}>
      {progress.isPending && <Waiting />}
      {progress.isError && <Failure error={progress.error} onRetry={() => void progress.refetch()} />}
      {progress.data && <Items progress={progress.data} year={yearOf(workingDate)} />}
    </Panel>
  );
}

function Items({ progress, year }: { progress: MovementProgressData; year: number }) {
  const [handing, setHanding] = useState<{ name: string; value: string } | null>(null);
  const from = progress.from ?? `${year}-01-01`;
  const to = progress.to ?? `${year}-12-31`;
  return (
    <>
      {progress.items.length === 0 && progress.unassigned.length === 0 && (
        <p className="empty">Chưa có chỉ tiêu, nhiệm vụ nào được giao trong phong trào này.</p>
      )}
      <Summary items={progress.items} />
      <ul className="progress-list" aria-label="Chỉ tiêu, nhiệm vụ">
        {progress.items.map((item) => (
          <ProgressItem key={item.id} item={item} />
        ))}
      </ul>
      {progress.unassigned.length > 0 && (
        <>
          <h3>Chỉ tiêu chưa giao ai theo dõi</h3>
          <ul className="progress-list" aria-label="Chưa giao">
            {progress.unassigned.map((goal) => (
              <li key={goal.name} className="progress-period">
                <span>{goal.value ? `${goal.name}: ${goal.value}` : goal.name}</span>
                {progress.mayAssign && (
                  <Button size="small" aria-label={`Giao: ${goal.name}`} onClick={() => setHanding(goal)}>
                    Giao
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {progress.mayAssign && !handing && (
        <div className="toolbar">
          <Button onClick={() => setHanding({ name: '', value: '' })}>Thêm chỉ tiêu, nhiệm vụ</Button>
        </div>
      )}
      {handing && (
        <WishForm
          key={handing.name}
          movement={progress.movementId}
          fresh={{ name: handing.name, ...goalIn(handing.value), from, to }}
          onClose={() => setHanding(null)}
        />
      )}
    </>
  );
}
