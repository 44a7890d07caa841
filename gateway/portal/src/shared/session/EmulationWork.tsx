import { NavLink } from 'react-router';
import './unitWork.css';

/** What belongs to emulation: movements, progress, registration, blocks, examples, what it comes to in a year, and reports. */
export function EmulationWork() {
  return (
    <nav aria-label="Thi đua" className="unit-work">
      <NavLink to="/movements">Phong trào</NavLink>
      <NavLink to="/progress">Việc cần cập nhật</NavLink>
      <NavLink to="/registrations">Đăng ký thi đua</NavLink>
      <NavLink to="/blocks">Cụm, khối</NavLink>
      <NavLink to="/examples">Gương điển hình</NavLink>
      <NavLink to="/figures">Số liệu năm</NavLink>
      <NavLink to="/statistics">Thống kê</NavLink>
      <NavLink to="/reports">Báo cáo</NavLink>
    </nav>
  );
}
