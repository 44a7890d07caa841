import './examples.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, InputNumber } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { type CountedStories, commitStories, getStories, type StoryRow } from './api/examples';

/** Số tin, bài đã công bố từng tháng so với cam kết, của đơn vị và cấp dưới. */
export function Stories({ year }: { year: number }) {
  const stories = useQuery({ queryKey: queryKeys.stories(year), queryFn: () => getStories(year) });
  const [all, setAll] = useState(false);
  if (stories.isPending) {
    return <Waiting rows={3} />;
  }
  if (stories.isError) {
    return <Failure error={stories.error} onRetry={() => void stories.refetch()} />;
  }
  const { own, below } = stories.data;
  const told = below.filter(({ months, ownCommitment }) => ownCommitment || months.some((count) => count > 0));
  const rows = all ? below : told;
  return (
    <Panel title={`Tin, bài đã công bố năm ${year}`} note="tính theo ngày công bố lần đầu">
      <div className="stories-scroll">
        <table className="stories" aria-label="Tin, bài theo tháng">
          <thead>
            <tr>
              <th>Đơn vị</th>
              <th className="number">Cam kết mỗi tháng</th>
              {own.months.map((_, month) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a month is its number
                <th key={month} className="number">
                  T{month + 1}
                </th>
              ))}
              <th className="number">Tháng đạt</th>
            </tr>
          </thead>
          <tbody>
            <Row row={own} own />
            {rows.map((row) => (
              <Row key={row.unitId} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {below.length > told.length && (
        <p className="quiet">
          {all
            ? `Đang hiện cả ${below.length} đơn vị cấp dưới. `
            : `${below.length - told.length} đơn vị chưa công bố bài nào. `}
          <Button type="link" size="small" onClick={() => setAll(!all)}>
            {all ? 'Chỉ hiện đơn vị đã có bài' : 'Hiện tất cả'}
          </Button>
        </p>
      )}
      {stories.data.mayCommit && <Commit key={own.perMonth} stories={stories.data} />}
    </Panel>
  );
}

function Row({ row, own }: { row: StoryRow; own?: boolean }) {
  return (
    <tr className={own ? 'own' : ''}>
      <td>{row.unitName}</td>
      <td className="number">
        {row.perMonth}
        {!row.ownCommitment && <span className="quiet"> (mức chung)</span>}
      </td>
      {row.months.map((count, month) => {
        const due = month < row.due;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a month is its number
          <td key={month} className={`number ${due ? (count >= row.perMonth ? 'kept' : 'missed') : ''}`}>
            {due || count > 0 ? count : ''}
          </td>
        );
      })}
      <td className="number">
        {row.kept}/{row.due}
      </td>
    </tr>
  );
}

function Commit({ stories }: { stories: CountedStories }) {
  const [perMonth, setPerMonth] = useState<number | null>(stories.own.perMonth);
  const queries = useQueryClient();
  const commit = useMutation({
    mutationFn: (count: number) => commitStories(stories, count),
    onSuccess: (counted) => queries.setQueryData(queryKeys.stories(stories.year), counted),
  });
  return (
    <div className="toolbar">
      <label className="story-commitment" htmlFor="story-commitment">
        Đơn vị cam kết mỗi tháng (tin, bài)
        <InputNumber id="story-commitment" min={0} max={100} precision={0} value={perMonth} onChange={setPerMonth} />
      </label>
      <Button
        loading={commit.isPending}
        disabled={perMonth === null || (perMonth === stories.own.perMonth && stories.own.ownCommitment)}
        onClick={() => perMonth !== null && commit.mutate(perMonth)}
      >
        Lưu cam kết
      </Button>
      {commit.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(commit.error)} />}
    </div>
  );
}
