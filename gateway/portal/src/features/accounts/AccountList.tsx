import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Popconfirm, Space, Table } from 'antd';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { type Account, type AccountDone, giveRoles, listAccounts, resetPassword, setEnabled } from './api/accounts';
import { Changes } from './Changes';
import { FirstPassword } from './FirstPassword';
import { Invite } from './Invite';
import { RolesField } from './RolesField';
import './accounts.css';

/** Tài khoản của đơn vị. */
export function AccountList() {
  const session = useSession();
  const client = useQueryClient();
  const admin = session.roles.includes('unit-admin');
  const accounts = useQuery({ queryKey: queryKeys.accounts, queryFn: listAccounts, retry: false, enabled: admin });
  const act = useMutation({
    mutationFn: (work: () => Promise<AccountDone>) => work(),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.accounts }),
  });
  if (!admin) {
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
        {act.data?.password && <FirstPassword done={act.data} />}
        <Table<Account>
          size="small"
          rowKey="id"
          pagination={false}
          loading={accounts.isPending}
          dataSource={accounts.data ?? []}
          scroll={{ x: 'max-content' }}
          locale={{ emptyText: 'Đơn vị chưa có tài khoản nào.' }}
          columns={[
            {
              title: 'Họ và tên',
              render: (_, row) => (
                <>
                  {row.name}
                  {row.own && <span className="accounts-quiet"> (bạn)</span>}
                </>
              ),
            },
            { title: 'Tên đăng nhập', dataIndex: 'username' },
            {
              title: 'Vai trò',
              render: (_, row) => (
                <RolesField
                  label={`Vai trò của ${row.name}`}
                  roles={row.roles}
                  ofAgency={Boolean(row.agency)}
                  busy={act.isPending}
                  onSave={(roles) => act.mutate(() => giveRoles(row.id, roles, row.agency ?? null))}
                />
              ),
            },
            { title: 'Trạng thái', render: (_, row) => <State account={row} /> },
            {
              title: '',
              render: (_, row) => (
                <Actions
                  account={row}
                  onReset={() => act.mutate(() => resetPassword(row.id))}
                  onSwitch={() => act.mutate(() => setEnabled(row.id, !row.enabled))}
                />
              ),
            },
          ]}
        />
      </Panel>
      <Invite />
      <Changes names={names} />
    </>
  );
}

function State({ account }: { account: Account }) {
  if (!account.enabled) {
    return <Tag tone="plain">Đã khóa</Tag>;
  }
  return account.firstSignInAwaited ? <Tag tone="waiting">Chờ đổi mật khẩu tạm</Tag> : <Tag tone="good">Đang dùng</Tag>;
}

type ActionsProps = { account: Account; onReset: () => void; onSwitch: () => void };

/** Nobody locks himself out. */
function Actions({ account, onReset, onSwitch }: ActionsProps) {
  return (
    <Space>
      <Popconfirm
        title={`Đặt lại mật khẩu của ${account.name}?`}
        description="Mật khẩu đang dùng hết hiệu lực ngay và người đó phải đăng nhập lại."
        okText="Đặt lại"
        cancelText="Thôi"
        onConfirm={onReset}
      >
        <Button size="small">Đặt lại mật khẩu</Button>
      </Popconfirm>
      {account.own ? null : account.enabled ? (
        <Popconfirm
          title={`Khóa tài khoản của ${account.name}?`}
          description="Người đó bị đăng xuất ngay và không đăng nhập được cho đến khi mở khóa."
          okText="Khóa"
          cancelText="Thôi"
          onConfirm={onSwitch}
        >
          <Button size="small">Khóa</Button>
        </Popconfirm>
      ) : (
        <Button size="small" onClick={onSwitch}>
          Mở khóa
        </Button>
      )}
    </Space>
  );
}
