import './openData.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Popconfirm, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment, yearOf } from '@/shared/format/dates';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getChoice, type OpenDataChoice, type OpenDataSet, openSet, withdrawSet } from './api/openData';
import { Columns } from './Columns';

/** Công bố dữ liệu mở: what everybody may see of the unit and those below it. */
export function OpenDataDesk() {
  const choice = useQuery({ queryKey: queryKeys.openData, queryFn: getChoice });
  const home = useHomeUnit();
  const code = home.data?.unit.id;
  return (
    <Panel main title="Dữ liệu mở">
      <p>
        Chọn tập số liệu của đơn vị và các đơn vị cấp dưới để mọi người xem, tải về mà không cần đăng nhập. Không có họ
        tên và thông tin riêng của ai trong các tệp này. <Link to="/statistics">Về trang Thống kê</Link>
      </p>
      {code && (
        <p>
          Trang công khai của đơn vị: <a href={`/du-lieu-mo/${encodeURIComponent(code)}`}>/du-lieu-mo/{code}</a>
        </p>
      )}
      {choice.isPending && <Waiting rows={5} />}
      {choice.isError && <Failure error={choice.error} onRetry={() => void choice.refetch()} />}
      {choice.data?.sets.map((set) => (
        <OneSet key={set.set} set={set} version={choice.data.version} />
      ))}
    </Panel>
  );
}

function OneSet({ set, version }: { set: OpenDataSet; version: number }) {
  const { roles, workingDate } = useSession();
  const year = yearOf(workingDate);
  const [fromYear, setFromYear] = useState(set.fromYear ?? year);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const remember = (words: string) => (stored: OpenDataChoice) => {
    queries.setQueryData(queryKeys.openData, stored);
    message.success(words);
  };
  const reload = () => queries.invalidateQueries({ queryKey: queryKeys.openData });
  const opening = useMutation({
    mutationFn: () => openSet(version, set.set, fromYear),
    onSuccess: remember(`Đã công bố: ${set.title}.`),
    onError: reload,
  });
  const withdrawing = useMutation({
    mutationFn: () => withdrawSet(version, set.set),
    onSuccess: remember(`Đã thu hồi: ${set.title}.`),
    onError: reload,
  });
  const trouble = opening.error ?? withdrawing.error;
  const isOpen = set.fromYear !== null;
  return (
    <section className="open-set" aria-label={set.title}>
      <h2>
        {set.title} <Tag tone={isOpen ? 'good' : 'plain'}>{isOpen ? 'Đang công bố' : 'Chưa công bố'}</Tag>
      </h2>
      <p>{set.description}</p>
      {set.since && (
        <p className="quiet">
          Công bố từ {formatMoment(set.since)}, số liệu {yearsInWords(set.years)}.
        </p>
      )}
      <Columns columns={set.columns} />
      {trouble && <Alert type="error" role="alert" showIcon title={sentenceOf(trouble)} />}
      {roles.includes('leader') ? (
        <div className="toolbar">
          <Select<number>
            aria-label={`Số liệu từ năm, ${set.title}`}
            value={fromYear}
            onChange={setFromYear}
            options={Array.from({ length: 6 }, (_, back) => ({ value: year - back, label: `Từ năm ${year - back}` }))}
          />
          <Button
            type={isOpen ? 'default' : 'primary'}
            loading={opening.isPending}
            disabled={isOpen && fromYear === set.fromYear}
            onClick={() => opening.mutate()}
          >
            {isOpen ? 'Đổi năm bắt đầu' : 'Công bố'}
          </Button>
          {isOpen && (
            <Popconfirm
              title="Thu hồi tập dữ liệu này?"
              description="Mọi người không xem, tải được nữa. Bản đã tải về trước đó thì không thu hồi được."
              okText="Thu hồi"
              cancelText="Thôi"
              onConfirm={() => withdrawing.mutate()}
            >
              <Button loading={withdrawing.isPending}>Thu hồi…</Button>
            </Popconfirm>
          )}
        </div>
      ) : (
        <p className="quiet">Lãnh đạo đơn vị công bố hoặc thu hồi.</p>
      )}
    </section>
  );
}

/** "năm 2024", "các năm 2022–2024"; the latest first. */
function yearsInWords(years: readonly number[]): string {
  const [last] = years;
  const first = years.at(-1);
  return first === last ? `năm ${last}` : `các năm ${first}–${last}`;
}
