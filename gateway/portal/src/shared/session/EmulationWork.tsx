import { NavLink } from 'react-router';
import './unitWork.css';

/** What belongs to emulation: movements, registration, blocks. */
export function EmulationWork() {
  return (
    <nav aria-label="Thi đua" className="unit-work">
      <NavLink to="/movements">Phong trào</NavLink>
      <NavLink to="/registrations">Đăng ký thi đua</NavLink>
      <NavLink to="/blocks">Cụm, khối</NavLink>
    </nav>
  );
}
