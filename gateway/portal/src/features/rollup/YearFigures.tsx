import './rollup.css';
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select, Table, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatNumber } from '@/shared/format/numbers';
import type { SavedTable } from '@/shared/table/workbook';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { SaveTable } from '@/shared/ui/SaveTable';
import { Waiting } from '@/shared/ui/Waiting';
import { AwardFigures } from './AwardFigures';
import { type Figures, getYearFigures, listTitles } from './api/getYearFigures';
import { freshnessInWords } from './model/freshness';
import { changeInWords, flatRows, type Measure, measures, sumsByUnit } from './model/measures';
import { type YearRow, yearTree } from './model/yearFigures';
import { TreeToggle } from './TreeToggle';

/** Số liệu thi đua của đơn vị và cấp dưới trong một năm. */
export function YearFigures({ unitId, workingYear }: { unitId: string; workingYear: number }) {
  const [year, setYear] = useState(workingYear);
  const [against, setAgainst] = useState<number | null>(null);
  const figures = useQuery({
    queryKey: queryKeys.yearFigures(unitId, year),
    queryFn: () => getYearFigures(unitId, year),
    refetchInterval: 60_000,
  });
  const rows = useMemo(() => yearTree(figures.data?.units ?? []), [figures.data]);
  const earlier = useQuery({
    queryKey: queryKeys.yearFigures(unitId, against ?? 0),
    queryFn: () => getYearFigures(unitId, against ?? 0),
    enabled: against !== null,
  });
  const compared = useMemo(
    () => (against !== null && earlier.data ? { year: against, sums: sumsByUnit(yearTree(earlier.data.units)) } : null),
    [against, earlier.data],
  );
  return (
    <Panel
      main
      title={`Số liệu thi đua năm ${year}`}
      note={figures.data && freshnessInWords(figures.data.freshness)}
      extra={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()} className="no-print">
          In
        </Button>
      }
    >
      <div className="toolbar">
        <Select<number>
          aria-label="Năm"
          value={year}
          onChange={(next) => {
            setYear(next);
            setAgainst(null);
          }}
          options={[1, 0, -1, -2, -3].map((step) => ({
            value: workingYear + step,
            label: `Năm ${workingYear + step}`,
          }))}
        />
        <Select<number>
          aria-label="So sánh với"
          value={against ?? 0}
          onChange={(chosen) => setAgainst(chosen === 0 ? null : chosen)}
          options={[
            { value: 0, label: 'Không so sánh' },
            ...[1, 2, 3].map((step) => ({ value: year - step, label: `So với năm ${year - step}` })),
          ]}
        />
        {figures.data && (
          <SaveTable
            name={`Số liệu thi đua năm ${year}`}
            table={() => savedFigures(year, rows, compared, freshnessInWords(figures.data.freshness))}
          />
        )}
      </div>
      {figures.isPending && <Waiting rows={6} />}
      {figures.isError && <Failure error={figures.error} onRetry={() => void figures.refetch()} />}
      {earlier.isError && <Failure error={earlier.error} onRetry={() => void earlier.refetch()} />}
      {figures.data && <FiguresTable rows={rows} compared={compared} />}
      {figures.data && <RegisteredTitles total={figures.data.total} year={year} />}
      {figures.data && <AwardFigures total={figures.data.total} year={year} />}
      <p className="quiet">
        Mỗi dòng cộng số của đơn vị và của mọi đơn vị cấp dưới. Bản đăng ký tính khi đã gửi; điểm là bình quân của các
        phiếu đã thẩm định, tính theo phần trăm thang điểm của bảng chấm. Hồ sơ khen thưởng tính khi đã trình; khen
        thưởng tính vào năm của quyết định. Số liệu ở lại với đơn vị và tỉnh đã ghi: sau khi sáp nhập tỉnh, số liệu của
        thời gian trước xem ở tỉnh cũ, không cộng vào tỉnh mới.
      </p>
    </Panel>
  );
}

