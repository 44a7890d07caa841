import './drift.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import type { Plan } from '@/shared/plan/types';
import { fieldName } from '@/shared/plan/words';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import { acknowledgeChange, type ChangeAbove, followChange, getChangesAbove } from './api/changesAbove';

const standingWords: Record<ChangeAbove['standing'], { word: string; tone: Tone }> = {
  OPEN: { word: 'Chưa xử lý', tone: 'urgent' },
  ACKNOWLEDGED: { word: 'Đã xem, không phải sửa', tone: 'plain' },
  FOLLOWED: { word: 'Đã soạn văn bản sửa theo', tone: 'good' },
};

/** Cấp trên đã sửa đổi: what changed in the documents that the plan implements, and what is done about it. */
export function ChangesAbove({ plan }: { plan: Plan }) {
  const changes = useQuery({
    queryKey: queryKeys.changesAbove(plan.id),
    queryFn: () => getChangesAbove(plan.id),
  });
  return (changes.data ?? []).map((change) => <OneChange key={change.id} plan={plan} change={change} />);
}

function OneChange({ plan, change }: { plan: Plan; change: ChangeAbove }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const parent = plan.parentLink.parents.find((it) => it.id === change.parentId);
  const mayAct = change.standing === 'OPEN' && plan.actions.includes('ANSWER_PARENT');
  const act = (work: () => Promise<void>) => {
    setBusy(true);
    work()
      .then(() => {
        void queryClient.invalidateQueries({ queryKey: queryKeys.changesAbove(plan.id) });
        void queryClient.invalidateQueries({ queryKey: queryKeys.plan(plan.id) });
        void queryClient.invalidateQueries({ queryKey: queryKeys.inbox });
        void queryClient.invalidateQueries({ queryKey: queryKeys.plans });
      })
      .catch((error: unknown) => void message.error(sentenceOf(error)))
      .finally(() => setBusy(false));
  };
  return (
    <Panel
      title={`${parent?.unit.name ?? 'Cấp trên'} đã ${change.kind === 'AMENDED' ? 'sửa đổi, bổ sung' : 'thay thế'} văn bản mà kế hoạch này thực hiện`}
      note={<Tag tone={standingWords[change.standing].tone}>{standingWords[change.standing].word}</Tag>}
    >
      <p className="quiet">
        Theo văn bản {change.causeNumber && `số ${change.causeNumber} `}ngày {formatDate(change.causeOn)}.{' '}
        <Link to={`/plans/${change.kind === 'REPLACED' ? change.causeId : change.parentId}`}>
          Mở văn bản của cấp trên
        </Link>
        {change.draftId && (
          <>
            {' · '}
            <Link to={`/plans/${change.draftId}`}>Mở dự thảo sửa theo</Link>
          </>
        )}
      </p>
      {change.differences.length === 0 ? (
        <p className="empty">Nội dung được đọc không có điểm nào khác.</p>
      ) : (
        <table className="differences">
          <thead>
            <tr>
              <th>Mục</th>
              <th>Trước</th>
              <th>Nay</th>
            </tr>
          </thead>
          <tbody>
            {change.differences.map((row) => (
              <tr key={`${row.field}|${row.before ?? ''}|${row.after ?? ''}`}>
                <td>{fieldName(row.field)}</td>
                <td>{row.before ? <del>{row.before}</del> : <span className="quiet">(chưa có)</span>}</td>
                <td>{row.after ? <ins>{row.after}</ins> : <span className="quiet">(bỏ)</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {mayAct && (
        <div className="difference-actions">
          <Button
            type="primary"
            loading={busy}
            onClick={() => act(async () => void (await navigate(`/plans/${await followChange(plan.id, change.id)}`)))}
          >
            {plan.state === 'DRAFT' ? 'Sửa dự thảo theo cấp trên' : 'Soạn văn bản sửa đổi theo cấp trên'}
          </Button>
          <Button disabled={busy} onClick={() => act(() => acknowledgeChange(plan.id, change.id))}>
            Đã xem, không phải sửa
          </Button>
        </div>
      )}
    </Panel>
  );
}
