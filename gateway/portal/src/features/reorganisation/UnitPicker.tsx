import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { findUnits } from './api/reorganisations';

type Props = { label: string; asOf: string; several?: boolean; value: string[]; onChange: (codes: string[]) => void };

/** Units that exist on a day, found by name or code. */
export function UnitPicker({ label, asOf, several, value, onChange }: Props) {
  const [line, setLine] = useState('');
  const found = useQuery({
    queryKey: queryKeys.unitList({ q: line, asOf }),
    queryFn: () => findUnits(line, asOf),
    enabled: line.trim().length > 1,
    staleTime: 60_000,
  });
  const options = found.data?.map((unit) => ({
    value: unit.code,
    label: `${unit.name} (${unit.code})`,
    place: unit.place ?? '',
  }));
  return (
    <Select
      aria-label={label}
      className="reorganisation-units"
      mode={several ? 'multiple' : undefined}
      showSearch={{ filterOption: false, onSearch: setLine }}
      placeholder={`${label}: gõ tên hoặc mã`}
      value={several ? value : (value[0] ?? null)}
      options={options ?? []}
      optionRender={(option) => (
        <>
          {option.label} <small className="reorganisation-quiet">{option.data.place}</small>
        </>
      )}
      notFoundContent={line.trim().length > 1 && !found.isFetching ? 'Không có đơn vị nào như vậy.' : null}
      onChange={(codes: string | string[] | null) => onChange(codes === null ? [] : [codes].flat())}
    />
  );
}
