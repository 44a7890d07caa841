import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { bare } from '@/shared/format/bare';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { giveFirstAccount, unitsWithoutAccounts } from './api/units';
import { FirstPassword } from './FirstPassword';

const nobody = { unit: '', name: '', username: '' };

/** Tài khoản đầu tiên of units that are in the list already: in a real installation, all of them. */
export function FirstAccounts() {
  const client = useQueryClient();
  const awaited = useQuery({
    queryKey: queryKeys.unitsWithoutAccounts,
    queryFn: unitsWithoutAccounts,
    retry: false,
  });
  const [wanted, setWanted] = useState(nobody);
  const giving = useMutation({
    mutationFn: (to: typeof nobody) =>
      giveFirstAccount(to.unit, { username: to.username, name: to.name, roles: ['specialist', 'unit-admin'] }),
    onSuccess: () => {
      setWanted(nobody);
      return client.invalidateQueries({ queryKey: queryKeys.unitsWithoutAccounts });
    },
  });
  if (awaited.isPending || (awaited.data?.length === 0 && !giving.data)) {
    return null;
  }
  return (
    <Panel
      title="Đơn vị cấp dưới chưa có tài khoản"
      note={awaited.data && `${awaited.data.length} đơn vị có trong danh mục nhưng chưa ai đăng nhập được`}
    >
      {awaited.isError && <Failure error={awaited.error} onRetry={() => void awaited.refetch()} />}
      {giving.isError && <Alert type="error" showIcon role="alert" title={sentenceOf(giving.error)} />}
      {giving.data && (
        <FirstPassword title={`Đã tạo tài khoản đầu tiên của ${giving.data.unitName}.`} made={giving.data} />
      )}
      <form
        className="units-form"
        onSubmit={(event) => {
          event.preventDefault();
          giving.mutate(wanted);
        }}
      >
        <Select
          aria-label="Đơn vị chưa có tài khoản"
          className="units-awaited"
          placeholder="Chọn đơn vị"
          showSearch={{
            filterOption: (line, option) => bare(String(option?.label ?? '')).includes(bare(line)),
          }}
          value={wanted.unit || null}
          options={(awaited.data ?? []).map((unit) => ({
            value: unit.id,
            label: [unit.name, unit.place, `mã ${unit.code}`].filter(Boolean).join(', '),
          }))}
          onChange={(unit) => setWanted({ ...wanted, unit })}
        />
        <Input
          aria-label="Họ và tên người quản trị đầu tiên"
          placeholder="Họ và tên người quản trị"
          value={wanted.name}
          onChange={(event) => setWanted({ ...wanted, name: event.target.value })}
        />
        <Input
          aria-label="Tên đăng nhập đầu tiên"
          placeholder="Tên đăng nhập, như quantri.minhtien"
          value={wanted.username}
          onChange={(event) => setWanted({ ...wanted, username: event.target.value })}
        />
        <Button htmlType="submit" type="primary" disabled={!wanted.unit} loading={giving.isPending}>
          Tạo tài khoản
        </Button>
      </form>
    </Panel>
  );
}
