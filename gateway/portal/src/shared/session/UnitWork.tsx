import { NavLink } from 'react-router';
import './unitWork.css';
import { useSession } from './useSession';

/** What belongs to the unit itself: its place in the tree, and for its administrator what changes it. */
export function UnitWork() {
  const { roles } = useSession();
  const admin = roles.includes('unit-admin');
  if (!admin && !roles.includes('platform-admin')) {
    return null;
  }
  return (
    <nav aria-label="Đơn vị" className="unit-work">
      <NavLink to="/units">Cây đơn vị</NavLink>
      <NavLink to="/reorganisations">Sắp xếp đơn vị</NavLink>
      {admin && <NavLink to="/accounts">Tài khoản</NavLink>}
    </nav>
  );
}
