import './registration.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getBelow, type Registration, receiveRegistration, returnRegistration } from './api/registrations';
import { LineGrid } from './LineGrid';
import { History, ReasonDialog } from './OwnRegistration';
import { stateTones, stateWords } from './words';

/** Bản đăng ký của một đơn vị cấp dưới: xem, tiếp nhận, trả lại. */
export function BelowRegistration({ year, unit }: { year: number; unit: string }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [returning, setReturning] = useState(false);
  const below = useQuery({
    queryKey: queryKeys.registrationBelow(year, unit),
    queryFn: () => getBelow(year, unit),
    retry: false,
  });
  const act = useMutation({
    mutationFn: (work: () => Promise<Registration>) => work(),
    onSuccess: async (changed) => {
      setReturning(false);
      queries.setQueryData(queryKeys.registrationBelow(year, unit), changed);
      await queries.invalidateQueries({ queryKey: queryKeys.collected(year) });
      message.success('Đã ghi nhận.');
    },
  });
  if (below.isPending) {
    return <Waiting rows={6} />;
  }
  if (below.isError) {
    return <Failure error={below.error} onRetry={() => void below.refetch()} />;
  }
  const { data } = below;
  return (
    <Panel
      main
      title={`Đăng ký thi đua năm ${data.year}: ${data.unitName}`}
      note={`${data.lines.length} dòng`}
      extra={<Tag tone={stateTones[data.state]}>{stateWords[data.state]}</Tag>}
    >
      {data.late && <p className="late">Đăng ký muộn theo cho phép của cấp trên.</p>}
      {data.reason && <Alert type="warning" role="status" showIcon title={`Lý do trả lại: ${data.reason}`} />}
      <LineGrid lines={data.lines} titles={[]} problems={new Map()} onChange={null} />
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
      <div className="toolbar">
        {data.actions.includes('RECEIVE') && (
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate(() => receiveRegistration(data))}>
            Tiếp nhận
          </Button>
        )}
        {data.actions.includes('GIVE_BACK') && <Button onClick={() => setReturning(true)}>Trả lại…</Button>}
      </div>
      <History seen={data} />
      {returning && (
        <ReasonDialog
          title="Trả lại bản đăng ký"
          onClose={() => setReturning(false)}
          onDone={(reason) => act.mutate(() => returnRegistration(data, reason))}
        />
      )}
    </Panel>
  );
}
