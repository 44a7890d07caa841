import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { useSession } from '@/shared/session/useSession';
import { Panel } from '@/shared/ui/Panel';
import { type AccountRole, agenciesOn, type Invitation, inviteAccount } from './api/accounts';
import { FirstPassword } from './FirstPassword';
import { roleOptions } from './words';

const fresh: Invitation = { username: '', name: '', roles: ['specialist'], agency: null };

/** Mời người dùng: what is wrong and what came of it stand beside the fields, and what was typed stays. */
export function Invite() {
  const session = useSession();
  const client = useQueryClient();
  const [wanted, setWanted] = useState(fresh);
  const agencies = useQuery({
    queryKey: [...queryKeys.agencies, session.workingDate],
    queryFn: () => agenciesOn(session.workingDate),
  });
  const inviting = useMutation({
    mutationFn: inviteAccount,
    onSuccess: () => setWanted(fresh),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.accounts }),
  });
  const ofAgency = wanted.roles.includes('agency');
  return (
    <Panel title="Mời người dùng" note="tài khoản mới của đơn vị, đăng nhập được ngay bằng mật khẩu tạm">
      {inviting.isError && <Alert type="error" showIcon role="alert" title={sentenceOf(inviting.error)} />}
      {inviting.data && <FirstPassword done={inviting.data} />}
      <form
        className="accounts-form"
        onSubmit={(event) => {
          event.preventDefault();
          inviting.mutate({ ...wanted, agency: ofAgency ? (wanted.agency ?? null) : null });
        }}
      >
        <Input
          aria-label="Họ và tên"
          placeholder="Họ và tên"
          maxLength={120}
          value={wanted.name}
          onChange={(event) => setWanted({ ...wanted, name: event.target.value })}
        />
        <Input
          aria-label="Tên đăng nhập"
          placeholder="Tên đăng nhập, như nguyen.van.an"
          maxLength={64}
          value={wanted.username}
          onChange={(event) => setWanted({ ...wanted, username: event.target.value })}
        />
        <Select<AccountRole[]>
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label="Vai trò"
          className="accounts-roles"
          value={wanted.roles}
          options={roleOptions}
          onChange={(roles) => setWanted({ ...wanted, roles })}
        />
        {ofAgency && (
          <Select
            aria-label="Cơ quan"
            className="accounts-roles"
            placeholder="Cơ quan thuộc đơn vị"
            notFoundContent="Đơn vị chưa ghi cơ quan nào: hãy thêm ở mục Đơn vị."
            options={agencies.data?.map((agency) => ({ value: agency.code, label: agency.name }))}
            value={wanted.agency}
            onChange={(agency) => setWanted({ ...wanted, agency })}
          />
        )}
        <Button htmlType="submit" type="primary" loading={inviting.isPending}>
          Mời
        </Button>
      </form>
    </Panel>
  );
}
