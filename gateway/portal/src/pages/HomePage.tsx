import { Link } from 'react-router';
import './pages.css';
import { DueSoon } from '@/features/deadlines/DueSoon';
import { NewDraft } from '@/features/drafting/NewDraft';
import { TodayInbox } from '@/features/inbox/TodayInbox';
import { OwnPlans } from '@/features/plans/OwnPlans';
import { PlansFromAbove } from '@/features/plans/PlansFromAbove';
import { DueReports } from '@/features/reports/DueReports';
import { HomeRollups } from '@/features/rollup/HomeRollups';
import { DropZone } from '@/features/upload/DropZone';
import { yearOf } from '@/shared/format/dates';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';

/** The first page: a unit with others below it looks at their answers first, a commune at its own work. */
export function HomePage() {
  const session = useSession();
  const home = useHomeUnit();
  if (home.isPending) {
    return <Waiting rows={6} />;
  }
  if (home.isError) {
    return <Failure error={home.error} onRetry={() => void home.refetch()} />;
  }
  const oversees = home.data.below.length > 0;
  const mayUpload = session.roles.some((role) => role === 'specialist' || role === 'leader');
  return (
    <>
      <h1 className="visually-hidden">{home.data.unit.name}</h1>
      {oversees && <HomeRollups workingYear={yearOf(session.workingDate)} />}
      <div className="home-grid">
        <div>
          <DueReports />
          <TodayInbox />
          <DueSoon />
          {home.data.above.length > 0 && <PlansFromAbove />}
        </div>
        <div>
          {mayUpload && <DropZone />}
          {mayUpload && <NewDraft />}
          {mayUpload && (
            <p>
              Có nhiều văn bản đã ban hành những năm trước? <Link to="/imports">Nhập văn bản cũ</Link> cả thư mục một
              lần.
            </p>
          )}
          <OwnPlans mayUpload={mayUpload} />
        </div>
      </div>
    </>
  );
}
