import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { isNotFound } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { type Adopter, listAdopters, type Movement } from './api/movements';
import { answerTones, answerWords, stateWords } from './words';

/** Đơn vị cấp dưới đã và chưa triển khai. */
export function Adopters({ movement }: { movement: Movement }) {
  const [only, setOnly] = useState<Adopter['answer'] | ''>('');
  const adopters = useQuery({
    queryKey: queryKeys.adopters(movement.id),
    queryFn: () => listAdopters(movement.id),
    retry: false,
    refetchInterval: 30_000,
  });
  if (adopters.isError && !isNotFound(adopters.error)) {
    return <Failure error={adopters.error} onRetry={() => void adopters.refetch()} />;
  }
  const units = adopters.data ?? [];
  if (units.length === 0) {
    return null;
  }
  const adopted = units.filter(({ answer }) => answer === 'ADOPTED').length;
  const known = new Set(units.map(({ unitId }) => unitId));
  const shown = inTree(units).filter(({ unit }) => only === '' || unit.answer === only);
  return (
    <Panel title="Đơn vị triển khai" note={`${adopted} trên ${units.length} đơn vị đã triển khai`}>
      <div className="toolbar">
        <Select<Adopter['answer'] | ''>
          aria-label="Lọc đơn vị"
          value={only}
          onChange={setOnly}
          className="adopters-filter"
          options={[
            { value: '', label: 'Tất cả đơn vị' },
            ...(Object.keys(answerWords) as Adopter['answer'][]).map((value) => ({
              value,
              label: `${answerWords[value]} (${units.filter(({ answer }) => answer === value).length})`,
            })),
          ]}
        />
      </div>
      <ul className="adopters" aria-label="Đơn vị triển khai">
        {shown.map(({ unit, depth }) => (
          <li key={unit.unitId} style={{ paddingInlineStart: only === '' && known.size > 1 ? depth * 22 : 0 }}>
            <span className="adopter-name">{unit.name}</span>
            <Tag tone={answerTones[unit.answer]}>{answerWords[unit.answer]}</Tag>
            {unit.movementId && (
              <span className="quiet">
                <Link to={`/movements/${unit.movementId}`}>{unit.movementName}</Link>
                {unit.movementState && `, ${stateWords[unit.movementState].toLocaleLowerCase('vi')}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Every unit under the one it belongs to, by name. */
function inTree(units: Adopter[]): { unit: Adopter; depth: number }[] {
  const known = new Set(units.map(({ unitId }) => unitId));
  const childrenOf = (parent: string) =>
    units.filter(({ parentUnitId }) => (parentUnitId && known.has(parentUnitId) ? parentUnitId : '') === parent);
  const walk = (parent: string, depth: number): { unit: Adopter; depth: number }[] =>
    childrenOf(parent)
      .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'))
      .flatMap((unit) => [{ unit, depth }, ...walk(unit.unitId, depth + 1)]);
  return walk('', 0);
}
