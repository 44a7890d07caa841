import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { type AdoptionWish, decideAdoption, type Movement } from './api/movements';

/** Phong trào cấp trên mà phong trào này triển khai: hệ thống đề xuất, người xác nhận. */
export function Adoption({ movement }: { movement: Movement }) {
  const [choosing, setChoosing] = useState('');
  const queries = useQueryClient();
  const decide = useMutation({
    mutationFn: (wish: AdoptionWish) => decideAdoption(movement, wish),
    onSuccess: async (changed) => {
      queries.setQueryData(queryKeys.movement(movement.id), changed);
      await queries.invalidateQueries({ queryKey: queryKeys.movements });
    },
  });
  const may = movement.actions.includes('ADOPT');
  const { carriesOut, candidates } = movement;
  if (carriesOut === null && candidates.length === 0) {
    return null;
  }
  const proposal = candidates.find(({ alike, rejected }) => alike && !rejected);
  const others = candidates.filter((each) => each !== proposal);
  return (
    <Panel title="Phong trào cấp trên">
      {carriesOut && (
        <p>
          <Tag tone="good">Đã xác nhận</Tag> Triển khai{' '}
          <Link to={`/movements/${carriesOut.movementId}`}>{carriesOut.name}</Link> của {carriesOut.unitName}.{' '}
          {may && (
            <Button
              size="small"
              onClick={() => decide.mutate({ movementId: carriesOut.movementId, decision: 'RELEASE' })}
            >
              Bỏ xác nhận
            </Button>
          )}
        </p>
      )}
      {!carriesOut && proposal && (
        <div className="movement-proposal">
          <p>
            Có phải phong trào này triển khai <Link to={`/movements/${proposal.movementId}`}>{proposal.name}</Link> của{' '}
            {proposal.unitName}? <span className="quiet">{proposal.why}.</span>
          </p>
          {may && (
            <div className="toolbar">
              <Button
                type="primary"
                loading={decide.isPending}
                onClick={() => decide.mutate({ movementId: proposal.movementId, decision: 'CONFIRM' })}
              >
                Đúng, xác nhận
              </Button>
              <Button onClick={() => decide.mutate({ movementId: proposal.movementId, decision: 'REJECT' })}>
                Không phải
              </Button>
            </div>
          )}
        </div>
      )}
      {!carriesOut && may && others.length > 0 && (
        <div className="toolbar">
          <label>
            {proposal ? 'Hoặc chọn phong trào khác: ' : 'Chọn phong trào cấp trên: '}
            <select className="native" value={choosing} onChange={({ target }) => setChoosing(target.value)}>
              <option value="">Chọn trong danh sách</option>
              {others.map((each) => (
                <option key={each.movementId} value={each.movementId}>
                  {each.name} ({each.unitName})
                </option>
              ))}
            </select>
          </label>
          <Button
            disabled={choosing === ''}
            onClick={() => decide.mutate({ movementId: choosing, decision: 'CONFIRM' })}
          >
            Xác nhận
          </Button>
        </div>
      )}
      {decide.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(decide.error)} />}
    </Panel>
  );
}