/** The table with every unit, open or not, and the numbers of the other year beside them. */
function savedFigures(year: number, rows: YearRow[], compared: Compared, note: string): SavedTable<YearRow> {
  return {
    title: `Số liệu thi đua năm ${year}`,
    note,
    columns: [
      { title: 'Đơn vị', value: ({ unit }) => unit.unitName, width: 34 },
      { title: 'Số đơn vị', value: ({ units }) => units, width: 10 },
      ...measures.flatMap((measure) => [
        {
          title: measure.unit ? `${measure.title} (${measure.unit})` : measure.title,
          value: ({ sum }: YearRow) => measure.of(sum),
        },
        ...(compared
          ? [
              {
                title: `${measure.title} năm ${compared.year}`,
                value: ({ unit }: YearRow) => {
                  const before = compared.sums.get(unit.unitId);
                  return before ? measure.of(before) : null;
                },
              },
            ]
          : []),
      ]),
    ],
    rows: flatRows(rows),
  };
}

const subjectWords = { INDIVIDUAL: 'cá nhân', COLLECTIVE: 'tập thể' };

/** How many are registered for each title, in all units together. */
function RegisteredTitles({ total, year }: { total: Figures; year: number }) {
  const names = useQuery({ queryKey: queryKeys.titles(year), queryFn: () => listTitles(year), staleTime: 300_000 });
  if (total.titles.length === 0) {
    return null;
  }
  const nameOf = (code: string) => names.data?.find((title) => title.code === code)?.name ?? code;
  return (
    <>
      <h2>Danh hiệu đã đăng ký</h2>
      <ul aria-label="Danh hiệu đã đăng ký" className="registered-titles">
        {total.titles.map(({ code, subject, count }) => (
          <li key={`${code} ${subject}`}>
            {nameOf(code)} ({subjectWords[subject]}): <strong>{formatNumber(count)}</strong>
          </li>
        ))}
      </ul>
    </>
  );
}

function FiguresTable({ rows, compared }: { rows: YearRow[]; compared: Compared }) {
  const first = rows[0]?.key ?? '';
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = new Map([[first, true], ...toggled]);
  return (
    <Table<YearRow>
      size="small"
      rowKey="key"
      aria-label="Số liệu thi đua trong năm"
      dataSource={rows}
      pagination={false}
      sticky={{ offsetHeader: 56 }}
      scroll={{ x: 1640 }}
      expandable={{
        indentSize: 20,
        expandedRowKeys: [...open].flatMap(([key, isOpen]) => (isOpen ? [key] : [])),
        onExpand: (isOpen, row) => setToggled((before) => new Map(before).set(row.key, isOpen)),
        rowExpandable: (row) => row.children !== undefined,
        expandIcon: ({ expanded, expandable, onExpand, record }) => (
          <TreeToggle
            name={record.unit.unitName}
            expandable={expandable}
            expanded={expanded}
            onToggle={(event) => onExpand(record, event)}
          />
        ),
      }}
      columns={[
        { title: 'Đơn vị', width: 230, fixed: 'left', render: (_, { unit }) => <strong>{unit.unitName}</strong> },
        ...measures.map((measure) => column(measure, compared)),
      ]}
    />
  );
}

/** What the numbers are compared with. */
type Compared = { year: number; sums: ReadonlyMap<string, Figures> } | null;

function column(measure: Measure, compared: Compared): TableColumnType<YearRow> {
  const rank = ({ sum, units }: YearRow) => (measure.of(sum) ?? -1) / (measure.perUnit ? units : 1);
  return {
    title: measure.title,
    width: measure.width,
    align: 'right',
    sorter: (a, b) => rank(a) - rank(b),
    render: (_, row) => <Measured measure={measure} row={row} compared={compared} />,
  };
}

function Measured({ measure, row, compared }: { measure: Measure; row: YearRow; compared: Compared }) {
  const { sum, units, unit } = row;
  const number = measure.of(sum);
  const note = measure.note?.(sum);
  const before = compared?.sums.get(unit.unitId);
  const change = before && changeInWords(number, measure.of(before));
  return (
    <>
      {number !== null && `${formatNumber(number)}${measure.unit ?? ''}`}
      {measure.perUnit && units > 1 && `/${formatNumber(units)} đơn vị`}
      {note && <div className="quiet">{note}</div>}
      {compared && before && change && (
        <div className="quiet" title={`Năm ${compared.year}: ${formatNumber(measure.of(before) ?? 0)}`}>
          {change}
        </div>
      )}
    </>
  );
}
