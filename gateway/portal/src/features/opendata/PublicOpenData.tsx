import './openData.css';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { getOpenDataPage, type OpenDataSet } from './api/openData';
import { Columns } from './Columns';

/** Trang dữ liệu mở của một đơn vị: read by everybody, without signing in. */
export function PublicOpenData({ unit }: { unit: string }) {
  const page = useQuery({ queryKey: queryKeys.publicOpenData(unit), queryFn: () => getOpenDataPage(unit) });
  if (page.isPending) {
    return <Waiting rows={6} />;
  }
  if (page.isError) {
    return <Failure error={page.error} onRetry={() => void page.refetch()} />;
  }
  const { unitCode, unitName, licence, sets } = page.data;
  const base = `/api/public/open-data/${encodeURIComponent(unitCode)}`;
  return (
    <>
      <header className="open-head">
        <p>Dữ liệu mở về thi đua, khen thưởng</p>
        <h1>{unitName}</h1>
      </header>
      {sets.length === 0 && <p className="panel">Đơn vị chưa công bố dữ liệu mở.</p>}
      {sets.map((set) => (
        <PublicSet key={set.set} set={set} base={base} />
      ))}
      {sets.length > 0 && (
        <p className="quiet">
          Không có họ tên và thông tin riêng của cá nhân. Số liệu của năm hiện tại còn thay đổi. Giấy phép sử dụng:{' '}
          <a href={licence}>{licence}</a>. Mô tả cho máy đọc (DCAT):{' '}
          <a href={`${base}/catalog.jsonld`}>catalog.jsonld</a>.
        </p>
      )}
    </>
  );
}

function PublicSet({ set, base }: { set: OpenDataSet; base: string }) {
  return (
    <section className="panel" aria-labelledby={`set-${set.set}`}>
      <h2 id={`set-${set.set}`}>{set.title}</h2>
      <p>{set.description}</p>
      <ul className="open-years" aria-label={`Tệp: ${set.title}`}>
        {set.years.map((year) => (
          <li key={year}>
            <strong>Năm {year}</strong> <a href={`${base}/${set.set}/${year}/data.csv`}>CSV</a>{' '}
            <a href={`${base}/${set.set}/${year}/data.json`}>JSON</a>
          </li>
        ))}
      </ul>
      <Columns columns={set.columns} />
      {set.since && <p className="quiet">Công bố từ {formatMoment(set.since)}.</p>}
    </section>
  );
}
