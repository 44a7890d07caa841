import './registration.css';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { Waiting } from '@/shared/ui/Waiting';
import { getRegistration, type Line } from './api/registrations';
import { CollectedPanel } from './CollectedPanel';
import { OwnRegistration } from './OwnRegistration';

/** Đăng ký của đơn vị và tổng hợp của cấp dưới trong một năm. */
export function Registrations({ workingYear }: { workingYear: number }) {
  const [year, setYear] = useState(workingYear);
  // kept here, by year, so that a look at another year loses nothing
  const [edited, setEdited] = useState<Record<number, Line[] | null>>({});
  const own = useQuery({ queryKey: queryKeys.registration(year), queryFn: () => getRegistration(year) });
  return (
    <>
      <div className="toolbar">
        <Select<number>
          aria-label="Năm"
          value={year}
          onChange={setYear}
          options={[1, 0, -1, -2].map((step) => ({ value: workingYear + step, label: `Năm ${workingYear + step}` }))}
        />
      </div>
      {own.isPending && <Waiting rows={6} />}
      {own.isError && <Failure error={own.error} onRetry={() => void own.refetch()} />}
      <CollectedPanel year={year} />
      {own.data && (
        <OwnRegistration
          key={year}
          seen={own.data}
          edited={edited[year] ?? null}
          onEdit={(lines) => setEdited((before) => ({ ...before, [year]: lines }))}
        />
      )}
      <LeaveGuard unsaved={Object.values(edited).some((lines) => lines !== null)} />
    </>
  );
}
