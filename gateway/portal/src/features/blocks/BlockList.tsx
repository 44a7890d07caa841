import './blocks.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { listBlocks } from './api/blocks';
import { BlockForm } from './BlockForm';
import { kindWords, stateTones, stateWords } from './words';

/** Cụm, khối thi đua mà đơn vị thành lập hoặc là thành viên. */
export function BlockList({ workingYear, mayForm }: { workingYear: number; mayForm: boolean }) {
  const [year, setYear] = useState(workingYear);
  const [forming, setForming] = useState(false);
  const blocks = useQuery({ queryKey: queryKeys.blockList(year), queryFn: () => listBlocks(year) });
  return (
    <Panel
      main
      title="Cụm, khối thi đua"
      extra={
        mayForm &&
        !forming && (
          <Button type="primary" onClick={() => setForming(true)}>
            Thành lập cụm, khối
          </Button>
        )
      }
    >
      <div className="toolbar">
        <Select<number>
          aria-label="Năm"
          value={year}
          onChange={setYear}
          options={[1, 0, -1, -2, -3].map((step) => ({
            value: workingYear + step,
            label: `Năm ${workingYear + step}`,
          }))}
        />
      </div>
      {forming && <BlockForm seen={null} workingYear={year} onClose={() => setForming(false)} />}
      {blocks.isPending && <Waiting />}
      {blocks.isError && <Failure error={blocks.error} onRetry={() => void blocks.refetch()} />}
      {blocks.data?.length === 0 && <p className="empty">Năm {year} đơn vị chưa có trong cụm, khối thi đua nào.</p>}
      <ul className="block-list" aria-label="Cụm, khối thi đua">
        {blocks.data?.map((block) => (
          <li key={block.id}>
            <div className="block-title">
              <Link to={`/blocks/${block.id}`}>{block.name}</Link>
              <Tag tone={stateTones[block.state]}>{stateWords[block.state]}</Tag>
            </div>
            <div className="quiet">
              {kindWords[block.kind]}, {block.members} thành viên, trưởng: {block.leaderName}. Quyết định{' '}
              {block.decision} ngày {formatDate(block.decidedOn)}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
