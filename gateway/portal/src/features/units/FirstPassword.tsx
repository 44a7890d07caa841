import { Alert } from 'antd';
import type { Onboarded } from './api/units';

/** Mật khẩu tạm: the only time that it is seen. */
export function FirstPassword({ title, made }: { title: string; made: Onboarded }) {
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={title}
      description={
        <>
          Tài khoản <strong>{made.username}</strong>, mật khẩu tạm{' '}
          <strong className="units-password">{made.password}</strong>. Mật khẩu chỉ hiện lần này; người dùng đổi mật
          khẩu khi đăng nhập lần đầu.
        </>
      }
    />
  );
}
