import './answer.css';
import { SendOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import type { Plan } from '@/shared/plan/types';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import { deliverDrafts, getDeliveries, type Subordinate } from './api/answers';

const stateWords: Record<Subordinate['state'], { word: string; tone: Tone }> = {
  ANSWERED: { word: 'Đã ban hành', tone: 'good' },
  DELIVERED: { word: 'Đã gửi dự thảo', tone: 'waiting' },
  ON_ITS_WAY: { word: 'Đang gửi', tone: 'waiting' },
  SILENT: { word: 'Chưa có kế hoạch', tone: 'urgent' },
};

/** Soạn giúp cấp dưới: who has answered the own document; one click lays a draft into each unit that has not. */
export function Deliveries({ plan }: { plan: Plan }) {
  const session = useSession();
  const home = useHomeUnit();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [sending, setSending] = useState(false);
  const own = home.data?.unit.id === plan.unit.id && home.data.below.length > 0;
  const inForce = plan.state === 'ISSUED' || plan.state === 'AMENDED';
  const deliveries = useQuery({
    queryKey: queryKeys.deliveries(plan.id),
    queryFn: () => getDeliveries(plan.id),
    enabled: own && inForce,
  });
  if (!own || !inForce) {
    return null;
  }
  const rows = deliveries.data ?? [];
  const silent = rows.filter((row) => row.state === 'SILENT').length;
  const drafts = session.roles.some((role) => role === 'specialist' || role === 'leader');
  const send = () => {
    setSending(true);
    deliverDrafts(plan.id)
      .then((after) => queryClient.setQueryData(queryKeys.deliveries(plan.id), after))
      .catch((error: unknown) => void message.error(sentenceOf(error)))
      .finally(() => setSending(false));
  };
  return (
    <Panel
      title="Kế hoạch trả lời của cấp dưới"
      note={`${rows.filter((row) => row.state === 'ANSWERED').length}/${rows.length}`}
      extra={
        drafts &&
        silent > 0 && (
          <Button size="small" type="primary" icon={<SendOutlined />} loading={sending} onClick={send}>
            Soạn giúp và gửi dự thảo cho {silent} đơn vị
          </Button>
        )
      }
    >
      {deliveries.isError && <Failure error={deliveries.error} onRetry={() => void deliveries.refetch()} />}
      <ul className="deliveries" aria-label="Kế hoạch trả lời của cấp dưới">
        {rows.map((row) => (
          <li key={row.unitId}>
            <span>{row.unitName}</span>
            <Tag tone={stateWords[row.state].tone}>{stateWords[row.state].word}</Tag>
            <span className="quiet">
              {row.planId && <Link to={`/plans/${row.planId}`}>{row.planNumber ?? 'Mở kế hoạch'}</Link>}
              {row.deliveredAt && formatMoment(row.deliveredAt)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
