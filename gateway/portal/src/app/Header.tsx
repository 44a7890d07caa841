import { LogoutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { FormEvent } from 'react';
import { NavLink } from 'react-router';
import { maskedCsrfToken } from '@/shared/api/csrf';
import { formatDate } from '@/shared/format/dates';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { rolesInWords } from '@/shared/session/words';

export function Header() {
  const session = useSession();
  const home = useHomeUnit();
  return (
    <header className="header">
      <NavLink to="/" className="brand" aria-label="Thi Đua, về trang chính">
        <img src="/favicon.svg" alt="" width={30} height={30} />
        <span>Thi Đua</span>
      </NavLink>
      <nav aria-label="Chính" className="nav">
        <NavLink to="/" end>
          Trang chính
        </NavLink>
        <NavLink to="/plans">Kế hoạch</NavLink>
      </nav>
      <div className="header-who">
        <strong>{home.data?.unit.name ?? session.unit}</strong>
        <span>
          {session.name} ({rolesInWords(session.roles)})
        </span>
      </div>
      <div className="header-date">
        Ngày làm việc: {formatDate(session.workingDate)}
        {session.sample && <span className="sample"> (dữ liệu mẫu)</span>}
      </div>
      <form method="post" action="/logout" onSubmit={leave}>
        <input type="hidden" name="_csrf" />
        <Button htmlType="submit" icon={<LogoutOutlined />} className="logout">
          Đăng xuất
        </Button>
      </form>
    </header>
  );
}

/** Filled at the moment of sending: the token may have been renewed since the page was drawn. */
function leave(event: FormEvent<HTMLFormElement>) {
  sessionStorage.clear();
  const field = event.currentTarget.elements.namedItem('_csrf');
  if (field instanceof HTMLInputElement) {
    field.value = maskedCsrfToken();
  }
}
