import { Button } from 'antd';
import { useEffect } from 'react';

/** Where the second window ends after somebody has signed in again there; the first one goes on by itself. */
export function SignedIn() {
  useEffect(() => window.close(), []);
  return (
    <main className="page">
      <section className="panel not-found">
        <h1>Đã đăng nhập</h1>
        <p>Bạn có thể đóng cửa sổ này và quay về trang đang làm dở.</p>
        <Button href="/">Về trang chính</Button>
      </section>
    </main>
  );
}
