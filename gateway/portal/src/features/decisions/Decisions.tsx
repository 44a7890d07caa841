import './decisions.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { type DecisionRow, listDecisions, listReceived } from './api/decisions';
import { DraftEditor } from './DraftEditor';
import { FundPanel } from './FundPanel';

/** Quyết định của đơn vị, thông báo quyết định của cấp trên và quỹ. */
export function Decisions() {
  const decisions = useQuery({ queryKey: queryKeys.decisions, queryFn: listDecisions });
  const received = useQuery({ queryKey: queryKeys.decisionsReceived, queryFn: listReceived });
  const { roles } = useSession();
  const keeps = roles.includes('specialist') || roles.includes('leader');
  const [writing, setWriting] = useState(false);
  const go = useNavigate();
  const queries = useQueryClient();
  if (decisions.isPending) {
    return <Waiting rows={6} />;
  }
  if (decisions.isError) {
    return <Failure error={decisions.error} onRetry={() => void decisions.refetch()} />;
  }
  return (
    <>
      <Panel
        main
        title="Quyết định khen thưởng"
        extra={
          keeps &&
          !writing && (
            <Button type="primary" onClick={() => setWriting(true)}>
              Soạn quyết định
            </Button>
          )
        }
      >
        {writing && (
          <DraftEditor
            onClose={() => setWriting(false)}
            onKept={(decision) => {
              void queries.invalidateQueries({ queryKey: queryKeys.decisions });
              void go(`/decisions/${decision.id}`);
            }}
          />
        )}
        {!writing && decisions.data.length === 0 && <p className="empty">Đơn vị chưa có quyết định nào.</p>}
        {!writing && <Rows rows={decisions.data} />}
      </Panel>
      {received.data && received.data.length > 0 && (
        <Panel title="Cấp trên đã quyết định khen thưởng cho đơn vị mình" note={`${received.data.length} quyết định`}>
          <Rows rows={received.data} withUnit />
        </Panel>
      )}
      <FundPanel />
    </>
  );
}

function Rows({ rows, withUnit = false }: { rows: DecisionRow[]; withUnit?: boolean }) {
  return (
    <ul className="decision-list">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={`/decisions/${row.id}`}>
            {row.issued ? `Quyết định số ${row.number}` : row.about || 'Dự thảo quyết định'}
          </Link>{' '}
          {row.issued ? <Tag tone="good">đã ban hành</Tag> : <Tag tone="waiting">dự thảo</Tag>}
          <div className="quiet">
            {formatDate(row.date)} · {withUnit && `${row.unitName} · `}
            {row.issued && `${row.about} · `}
            {row.lines} trường hợp
            {row.handedOver > 0 && `, đã trao ${row.handedOver}`}
            {row.revoked > 0 && `, đã hủy bỏ ${row.revoked}`}
            {row.issued && !withUnit && ` · ${formatNumber(row.paid)} đồng`}
          </div>
        </li>
      ))}
    </ul>
  );
}
