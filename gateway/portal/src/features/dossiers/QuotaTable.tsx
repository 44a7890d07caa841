import { Button } from 'antd';
import { useState } from 'react';
import { Panel } from '@/shared/ui/Panel';
import type { Quota } from './api/dossiers';

type Props = {
  quotas: readonly Quota[];
  writes: boolean;
  busy: boolean;
  onCount: (bases: Record<string, number>) => void;
};

/** Số lượng được đề nghị: đã ghi bao nhiêu, còn được bao nhiêu; tỷ lệ tính trên số do đơn vị nhập. */
export function QuotaTable({ quotas, writes, busy, onCount }: Props) {
  const [typed, setTyped] = useState<Record<string, number>>({});
  const exceeded = quotas.filter((quota) => quota.exceeded).length;
  const changed = quotas.some(({ key, base }) => key !== null && typed[key] !== undefined && typed[key] !== base);
  return (
    <Panel title="Số lượng được đề nghị" note={exceeded > 0 ? `${exceeded} mục vượt` : ''}>
      <table className="dossier-table" aria-label="Số lượng được đề nghị">
        <thead>
          <tr>
            <th>Quy định</th>
            <th>Tính trên</th>
            <th>Tối đa</th>
            <th>Đã đề nghị và đang soạn</th>
          </tr>
        </thead>
        <tbody>
          {quotas.map(({ words, key, base, most, named, exceeded: beyond }) => (
            <tr key={words}>
              <td>{words}</td>
              <td>
                {key !== null && writes && (
                  <input
                    type="number"
                    aria-label={`Số làm căn cứ: ${words}`}
                    min={0}
                    max={1_000_000}
                    step={1}
                    value={typed[key] ?? base ?? ''}
                    onChange={({ target }) =>
                      Number.isInteger(target.valueAsNumber) && setTyped({ ...typed, [key]: target.valueAsNumber })
                    }
                  />
                )}
                {key !== null && !writes && (base ?? 'Đơn vị chưa nhập')}
              </td>
              <td>{most ?? 'Nhập số làm căn cứ để tính'}</td>
              <td className={beyond ? 'dossier-problem' : ''}>
                {named}
                {beyond && most !== null && `, vượt ${named - most}. Hãy bỏ bớt hoặc đề nghị tăng số lượng.`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {writes && quotas.some(({ key }) => key !== null) && (
        <div className="toolbar">
          <Button disabled={!changed} loading={busy} onClick={() => onCount(typed)}>
            Tính lại số lượng
          </Button>
        </div>
      )}
    </Panel>
  );
}
