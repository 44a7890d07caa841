import './examples.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { type Example, listExamples, listProposals, listSpread } from './api/examples';
import { ExampleForm } from './ExampleForm';
import { kindWords, sentWords, stageWords } from './words';

/** Gương điển hình của đơn vị. */
export function ExampleList({ unit }: { unit: string }) {
  const { roles } = useSession();
  const examples = useQuery({ queryKey: queryKeys.examples, queryFn: listExamples });
  const [adding, setAdding] = useState(false);
  const works = roles.includes('specialist') || roles.includes('leader');
  return (
    <Panel
      main
      title="Gương điển hình của đơn vị"
      extra={
        <a href={`/guong/${encodeURIComponent(unit)}`} target="_blank" rel="noreferrer">
          Trang công khai của đơn vị
        </a>
      }
    >
      {works && !adding && (
        <div className="toolbar">
          <Button type="primary" onClick={() => setAdding(true)}>
            Ghi gương mới
          </Button>
        </div>
      )}
      {adding && <ExampleForm seen={null} onClose={() => setAdding(false)} />}
      {examples.isPending && <Waiting rows={3} />}
      {examples.isError && <Failure error={examples.error} onRetry={() => void examples.refetch()} />}
      {examples.data?.length === 0 && !adding && (
        <p className="empty">
          Chưa ghi gương nào. Hãy ghi ngay khi phát hiện người tốt, việc tốt; bài viết bổ sung sau.
        </p>
      )}
      {examples.data && <Rows label="Gương của đơn vị" examples={examples.data} />}
    </Panel>
  );
}

/** Gương do cấp dưới đề nghị. */
export function Proposals() {
  const proposals = useQuery({ queryKey: queryKeys.exampleProposals, queryFn: listProposals });
  if (!proposals.data?.length) {
    return proposals.isError ? <Failure error={proposals.error} onRetry={() => void proposals.refetch()} /> : null;
  }
  return (
    <Panel title="Cấp dưới đề nghị" note={`${proposals.data.length} gương`}>
      <Rows label="Cấp dưới đề nghị" examples={proposals.data} unit />
    </Panel>
  );
}

/** Gương cấp trên đang nhân rộng. */
export function SpreadList() {
  const spread = useQuery({ queryKey: queryKeys.examplesSpread, queryFn: listSpread });
  if (!spread.data?.length) {
    return spread.isError ? <Failure error={spread.error} onRetry={() => void spread.refetch()} /> : null;
  }
  return (
    <Panel title="Cấp trên nhân rộng" note="để các đơn vị học tập">
      <Rows label="Cấp trên nhân rộng" examples={spread.data} unit />
    </Panel>
  );
}

function Rows({ label, examples, unit }: { label: string; examples: Example[]; unit?: boolean }) {
  return (
    <ul className="example-list" aria-label={label}>
      {examples.map((example) => (
        <li key={example.id}>
          <div className="example-row">
            <Link to={`/examples/${example.id}`}>
              <strong>{example.title}</strong>
            </Link>
            <Tag tone="plain">{stageWords[example.stage]}</Tag>
            <States example={example} unit={unit} />
          </div>
          <p className="quiet">
            {example.name}
            {example.post && `, ${example.post}`}
            {unit && `; ${example.unitName}`}. {kindWords[example.kind]}, phát hiện ngày {formatDate(example.foundOn)}.
          </p>
        </li>
      ))}
    </ul>
  );
}

function States({ example, unit }: { example: Example; unit?: boolean }) {
  return (
    <>
      {!unit && example.consent.state !== 'GIVEN' && (
        <Tag tone="waiting">{example.consent.state === 'NONE' ? 'Chưa có đồng ý' : 'Đã rút đồng ý'}</Tag>
      )}
      {example.published && <Tag tone="good">Đang công bố</Tag>}
      {example.sentUp && (
        <Tag tone={example.sentUp.state === 'ACCEPTED' ? 'good' : 'waiting'}>
          {example.sentUp.spread ? 'Đang nhân rộng' : sentWords[example.sentUp.state]}
        </Tag>
      )}
    </>
  );
}
