import { Button } from 'antd';
import { useMemo } from 'react';
import type { Options } from './api/reports';

type Unit = Options['units'][number];

const byName = (one: Unit, other: Unit) => one.name.localeCompare(other.name, 'vi');

/** Đơn vị phải báo cáo: each below the one to which it belongs, so that two of one name are told apart. */
export function ChosenUnits({
  units,
  chosen,
  onChosen,
}: {
  units: Options['units'];
  chosen: string[];
  onChosen: (chosen: string[]) => void;
}) {
  const below = useMemo(() => {
    const listed = new Set(units.map(({ id }) => id));
    const groups = new Map<string, Unit[]>();
    for (const unit of units.toSorted(byName)) {
      const above = unit.parentId !== null && listed.has(unit.parentId) ? unit.parentId : '';
      groups.set(above, [...(groups.get(above) ?? []), unit]);
    }
    return groups;
  }, [units]);
  const direct = below.get('') ?? [];
  const lowest = units.filter(({ id }) => !below.has(id));
  const hasLevels = lowest.length < units.length;
  return (
    <fieldset className="report-units">
      <legend>Đơn vị phải báo cáo ({chosen.length} đã chọn)</legend>
      <div className="toolbar">
        <Button size="small" onClick={() => onChosen(direct.map(({ id }) => id))}>
          Chọn mọi đơn vị trực thuộc ({direct.length})
        </Button>
        {hasLevels && (
          <Button size="small" onClick={() => onChosen(lowest.map(({ id }) => id))}>
            Chọn mọi đơn vị cấp dưới cùng ({lowest.length})
          </Button>
        )}
        <Button size="small" disabled={chosen.length === 0} onClick={() => onChosen([])}>
          Bỏ chọn
        </Button>
      </div>
      <div className="report-units-list">
        <Branch parent="" below={below} chosen={new Set(chosen)} onChosen={onChosen} />
      </div>
    </fieldset>
  );
}

function Branch({
  parent,
  below,
  chosen,
  onChosen,
}: {
  parent: string;
  below: Map<string, Unit[]>;
  chosen: Set<string>;
  onChosen: (chosen: string[]) => void;
}) {
  const toggle = (id: string) => onChosen(chosen.has(id) ? [...chosen].filter((unit) => unit !== id) : [...chosen, id]);
  return (
    <ul>
      {(below.get(parent) ?? []).map(({ id, name }) => (
        <li key={id}>
          <label>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} /> {name}
          </label>
          {below.has(id) && <Branch parent={id} below={below} chosen={chosen} onChosen={onChosen} />}
        </li>
      ))}
    </ul>
  );
}
