import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Panel } from '@/shared/ui/Panel';
import { type NewUnit, onboardUnit } from './api/units';
import { FirstPassword } from './FirstPassword';
import { levelWords } from './words';

/** Tiếp nhận đơn vị cấp dưới with its first account. */
export function Onboarding() {
  const session = useSession();
  const home = useHomeUnit();
  const client = useQueryClient();
  const fresh: NewUnit = {
    code: '',
    name: '',
    level: 'COMMUNE',
    from: session.workingDate,
    account: { username: '', name: '', roles: ['specialist', 'unit-admin'] },
  };
  const [wanted, setWanted] = useState(fresh);
  const onboarding = useMutation({
    mutationFn: onboardUnit,
    onSuccess: () => {
      setWanted(fresh);
      return client.invalidateQueries({ queryKey: queryKeys.units });
    },
  });
  const account = (part: Partial<NewUnit['account']>) =>
    setWanted({ ...wanted, account: { ...wanted.account, ...part } });
  return (
    <Panel title="Tiếp nhận đơn vị cấp dưới" note="đơn vị mới và tài khoản quản trị đầu tiên của đơn vị đó">
      {onboarding.isError && <Alert type="error" showIcon role="alert" title={sentenceOf(onboarding.error)} />}
      {onboarding.data && <FirstPassword title={`Đã tiếp nhận ${onboarding.data.unitName}.`} made={onboarding.data} />}
      <form
        className="units-form"
        onSubmit={(event) => {
          event.preventDefault();
          onboarding.mutate(wanted);
        }}
      >
        <Input
          aria-label="Tên đơn vị mới"
          placeholder="Tên đầy đủ, như Xã Minh Tiến"
          value={wanted.name}
          onChange={(event) => setWanted({ ...wanted, name: event.target.value })}
        />
        <Input
          aria-label="Mã đơn vị mới"
          placeholder="Mã chính thức"
          className="units-code"
          value={wanted.code}
          onChange={(event) => setWanted({ ...wanted, code: event.target.value })}
        />
        <Select
          aria-label="Cấp"
          className="units-kind"
          value={wanted.level}
          options={(home.data?.unit.level === 'PROVINCE'
            ? (['DISTRICT', 'COMMUNE'] as const)
            : (['COMMUNE'] as const)
          ).map((value) => ({ value, label: levelWords[value] }))}
          onChange={(level) => setWanted({ ...wanted, level })}
        />
        <DayField label="Hoạt động từ ngày" value={wanted.from} onChange={(from) => setWanted({ ...wanted, from })} />
        <Input
          aria-label="Họ và tên người quản trị"
          placeholder="Họ và tên người quản trị"
          value={wanted.account.name}
          onChange={(event) => account({ name: event.target.value })}
        />
        <Input
          aria-label="Tên đăng nhập của người quản trị"
          placeholder="Tên đăng nhập"
          value={wanted.account.username}
          onChange={(event) => account({ username: event.target.value })}
        />
        <Button htmlType="submit" type="primary" loading={onboarding.isPending}>
          Tiếp nhận
        </Button>
      </form>
    </Panel>
  );
}
