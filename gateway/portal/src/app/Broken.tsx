import { Button } from 'antd';

/** The last resort when the page itself fails, for instance after an update of the system. */
export function Broken() {
  return (
    <main className="page">
      <section className="panel not-found" role="alert">
        <h1>Trang này chưa mở được</h1>
        <p>Có thể mạng vừa gián đoạn hoặc hệ thống vừa được cập nhật. Hãy tải lại trang.</p>
        <Button type="primary" onClick={() => window.location.reload()}>
          Tải lại trang
        </Button>
      </section>
    </main>
  );
}
