import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { listUnits, type UnitRow } from './api/units';
import { UnitHistory } from './UnitHistory';
import './units.css';

/** Cây đơn vị as of a day: what is below a unit, what it was and what became of it. */
export function UnitBrowser() {
  const session = useSession();
  const [address, setAddress] = useSearchParams();
  const unit = address.get('unit') ?? session.unit;
  const asOf = address.get('day') ?? session.workingDate;
  const [wanted, setWanted] = useState('');
  const [line, setLine] = useState('');
  const go = (next: { unit?: string; day?: string }) => {
    setWanted('');
    setLine('');
    setAddress({ unit: next.unit ?? unit, day: next.day ?? asOf });
  };
  const found = useQuery({
    queryKey: queryKeys.unitList({ q: wanted, asOf }),
    queryFn: () => listUnits({ q: wanted, asOf }),
    enabled: wanted.length > 1,
    placeholderData: keepPreviousData,
  });
  return (
    <Panel
      main
      title="Đơn vị hành chính"
      note={`như vào ngày ${formatDate(asOf)}`}
      extra={
        <div className="units-tools">
          <Input.Search
            aria-label="Tìm đơn vị"
            placeholder="Tên hoặc mã đơn vị"
            value={line}
            onChange={(event) => setLine(event.target.value)}
            onSearch={setWanted}
            allowClear
          />
          <DayField label="Xem vào ngày" value={asOf} onChange={(day) => go({ day })} />
          {asOf !== session.workingDate && (
            <Button onClick={() => go({ day: session.workingDate })}>Về ngày làm việc</Button>
          )}
        </div>
      }
    >
      {wanted.length > 1 ? (
        <>
          {found.isPending && <Waiting />}
          {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
          {found.data && <Rows rows={found.data} empty="Không có đơn vị nào như vậy vào ngày này." onOpen={go} />}
        </>
      ) : (
        <UnitHistory id={unit} asOf={asOf} onOpen={go} />
      )}
    </Panel>
  );
}

type RowsProps = { rows: UnitRow[]; empty: string; onOpen: (next: { unit: string }) => void };

export function Rows({ rows, empty, onOpen }: RowsProps) {
  if (rows.length === 0) {
    return <p className="units-quiet">{empty}</p>;
  }
  return (
    <ul className="units-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <Button type="link" className="units-name" onClick={() => onOpen({ unit: row.id })}>
            {row.name}
          </Button>
          <span className="units-quiet">
            mã {row.code}
            {row.below > 0 && ` · ${row.below} đơn vị trực thuộc`}
            {row.place && ` · ${row.place}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
