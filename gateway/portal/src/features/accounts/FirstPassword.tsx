import { Alert } from 'antd';
import type { AccountDone } from './api/accounts';

/** Mật khẩu tạm: the only time that it is seen. */
export function FirstPassword({ done }: { done: AccountDone }) {
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={
        <>
          Tài khoản <strong>{done.account.username}</strong> ({done.account.name}), mật khẩu tạm{' '}
          <strong className="accounts-password">{done.password}</strong>
        </>
      }
      description="Mật khẩu chỉ hiện lần này, hãy chép lại và trao tận tay. Người dùng phải đổi mật khẩu khi đăng nhập."
    />
  );
}
