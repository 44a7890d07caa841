import type { Movement, Reference, Target, Task } from '@/shared/plan/types';
import { aggregationWords, comparatorWords, referenceRoleWords, typeWords } from '@/shared/plan/words';
import { ChoiceCell, DateCell, NumberCell, TextCell } from './cells';
import type { Column } from './EditableList';

const quarterOptions = ['I', 'II', 'III', 'IV'].map((roman, index) => ({ value: index + 1, label: `Quý ${roman}` }));
const optionsOf = <K extends string>(words: Record<K, string>) =>
  (Object.entries(words) as [K, string][]).map(([value, label]) => ({ value, label }));
const comparatorOptions = optionsOf(comparatorWords);
const aggregationOptions = optionsOf(aggregationWords);
/** Shares are never added. */
const shareAggregationOptions = aggregationOptions.filter((option) => option.value !== 'SUM');
const roleOptions = optionsOf(referenceRoleWords);
const typeOptions = optionsOf(typeWords);

export const movementColumns: readonly Column<Movement>[] = [
  {
    title: 'Tên phong trào',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.name} readOnly={readOnly} onChange={(value) => change({ name: value ?? '' })} />
    ),
  },
  {
    title: 'Cơ quan thường trực',
    width: '32%',
    cell: (item, change, name, readOnly) => (
      <TextCell
        name={name}
        value={item.standingBody}
        readOnly={readOnly}
        onChange={(standingBody) => change({ standingBody })}
      />
    ),
  },
  {
    title: 'Thời gian',
    width: '16%',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.period} readOnly={readOnly} onChange={(period) => change({ period })} />
    ),
  },
];

export const taskColumns: readonly Column<Task>[] = [
  {
    title: 'Nội dung',
    cell: (item, change, name, readOnly) => (
      <TextCell
        name={name}
        value={item.content}
        readOnly={readOnly}
        onChange={(value) => change({ content: value ?? '' })}
      />
    ),
  },
  {
    title: 'Chủ trì',
    width: '19%',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.lead} readOnly={readOnly} onChange={(lead) => change({ lead })} />
    ),
  },
  {
    title: 'Phối hợp',
    width: '21%',
    cell: (item, change, name, readOnly) => (
      <TextCell
        name={name}
        value={item.coordinating}
        readOnly={readOnly}
        onChange={(coordinating) => change({ coordinating })}
      />
    ),
  },
  {
    title: 'Quý',
    width: '96px',
    cell: (item, change, name, readOnly) => (
      <ChoiceCell<number>
        name={name}
        value={item.quarter}
        readOnly={readOnly}
        options={quarterOptions}
        onChange={(quarter) => change({ quarter })}
      />
    ),
  },
  {
    title: 'Hạn',
    width: '120px',
    cell: (item, change, name, readOnly) => (
      <DateCell name={name} value={item.due} readOnly={readOnly} onChange={(due) => change({ due })} />
    ),
  },
];

export const targetColumns: readonly Column<Target>[] = [
  {
    title: 'Chỉ tiêu',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.name} readOnly={readOnly} onChange={(value) => change({ name: value ?? '' })} />
    ),
  },
  {
    title: 'Mức',
    width: '96px',
    cell: (item, change, name, readOnly) => (
      <ChoiceCell
        name={name}
        value={item.comparator}
        readOnly={readOnly}
        options={comparatorOptions}
        onChange={(comparator) => change({ comparator })}
      />
    ),
  },
  {
    title: 'Giá trị',
    width: '92px',
    cell: (item, change, name, readOnly) => (
      <NumberCell name={name} value={item.value} readOnly={readOnly} onChange={(value) => change({ value })} />
    ),
  },
  {
    title: 'Đơn vị tính',
    width: '16%',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.unit} readOnly={readOnly} onChange={(unit) => change({ unit })} />
    ),
  },
  {
    title: 'Tổng hợp',
    width: '132px',
    cell: (item, change, name, readOnly) => (
      <ChoiceCell
        name={name}
        value={item.aggregation}
        readOnly={readOnly}
        options={item.unit?.includes('%') ? shareAggregationOptions : aggregationOptions}
        onChange={(aggregation) => change({ aggregation })}
      />
    ),
  },
  {
    title: 'Nhóm',
    width: '14%',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.group} readOnly={readOnly} onChange={(group) => change({ group })} />
    ),
  },
];

export const referenceColumns: readonly Column<Reference>[] = [
  {
    title: 'Loại',
    width: '17%',
    cell: (item, change, name, readOnly) => (
      <ChoiceCell
        name={name}
        value={item.type}
        readOnly={readOnly}
        options={typeOptions}
        onChange={(type) => change({ type })}
      />
    ),
  },
  {
    title: 'Số, ký hiệu',
    width: '20%',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.number} readOnly={readOnly} onChange={(number) => change({ number })} />
    ),
  },
  {
    title: 'Ngày',
    width: '112px',
    cell: (item, change, name, readOnly) => (
      <DateCell name={name} value={item.date} readOnly={readOnly} onChange={(date) => change({ date })} />
    ),
  },
  {
    title: 'Cơ quan ban hành',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.issuer} readOnly={readOnly} onChange={(issuer) => change({ issuer })} />
    ),
  },
  {
    title: 'Về việc',
    cell: (item, change, name, readOnly) => (
      <TextCell name={name} value={item.subject} readOnly={readOnly} onChange={(subject) => change({ subject })} />
    ),
  },
  {
    title: 'Vai trò',
    width: '19%',
    cell: (item, change, name, readOnly) => (
      <ChoiceCell
        name={name}
        value={item.role}
        readOnly={readOnly}
        options={roleOptions}
        onChange={(role) => change({ role: role ?? 'cites' })}
      />
    ),
  },
];

export const recipientColumns: readonly Column<{ value: string }>[] = [
  {
    title: 'Nơi nhận',
    cell: (item, change, name, readOnly) => (
      <TextCell
        name={name}
        value={item.value}
        readOnly={readOnly}
        onChange={(value) => change({ value: value ?? '' })}
      />
    ),
  },
];
