import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { useSession } from '@/shared/session/useSession';
import { type Agency, listAgencies } from './api/progress';

type Props = { value: string; onChange: (agency: Agency | null) => void };

/** Cơ quan phụ trách, of those that the unit has today; one that has ended meanwhile stays until a person changes it. */
export function AgencyField({ value, onChange }: Props) {
  const { workingDate } = useSession();
  const agencies = useQuery({
    queryKey: queryKeys.agenciesOn(workingDate),
    queryFn: () => listAgencies(workingDate),
  });
  const known = agencies.data ?? [];
  const options = known.map(({ code, name }) => ({ value: code, label: name }));
  if (value !== '' && !known.some(({ code }) => code === value)) {
    options.push({ value, label: agencies.isSuccess ? `${value} (không còn trong danh sách cơ quan)` : value });
  }
  return (
    <>
      <Select
        aria-label="Cơ quan được cập nhật bằng tài khoản"
        allowClear
        showSearch
        optionFilterProp="label"
        placeholder="Không"
        loading={agencies.isPending}
        notFoundContent={
          agencies.isSuccess
            ? 'Đơn vị chưa khai báo cơ quan nào. Quản trị đơn vị thêm ở trang Đơn vị.'
            : 'Chưa có danh sách cơ quan.'
        }
        value={value === '' ? null : value}
        onChange={(code) => onChange(known.find((each) => each.code === code) ?? null)}
        options={options}
      />
      {agencies.isError && <span className="quiet">Chưa lấy được danh sách cơ quan: {sentenceOf(agencies.error)}</span>}
    </>
  );
}
