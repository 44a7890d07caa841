import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Popconfirm, Select, Space, Table } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import {
  type Account,
  type AccountChange,
  type AccountDone,
  type AccountRole,
  accountChanges,
  agenciesOn,
  giveRoles,
  type Invitation,
  inviteAccount,
  listAccounts,
  resetPassword,
  setEnabled,
} from './api/accounts';
import './accounts.css';

const roleWords: Record<AccountRole, string> = {
  specialist: 'Chuyên viên',
  leader: 'Lãnh đạo',
  'council-member': 'Thành viên Hội đồng',
  agency: 'Cơ quan, đoàn thể',
  inspector: 'Kiểm tra, giám sát',
  'unit-admin': 'Quản trị đơn vị',
};
const roleOptions = Object.entries(roleWords).map(([value, label]) => ({ value: value as AccountRole, label }));

const actionWords: Record<AccountChange['action'], string> = {
  INVITED: 'Mời người dùng',
  DISABLED: 'Khóa tài khoản',
  ENABLED: 'Mở khóa tài khoản',
  ROLES_CHANGED: 'Đổi vai trò',
  PASSWORD_RESET: 'Đặt lại mật khẩu',
};
const outcomeWords: Record<AccountChange['outcome'], string> = {
  ASKED: 'chưa rõ kết quả, hãy kiểm tra lại tài khoản',
  DONE: 'đã làm',
  REFUSED: 'không làm được',
};

/** Tài khoản của đơn vị. */
export function AccountList() {
  const session = useSession();
  const client = useQueryClient();
  const accounts = useQuery({ queryKey: queryKeys.accounts, queryFn: listAccounts, retry: false });
  const [shown, setShown] = useState<AccountDone | null>(null);
  const act = useMutation({
    mutationFn: (work: () => Promise<AccountDone>) => work(),
    onSuccess: (done) => setShown(done.password ? done : null),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.accounts }),
  });
  if (!session.roles.includes('unit-admin')) {
    return (
      <Panel main title="Tài khoản">
        <Alert type="info" showIcon title="Chỉ quản trị viên đơn vị được quản lý tài khoản." />
      </Panel>
    );
  }
  const names = new Map(accounts.data?.map((account) => [account.id, account.name]));
  return (
    <>
      <Panel main title="Tài khoản của đơn vị" note={accounts.data && `${accounts.data.length} tài khoản`}>
        {accounts.isError && <Failure error={accounts.error} onRetry={() => void accounts.refetch()} />}
        {act.isError && <Alert type="error" showIcon role="alert" title={sentenceOf(act.error)} />}
        {shown && (
          <Alert
            type="success"
            showIcon
            role="status"
            closable
            title={
              <>
                Tài khoản <strong>{shown.account.username}</strong>, mật khẩu tạm{' '}
                <strong className="accounts-password">{shown.password}</strong>
              </>
            }
            description="Mật khẩu chỉ hiện lần này. Người dùng đổi mật khẩu khi đăng nhập."
          />
        )}
        <Table<Account>
          size="small"
          rowKey="id"
          pagination={false}
          loading={accounts.isPending}
          dataSource={accounts.data ?? []}
          locale={{ emptyText: 'Đơn vị chưa có tài khoản nào.' }}
          columns={[
            { title: 'Họ và tên', dataIndex: 'name' },
            { title: 'Tên đăng nhập', dataIndex: 'username' },
            {
              title: 'Vai trò',
              render: (_, row) => (
                <Select<AccountRole[]>
                  mode="multiple"
                  aria-label={`Vai trò của ${row.name}`}
                  className="accounts-roles"
                  value={row.roles}
                  options={roleOptions.filter((role) => role.value !== 'agency' || row.agency)}
                  onChange={(roles) => act.mutate(() => giveRoles(row.id, roles, row.agency ?? null))}
                />
              ),
            },
            {
              title: 'Trạng thái',
              render: (_, row) => (
                <Tag tone={row.enabled ? 'good' : 'plain'}>{row.enabled ? 'Đang dùng' : 'Đã khóa'}</Tag>
              ),
            },
            {
              title: '',
              render: (_, row) => (
                <Space wrap>
                  <Popconfirm
                    title={`Đặt lại mật khẩu của ${row.name}?`}
                    okText="Đặt lại"
                    cancelText="Thôi"
                    onConfirm={() => act.mutate(() => resetPassword(row.id))}
                  >
                    <Button size="small">Đặt lại mật khẩu</Button>
                  </Popconfirm>
                  {!row.own && (
                    <Button size="small" onClick={() => act.mutate(() => setEnabled(row.id, !row.enabled))}>
                      {row.enabled ? 'Khóa' : 'Mở khóa'}
                    </Button>
                  )}
                </Space>
              ),
            },
          ]}
        />
      </Panel>
      <Invite busy={act.isPending} onInvite={(invitation) => act.mutateAsync(() => inviteAccount(invitation))} />
      <Changes names={names} />
    </>
  );
}

