import { useQuery } from '@tanstack/react-query';
import { Alert, Breadcrumb, Button } from 'antd';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { decisionsOf, type UnitDetails, unitDetails } from './api/units';
import { Rows } from './UnitBrowser';
import { levelWords } from './words';

type Open = (next: { unit: string; day?: string }) => void;

/** One unit: where it stands that day, its history, what is below it. */
export function UnitHistory({ id, asOf, onOpen }: { id: string; asOf: string; onOpen: Open }) {
  const details = useQuery({
    queryKey: queryKeys.unitDetails(id, asOf),
    queryFn: () => unitDetails(id, asOf),
  });
  if (details.isPending) {
    return <Waiting />;
  }
  if (details.isError) {
    return <Failure error={details.error} onRetry={() => void details.refetch()} />;
  }
  const unit = details.data;
  return (
    <div className="units-one">
      <Breadcrumb
        items={[...unit.above].reverse().map((row) => ({
          title: (
            <Button type="link" size="small" onClick={() => onOpen({ unit: row.id })}>
              {row.name}
            </Button>
          ),
        }))}
      />
      <h2>{unit.name}</h2>
      <p className="units-quiet">
        {levelWords[unit.level]} · mã {unit.code}
      </p>
      {!unit.existing && (
        <Alert
          type="warning"
          showIcon
          title={
            unit.until && unit.until <= asOf
              ? `Đơn vị đã kết thúc hoạt động từ ngày ${formatDate(unit.until)}.`
              : `Đơn vị chỉ hoạt động từ ngày ${formatDate(unit.from)}.`
          }
        />
      )}
      <History unit={unit} onOpen={onOpen} />
      <h3>Đơn vị trực thuộc ({unit.below.length})</h3>
      <Rows rows={unit.below} empty="Không có đơn vị trực thuộc vào ngày này." onOpen={onOpen} />
    </div>
  );
}

function History({ unit, onOpen }: { unit: UnitDetails; onOpen: Open }) {
  const decisions = useQuery({ queryKey: queryKeys.unitDecisions(unit.id), queryFn: () => decisionsOf(unit.id) });
  const rows: { day: string; text: React.ReactNode; key: string }[] = [];
  for (const former of unit.formerNames) {
    rows.push({ key: `name${former.until}`, day: former.until, text: `Đổi tên; trước đó là ${former.name}` });
  }
  for (const part of unit.predecessors) {
    rows.push({
      key: `from${part.id}`,
      day: part.on,
      text: (
        <>
          {part.whole ? 'Tiếp nhận toàn bộ ' : 'Tiếp nhận một phần '}
          <Button type="link" size="small" onClick={() => onOpen({ unit: part.id, day: dayBefore(part.on) })}>
            {part.name}
          </Button>
        </>
      ),
    });
  }
  unit.belonging.slice(1).forEach((edge) => {
    rows.push({ key: `to${edge.from}`, day: edge.from, text: `Chuyển về trực thuộc ${edge.name}` });
  });
  for (const successor of unit.successors) {
    rows.push({
      key: `into${successor.id}`,
      day: successor.on,
      text: (
        <>
          {successor.whole ? 'Nhập vào ' : 'Một phần nhập vào '}
          <Button type="link" size="small" onClick={() => onOpen({ unit: successor.id, day: successor.on })}>
            {successor.name}
          </Button>
          {unit.continuedBy?.id === successor.id && ', nơi tiếp nhận công việc và hồ sơ'}
        </>
      ),
    });
  }
  rows.sort((one, other) => one.day.localeCompare(other.day));
  if (rows.length === 0) {
    return null;
  }
  return (
    <section aria-label="Quá trình thay đổi">
      <h3>Quá trình thay đổi</h3>
      <ol className="units-history">
        {rows.map((row) => (
          <li key={row.key}>
            <strong>{formatDate(row.day)}</strong> <span>{row.text}</span>
            {decisions.data
              ?.filter((decision) => decision.effective === row.day)
              .slice(0, 1)
              .map((decision) => (
                <span key={decision.id} className="units-quiet">
                  {' '}
                  theo {decision.legalBasis}
                </span>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function dayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
