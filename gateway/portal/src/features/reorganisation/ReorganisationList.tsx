import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { listReorganisations } from './api/reorganisations';
import { stateTones, stateWords } from './words';
import './reorganisation.css';

/** Các đợt sắp xếp of the own unit. */
export function ReorganisationList() {
  const all = useQuery({ queryKey: queryKeys.reorganisations, queryFn: listReorganisations });
  return (
    <Panel main title="Sắp xếp đơn vị">
      {all.isPending && <Waiting />}
      {all.isError && <Failure error={all.error} onRetry={() => void all.refetch()} />}
      {all.data?.length === 0 && <p className="reorganisation-quiet">Chưa có đợt sắp xếp nào.</p>}
      <ul className="reorganisation-list">
        {all.data?.map((one) => (
          <li key={one.id}>
            <Link to={`/reorganisations/${one.id}`}>{one.title}</Link>
            <Tag tone={stateTones[one.state]}>{stateWords[one.state]}</Tag>
            <span className="reorganisation-quiet">
              hiệu lực từ {formatDate(one.effective)}, theo {one.legalBasis}
              {one.state === 'PREPARED' && one.openQuestions > 0 && ` · còn ${one.openQuestions} câu hỏi`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
