import { Link } from 'react-router';

export function NotFound() {
  return (
    <section className="panel not-found">
      <h1>Không tìm thấy</h1>
      <p>Trang hoặc văn bản này không có, hoặc đơn vị của bạn không được xem.</p>
      <Link to="/">Về trang chính</Link>
    </section>
  );
}
