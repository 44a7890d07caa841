import './blocks.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatNumber } from '@/shared/format/numbers';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { type Block, recordVotes } from './api/blocks';

/** Xếp hạng, với lý do của mỗi trường hợp bằng điểm. */
export function Ranking({ block }: { block: Block }) {
  const { ranking } = block;
  if (!ranking) {
    return null;
  }
  const most = Math.max(...ranking.places.map(({ points }) => points), 1);
  const tied = ranking.places.filter(({ sharedWith }) => sharedWith.length > 0);
  const appraised = block.members.every(({ stage }) => stage === 'APPRAISED');
  return (
    <Panel title="Xếp hạng" note={ranking.closed ? 'Kết quả đã chốt' : 'Tạm tính theo điểm thẩm định'}>
      <ol className="ranking" aria-label="Xếp hạng">
        {ranking.places.map((place) => (
          <li key={place.unitId}>
            <span className="place">{place.position}</span>
            <div className="place-body">
              <div className="block-title">
                <strong>{place.name}</strong>
                {place.unitId === block.proposedUnitId && <Tag tone="good">Đề nghị tặng Cờ thi đua</Tag>}
                {place.sharedWith.length > 0 && <Tag tone="waiting">Đồng hạng</Tag>}
                <span className="place-points">{formatNumber(place.points)} điểm</span>
              </div>
              <div className="bar" aria-hidden="true">
                <span style={{ inlineSize: `${(Math.max(place.points, 0) / most) * 100}%` }} />
              </div>
              {place.why !== '' && <p className="quiet">{place.why}</p>}
            </div>
          </li>
        ))}
      </ol>
      {ranking.unranked.length > 0 && (
        <>
          <h3>Không xếp loại</h3>
          <ul aria-label="Không xếp loại">
            {ranking.unranked.map((each) => (
              <li key={each.unitId}>
                {each.name} ({formatNumber(each.points)} điểm): {each.reasons.join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {block.actions.includes('VOTE') && appraised && tied.length > 0 && <Votes block={block} tied={tied} />}
    </Panel>
  );
}

function Votes({ block, tied }: { block: Block; tied: NonNullable<Block['ranking']>['places'] }) {
  const [votes, setVotes] = useState<Record<string, string>>({});
  const queries = useQueryClient();
  const record = useMutation({
    mutationFn: () =>
      recordVotes(
        block,
        tied.map(({ unitId }) => ({ unitId, votes: Number(votes[unitId]) })),
      ),
    onSuccess: (changed) => {
      queries.setQueryData(queryKeys.block(block.id), changed);
    },
  });
  const complete = tied.every(({ unitId }) => /^\d+$/.test(votes[unitId] ?? ''));
  return (
    <fieldset className="members">
      <legend>Kết quả bỏ phiếu cho các đơn vị đồng hạng</legend>
      <div className="block-fields">
        {tied.map(({ unitId, name }) => (
          <label key={unitId}>
            {name}
            <input
              className="votes"
              inputMode="numeric"
              aria-label={`Số phiếu ${name}`}
              value={votes[unitId] ?? ''}
              onChange={({ target }) => setVotes((before) => ({ ...before, [unitId]: target.value }))}
            />
          </label>
        ))}
        <Button disabled={!complete} loading={record.isPending} onClick={() => record.mutate()}>
          Ghi kết quả bỏ phiếu
        </Button>
      </div>
      {record.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(record.error)} />}
    </fieldset>
  );
}
