import { SearchOutlined } from '@ant-design/icons';
import { Input, Segmented, Table } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { levelWords } from '@/shared/plan/words';
import { SaveTable } from '@/shared/ui/SaveTable';
import { Tag } from '@/shared/ui/Tag';
import type { PlanRollup, UnitAnswer } from './api/getPlanRollup';
import { type UnitFilter, unitsMatching } from './model/coverage';
import { useHighlights } from './useHighlights';

const everyNew = () => true;

function stateInWords({ answered, late }: UnitAnswer): string {
  if (answered) {
    return late ? 'Đã có, sau hạn' : 'Đã có kế hoạch';
  }
  return late ? 'Quá hạn' : 'Chưa có kế hoạch';
}

/** Who has answered a plan and who is silent; with a height the table scrolls in itself. */
export function UnitAnswers({ rollup, height }: { rollup: PlanRollup; height?: string }) {
  const [filter, setFilter] = useState<UnitFilter>({ status: 'all', text: '' });
  const units = rollup.units;
  const names = useMemo(() => new Map(units.map((unit) => [unit.unitId, unit.unitName])), [units]);
  const lit = useHighlights(
    useMemo(() => new Map(units.map((unit) => [unit.unitId, unit])), [units]),
    everyNew,
  );
  const shown = useMemo(() => unitsMatching(units, filter), [units, filter]);
  const silent = units.filter((unit) => !unit.answered).length;
  const late = units.filter((unit) => unit.late && !unit.answered).length;
  const parentName = (unit: UnitAnswer) =>
    (unit.parentUnitId &&
      (names.get(unit.parentUnitId) ?? (unit.parentUnitId === rollup.node.unitId && rollup.node.unitName))) ||
    '';
  const collator = useMemo(() => new Intl.Collator('vi'), []);

  return (
    <>
      <div className="toolbar">
        <Segmented<UnitFilter['status']>
          aria-label="Lọc đơn vị"
          value={filter.status}
          onChange={(status) => setFilter((before) => ({ ...before, status }))}
          options={[
            { value: 'all', label: `Tất cả (${units.length})` },
            { value: 'silent', label: `Chưa có kế hoạch (${silent})` },
            { value: 'late', label: `Quá hạn (${late})` },
            { value: 'answered', label: `Đã có kế hoạch (${units.length - silent})` },
          ]}
        />
        <Input
          aria-label="Tìm đơn vị"
          placeholder="Tìm đơn vị"
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          value={filter.text}
          onChange={(event) => setFilter((before) => ({ ...before, text: event.target.value }))}
          style={{ width: 220 }}
        />
        <span className="quiet">Hạn ban hành kế hoạch: {formatDate(rollup.dueOn)}</span>
        <SaveTable
          name="Đơn vị phải có kế hoạch"
          table={() => ({
            title: `Đơn vị trả lời ${rollup.node.number ?? rollup.node.title}`,
            note: `Hạn ban hành kế hoạch: ${formatDate(rollup.dueOn)}`,
            columns: [
              { title: 'Đơn vị', value: ({ unitName }) => unitName, width: 30 },
              { title: 'Cấp', value: ({ level }) => levelWords[level] },
              { title: 'Thuộc', value: parentName, width: 30 },
              { title: 'Tình trạng', value: stateInWords, width: 20 },
              { title: 'Số kế hoạch', value: ({ planNumber }) => planNumber ?? null, width: 20 },
              { title: 'Tên kế hoạch', value: ({ planTitle }) => planTitle ?? null, width: 60 },
              { title: 'Ngày ban hành', value: ({ issuedOn }) => formatDate(issuedOn) },
            ],
            rows: shown,
          })}
        />
      </div>
      <Table<UnitAnswer>
        size="small"
        rowKey="unitId"
        aria-label="Đơn vị phải có kế hoạch"
        dataSource={shown}
        {...(height ? { scroll: { x: 820, y: height } } : { sticky: { offsetHeader: 56 }, scroll: { x: 820 } })}
        locale={{ emptyText: 'Không có đơn vị nào như vậy.' }}
        rowClassName={(unit) => (lit.has(unit.unitId) ? 'row-changed' : '')}
        pagination={{ pageSize: 100, showSizeChanger: false, hideOnSinglePage: true }}
        columns={[
          {
            title: 'Đơn vị',
            dataIndex: 'unitName',
            width: 200,
            sorter: (a, b) => collator.compare(a.unitName, b.unitName),
          },
          {
            title: 'Cấp',
            width: 110,
            render: (_, unit) => levelWords[unit.level],
            sorter: (a, b) => a.level.localeCompare(b.level),
          },
          {
            title: 'Thuộc',
            width: 180,
            render: (_, unit) => parentName(unit),
            sorter: (a, b) => collator.compare(parentName(a), parentName(b)),
          },
          {
            title: 'Tình trạng',
            width: 160,
            sorter: (a, b) => Number(a.answered) - Number(b.answered) || Number(b.late) - Number(a.late),
            render: (_, unit) => (
              <Tag tone={unit.answered ? 'good' : unit.late ? 'urgent' : 'waiting'}>{stateInWords(unit)}</Tag>
            ),
          },
          {
            title: 'Kế hoạch',
            render: (_, unit) => {
              const words = [unit.planNumber, unit.planTitle].filter(Boolean).join(', ');
              return unit.planId ? <Link to={`/plans/${unit.planId}`}>{words || 'Xem kế hoạch'}</Link> : words;
            },
          },
          {
            title: 'Ngày ban hành',
            width: 160,
            render: (_, unit) => formatDate(unit.issuedOn),
            sorter: (a, b) => (a.issuedOn ?? '').localeCompare(b.issuedOn ?? ''),
          },
        ]}
      />
    </>
  );
}
