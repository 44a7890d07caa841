import { LogoutOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useState } from 'react';
import { NavLink, useLocation } from 'react-router';
import { HeaderSearch } from '@/pages/HeaderSearch';
import { sentenceOf } from '@/shared/api/apiError';
import { sessionLoss } from '@/shared/api/sessionLoss';
import { formatDate } from '@/shared/format/dates';
import { signOut } from '@/shared/session/api/signOut';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { rolesInWords } from '@/shared/session/words';

/** The pages behind one entry: movements, progress, registration, blocks, figures, statistics, reports. */
function isEmulation(pathname: string): boolean {
  return /^\/(movements|progress|captured-mails|registrations|blocks|sheets|examples|figures|statistics|reports)(\/|$)/.test(
    pathname,
  );
}

/** The pages behind one entry: dossiers, people and collectives, councils, decisions, the catalogue, conditions. */
function isCommendation(pathname: string): boolean {
  return /^\/(awards|proposals|dossiers|subjects|honours|councils|sessions|decisions|catalogue|rules|eligibility|complaints)(\/|$)/.test(
    pathname,
  );
}

export function Header() {
  const { pathname } = useLocation();
  const session = useSession();
  const home = useHomeUnit();
  const { message } = App.useApp();
  const [leaving, setLeaving] = useState(false);

  const leave = async () => {
    setLeaving(true);
    sessionLoss.expect(true);
    try {
      const next = await signOut();
      sessionStorage.clear();
      window.location.assign(next);
    } catch (error) {
      sessionLoss.expect(false);
      setLeaving(false);
      message.error(sentenceOf(error));
    }
  };

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
        <NavLink to="/due">Việc đến hạn</NavLink>
        <NavLink to="/plans">Kế hoạch</NavLink>
        <NavLink to="/register">Sổ văn bản</NavLink>
        <NavLink to="/movements" className={() => (isEmulation(pathname) ? 'active' : '')}>
          Thi đua
        </NavLink>
        <NavLink to="/awards" className={() => (isCommendation(pathname) ? 'active' : '')}>
          Khen thưởng
        </NavLink>
        <NavLink to="/units">Đơn vị</NavLink>
      </nav>
      <HeaderSearch />
      <div className="header-who">
        {/* a unit's code says nothing to anybody: the line stays empty until the name is here */}
        <strong>{home.data?.unit.name ?? '\u00a0'}</strong>
        <span className="header-name" title={`${session.name} (${rolesInWords(session.roles)})`}>
          {session.name}
        </span>
      </div>
      <div className="header-date">
        Ngày làm việc: {formatDate(session.workingDate)}
        {session.sample && <span className="sample"> (dữ liệu mẫu)</span>}
      </div>
      <Button
        icon={<LogoutOutlined />}
        className="logout"
        title="Đăng xuất"
        loading={leaving}
        onClick={() => void leave()}
      >
        Đăng xuất
      </Button>
    </header>
  );
}
