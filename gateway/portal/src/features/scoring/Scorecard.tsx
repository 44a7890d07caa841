import './scoring.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getScorecard } from './api/scorecards';
import { Contests } from './Contests';
import { History } from './History';
import { ScoreGrid } from './ScoreGrid';
import { stageWords } from './words';

/** Phiếu chấm điểm của một đơn vị. */
export function Scorecard({ block, member }: { block: string; member: string }) {
  const card = useQuery({
    queryKey: queryKeys.scorecard(block, member),
    queryFn: () => getScorecard(block, member),
    // what is being typed must not be replaced by an older answer
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (card.isPending) {
    return <Waiting rows={8} />;
  }
  if (card.isError) {
    return <Failure error={card.error} onRetry={() => void card.refetch()} />;
  }
  const { data } = card;
  return (
    <>
      <Panel
        main
        title={`Phiếu chấm điểm: ${data.memberName}`}
        note={<Link to={`/blocks/${block}`}>{data.blockName}</Link>}
        extra={<Tag tone={data.stage === 'APPRAISED' ? 'good' : 'waiting'}>{stageWords[data.stage]}</Tag>}
      >
        <p className="quiet">
          {data.sheet.name}. Hạn tự chấm {formatDate(data.selfScoreBy)}. Đơn vị chấm chéo: {data.checkerName}.
          {data.late && <strong className="late"> Nộp sau hạn.</strong>}
        </p>
        {data.returned !== '' && (
          <p className="returned" role="note">
            <strong>Bị trả lại:</strong> {data.returned}
          </p>
        )}
        <ScoreGrid key={`${data.stage}`} card={data} onReload={() => void card.refetch()} />
      </Panel>
      <Contests card={data} />
      <History card={data} />
    </>
  );
}
