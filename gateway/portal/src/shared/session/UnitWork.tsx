import { NavLink } from 'react-router';
import './unitWork.css';
import { useSession } from './useSession';

/** What belongs to the unit itself: its place in the tree, for its administrator what changes it, and its log. */
export function UnitWork() {
  const { roles } = useSession();
  const admin = roles.includes('unit-admin');
  const reader = admin || roles.includes('leader') || roles.includes('inspector');
  if (!reader && !roles.includes('platform-admin')) {
    return null;
  }
  return (
    <nav aria-label="Đơn vị" className="unit-work">
      <NavLink to="/units">Cây đơn vị</NavLink>
      {(admin || roles.includes('platform-admin')) && <NavLink to="/reorganisations">Sắp xếp đơn vị</NavLink>}
      {admin && <NavLink to="/accounts">Tài khoản</NavLink>}
      {reader && <NavLink to="/audit">Nhật ký</NavLink>}
    </nav>
  );
}
