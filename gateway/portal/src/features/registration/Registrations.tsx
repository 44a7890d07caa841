import './registration.css';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { getRegistration } from './api/registrations';
import { CollectedPanel } from './CollectedPanel';
import { OwnRegistration } from './OwnRegistration';

/** Đăng ký của đơn vị và tổng hợp của cấp dưới trong một năm. */
export function Registrations({ workingYear }: { workingYear: number }) {
  const [year, setYear] = useState(workingYear);
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
      {own.data && <OwnRegistration key={year} seen={own.data} />}
    </>
  );
}
