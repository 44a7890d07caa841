import './subjects.css';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { getPublicHonours, type PublicHonours as Shown } from './api/subjects';
import { yearWords } from './words';

/** Trang vinh danh công khai của một đơn vị: read by everybody, without signing in. */
export function PublicHonours({ unit }: { unit: string }) {
  const page = useQuery({ queryKey: queryKeys.publicHonours(unit), queryFn: () => getPublicHonours(unit) });
  if (page.isPending) {
    return <Waiting rows={6} />;
  }
  if (page.isError) {
    return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  }
  const { unitName, honours } = page.data;
  const years = [...new Set(honours.map(({ decidedOn }) => decidedOn.slice(0, 4)))];
  const data = `/api/public/honours/${encodeURIComponent(unit)}/open-data`;
  return (
    <>
      <header className="honour-head">
        <p>Vinh danh tập thể, cá nhân được khen thưởng</p>
        <h1>{unitName}</h1>
      </header>
      {honours.length === 0 && <p className="panel">Đơn vị chưa có quyết định khen thưởng nào trong hệ thống.</p>}
      {years.map((year) => (
        <section key={year} className="panel" aria-labelledby={`honours-${year}`}>
          <h2 id={`honours-${year}`}>Quyết định năm {year}</h2>
          <Honours honours={honours.filter(({ decidedOn }) => decidedOn.startsWith(year))} home={unitName} />
        </section>
      ))}
      <p className="quiet">
        Theo các quyết định khen thưởng đã ban hành. Dữ liệu mở, không có họ tên: <a href={`${data}.csv`}>CSV</a>,{' '}
        <a href={`${data}.json`}>JSON</a>.
      </p>
    </>
  );
}

function Honours({ honours, home }: { honours: Shown['honours']; home: string }) {
  return (
    <ul className="subject-list honour-list">
      {honours.map((each) => (
        <li key={[each.number, each.name, each.awardName, each.year, each.merit].join()}>
          <strong>{each.name}</strong>
          {each.unitName !== home && <span className="quiet">({each.unitName})</span>}
          <span>
            {each.awardName} năm {yearWords(each.year, each.period)}
          </span>
          <span className="quiet">
            {each.merit}. Quyết định số {each.number} ngày {formatDate(each.decidedOn)} của {each.authority}.
          </span>
        </li>
      ))}
    </ul>
  );
}
