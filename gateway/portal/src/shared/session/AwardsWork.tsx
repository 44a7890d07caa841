import { NavLink } from 'react-router';
import './unitWork.css';

/** What belongs to commendation: dossiers, and what each further page adds here. */
export function AwardsWork() {
  return (
    <nav aria-label="Khen thưởng" className="unit-work">
      <NavLink to="/awards">Hồ sơ khen thưởng</NavLink>
      <NavLink to="/eligibility">Đối chiếu điều kiện</NavLink>
      <NavLink to="/catalogue">Danh mục</NavLink>
      <NavLink to="/rules">Quy định của tỉnh</NavLink>
      <NavLink to="/subjects">Người và tập thể</NavLink>
      <NavLink to="/councils">Hội đồng</NavLink>
      <NavLink to="/decisions">Quyết định</NavLink>
      <NavLink to="/complaints">Khiếu nại, tố cáo</NavLink>
    </nav>
  );
}