function Invite({ busy, onInvite }: { busy: boolean; onInvite: (invitation: Invitation) => Promise<unknown> }) {
  const session = useSession();
  const fresh: Invitation = { username: '', name: '', roles: ['specialist'], agency: null };
  const [wanted, setWanted] = useState(fresh);
  const agencies = useQuery({
    queryKey: [...queryKeys.agencies, session.workingDate],
    queryFn: () => agenciesOn(session.workingDate),
  });
  return (
    <Panel title="Mời người dùng">
      <form
        className="accounts-form"
        onSubmit={(event) => {
          event.preventDefault();
          onInvite(wanted).then(
            () => setWanted(fresh),
            () => undefined,
          );
        }}
      >
        <Input
          aria-label="Họ và tên"
          placeholder="Họ và tên"
          value={wanted.name}
          onChange={(event) => setWanted({ ...wanted, name: event.target.value })}
        />
        <Input
          aria-label="Tên đăng nhập"
          placeholder="Tên đăng nhập, như nguyen.van.an"
          value={wanted.username}
          onChange={(event) => setWanted({ ...wanted, username: event.target.value })}
        />
        <Select<AccountRole[]>
          mode="multiple"
          aria-label="Vai trò"
          className="accounts-roles"
          value={wanted.roles}
          options={roleOptions}
          onChange={(roles) => setWanted({ ...wanted, roles })}
        />
        {wanted.roles.includes('agency') && (
          <Select
            aria-label="Cơ quan"
            className="accounts-roles"
            placeholder="Cơ quan thuộc đơn vị"
            options={agencies.data?.map((agency) => ({ value: agency.code, label: agency.name }))}
            value={wanted.agency}
            onChange={(agency) => setWanted({ ...wanted, agency })}
          />
        )}
        <Button htmlType="submit" type="primary" loading={busy}>
          Mời
        </Button>
      </form>
    </Panel>
  );
}

function Changes({ names }: { names: Map<string, string> }) {
  const changes = useQuery({ queryKey: queryKeys.accountChanges, queryFn: accountChanges, retry: false });
  return (
    <Panel title="Nhật ký thay đổi tài khoản">
      <ul className="accounts-changes">
        {changes.data?.map((change) => (
          <li key={change.at + change.account + change.action}>
            <span className="accounts-quiet">{formatMoment(change.at)}</span> {actionWords[change.action]}
            {names.get(change.account) && `: ${names.get(change.account)}`}
            {change.details.length > 0 &&
              ` (${change.details.map((role) => roleWords[role as AccountRole] ?? role).join(', ')})`}
            , {outcomeWords[change.outcome]}
          </li>
        ))}
      </ul>
      {changes.data?.length === 0 && <p className="accounts-quiet">Chưa có thay đổi nào.</p>}
    </Panel>
  );
}
