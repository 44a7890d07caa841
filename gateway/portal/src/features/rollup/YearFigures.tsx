import './rollup.css';
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select, Table, type TableColumnType } from 'antd';
import { useMemo, useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatNumber } from '@/shared/format/numbers';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { AwardFigures } from './AwardFigures';
import { type Figures, getYearFigures, listTitles } from './api/getYearFigures';
import { freshnessInWords } from './model/freshness';
import { awardsOf, type Count, dossiersOf, type YearRow, yearTree } from './model/yearFigures';
import { TreeToggle } from './TreeToggle';

/** Số liệu thi đua của đơn vị và cấp dưới trong một năm. */
export function YearFigures({ unitId, workingYear }: { unitId: string; workingYear: number }) {
  const [year, setYear] = useState(workingYear);
  const figures = useQuery({
    queryKey: queryKeys.yearFigures(unitId, year),
    queryFn: () => getYearFigures(unitId, year),
    refetchInterval: 60_000,
  });
  const rows = useMemo(() => yearTree(figures.data?.units ?? []), [figures.data]);
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
          onChange={setYear}
          options={[1, 0, -1, -2, -3].map((step) => ({
            value: workingYear + step,
            label: `Năm ${workingYear + step}`,
          }))}
        />
      </div>
      {figures.isPending && <Waiting rows={6} />}
      {figures.isError && <Failure error={figures.error} onRetry={() => void figures.refetch()} />}
      {figures.data && <FiguresTable rows={rows} />}
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

function FiguresTable({ rows }: { rows: YearRow[] }) {
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
        {
          title: 'Phong trào',
          width: 115,
          align: 'right',
          sorter: (a, b) => a.sum.movements - b.sum.movements,
          render: (_, { sum }) => (
            <Counted
              number={sum.movements}
              note={sum.movementsReviewed > 0 && `${formatNumber(sum.movementsReviewed)} đã tổng kết`}
            />
          ),
        },
        counted('Triển khai của cấp trên', 130, 'adoptions'),
        {
          title: 'Đã gửi đăng ký',
          width: 150,
          align: 'right',
          sorter: (a, b) => a.sum.registrations / a.units - b.sum.registrations / b.units,
          render: (_, { sum, units }) => (
            <Counted
              number={sum.registrations}
              of={units}
              note={sum.lateRegistrations > 0 && `${formatNumber(sum.lateRegistrations)} gửi muộn`}
            />
          ),
        },
        counted('Tập thể đăng ký', 110, 'collectives'),
        counted('Cá nhân đăng ký', 110, 'individuals'),
        {
          title: 'Điểm bình quân',
          width: 140,
          align: 'right',
          sorter: (a, b) => (a.sum.meanScore ?? -1) - (b.sum.meanScore ?? -1),
          render: (_, { sum }) =>
            sum.scorecards === 0 ? (
              <span className="quiet">không có phiếu</span>
            ) : (
              <>
                {sum.meanScore === null || sum.meanScore === undefined ? '' : `${formatNumber(sum.meanScore)}%`}
                <div className="quiet">
                  {formatNumber(sum.appraisedScorecards)}/{formatNumber(sum.scorecards)} phiếu
                </div>
              </>
            ),
        },
        counted('Ký giao ước', 95, 'covenants'),
        {
          title: 'Chỉ tiêu, nhiệm vụ có số liệu',
          width: 130,
          align: 'right',
          sorter: (a, b) => a.sum.progressTold - b.sum.progressTold,
          render: (_, { sum }) => (
            <Counted
              number={sum.progressTold}
              note={sum.goalsReached > 0 && `${formatNumber(sum.goalsReached)} đã đạt`}
            />
          ),
        },
        counted('Gương đã công bố', 100, 'examples'),
        counted('Đề nghị tặng Cờ', 95, 'flagProposals'),
        {
          title: 'Hồ sơ khen thưởng',
          width: 110,
          align: 'right',
          sorter: (a, b) => dossiersOf(a.sum) - dossiersOf(b.sum),
          render: (_, { sum }) => <Counted number={dossiersOf(sum)} />,
        },
        {
          title: 'Đã khen thưởng',
          width: 110,
          align: 'right',
          sorter: (a, b) => awardsOf(a.sum) - awardsOf(b.sum),
          render: (_, { sum }) => <Counted number={awardsOf(sum)} />,
        },
      ]}
    />
  );
}

/** A column of a plain count. */
function counted(title: string, width: number, count: Count): TableColumnType<YearRow> {
  return {
    title,
    width,
    align: 'right',
    sorter: (a, b) => a.sum[count] - b.sum[count],
    render: (_, { sum }) => <Counted number={sum[count]} />,
  };
}

function Counted({ number, of, note }: { number: number; of?: number; note?: string | false }) {
  return (
    <>
      {formatNumber(number)}
      {of !== undefined && of > 1 && `/${formatNumber(of)} đơn vị`}
      {note && <div className="quiet">{note}</div>}
    </>
  );
}
