import './dossiers.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { readNotices } from './api/dossiers';
import { stateTones, stateWords } from './words';

const shown = 8;

/** Tin về hồ sơ: cấp trên đã làm gì với hồ sơ của đơn vị; đơn vị cấp dưới nào để quá hạn. */
export function DossierNotices() {
  const notices = useQuery({ queryKey: [...queryKeys.dossiers, 'notices'], queryFn: readNotices });
  if (notices.isError) {
    return <Failure error={notices.error} onRetry={() => void notices.refetch()} />;
  }
  if (!notices.data || notices.data.news.length + notices.data.overdue.length === 0) {
    return null;
  }
  const { news, overdue } = notices.data;
  return (
    <Panel title="Tin về hồ sơ" note={overdue.length > 0 ? `${overdue.length} hồ sơ cấp dưới để quá hạn` : ''}>
      {overdue.length > 0 && (
        <ul aria-label="Hồ sơ cấp dưới để quá hạn">
          {overdue.slice(0, shown).map(({ id, nominee, awardName, holderName, dueOn }) => (
            <li key={id}>
              <Link to={`/dossiers/${id}`}>{nominee.name}</Link>, {awardName}: {holderName} chưa xử lý
              {dueOn && <span className="dossier-problem">, quá hạn từ {formatDate(dueOn)}</span>}
            </li>
          ))}
        </ul>
      )}
      {overdue.length > shown && <p className="quiet">Và {overdue.length - shown} hồ sơ khác.</p>}
      {news.length > 0 && (
        <ul aria-label="Cấp trên đã xử lý">
          {news.slice(0, shown).map(({ dossierId, name, awardName, to, unitName, at }) => (
            <li key={dossierId + at + to}>
              <Link to={`/dossiers/${dossierId}`}>{name}</Link>, {awardName}:{' '}
              <Tag tone={stateTones[to]}>{stateWords[to]}</Tag> {unitName}, {formatMoment(at)}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
