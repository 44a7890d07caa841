import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Progress, Tabs } from 'antd';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { isNotFound, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatNumber } from '@/shared/format/numbers';
import { Failure } from '@/shared/ui/Failure';
import { NotFound } from '@/shared/ui/NotFound';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { type Batch, getBatch, recordBatch } from './api/batches';
import { DropFolder } from './DropFolder';
import { FileTable } from './FileTable';
import { filesOf } from './Imports';
import { Questions } from './Questions';
import { useSending } from './useSending';
import './bulk.css';

/** Một đợt nhập: what comes in, what became of each file, what is still asked. */
export function BatchPanel({ id }: { id: string }) {
  const batch = useQuery({
    queryKey: queryKeys.batch(id),
    queryFn: () => getBatch(id),
    refetchInterval: ({ state }) => (state.data?.atWork ? 1000 : false),
  });
  if (batch.isPending) {
    return <Waiting />;
  }
  if (isNotFound(batch.error)) {
    return <NotFound />;
  }
  return batch.data ? (
    <OpenBatch batch={batch.data} />
  ) : (
    <Failure error={batch.error} onRetry={() => void batch.refetch()} />
  );
}

function OpenBatch({ batch }: { batch: Batch }) {
  const queryClient = useQueryClient();
  const { sending, isBusy, add } = useSending(batch);
  const refresh = () => queryClient.invalidateQueries({ queryKey: queryKeys.batches });
  const wasBusy = useRef(false);
  const busy = isBusy || batch.atWork;

  useEffect(() => {
    if (wasBusy.current && !busy) {
      // the last results are in: lists, questions and plans show them
      void queryClient.invalidateQueries({ queryKey: queryKeys.batches });
      void queryClient.invalidateQueries({ queryKey: queryKeys.plans });
    }
    wasBusy.current = busy;
  }, [busy, queryClient]);

  useEffect(() => {
    if (isBusy && sending.sent % 5 === 0) {
      void queryClient.invalidateQueries({ queryKey: queryKeys.batches });
    }
  }, [isBusy, sending.sent, queryClient]);

  return (
    <Panel
      main
      title={batch.name}
      note={`${formatNumber(filesOf(batch))} tệp`}
      extra={
        <>
          <Link to="/imports">Mọi đợt nhập</Link>
          <RecordButton batch={batch} busy={busy} onDone={() => void refresh()} />
        </>
      }
    >
      <DropFolder onFiles={add} />
      <HowFar batch={batch} sending={sending} isBusy={isBusy} />
      {sending.failed.length > 0 && (
        <ul className="bulk-failed" aria-label="Tệp chưa gửi được">
          {sending.failed.map(({ path, sentence }) => (
            <li key={path} role="alert">
              <strong>{path}</strong>: {sentence}
            </li>
          ))}
        </ul>
      )}
      <Tabs
        items={[
          {
            key: 'questions',
            label: `Câu hỏi còn lại (${batch.asking})`,
            children: <Questions batch={batch} onAnswered={() => void refresh()} />,
          },
          { key: 'files', label: 'Mọi tệp', children: <FileTable batch={batch} /> },
        ]}
      />
    </Panel>
  );
}

function HowFar({
  batch,
  sending,
  isBusy,
}: {
  batch: Batch;
  sending: { all: number; sent: number; failed: unknown[] };
  isBusy: boolean;
}) {
  const { counts } = batch;
  const done = filesOf(batch) - counts.reading;
  return (
    <div className="bulk-far" role="status">
      {isBusy && (
        <div>
          Đang gửi {sending.sent + sending.failed.length}/{sending.all} tệp. Đừng đóng trang cho đến khi gửi xong.
          <Progress
            percent={Math.floor(((sending.sent + sending.failed.length) / sending.all) * 100)}
            aria-label="Đã gửi"
          />
        </div>
      )}
      {batch.atWork && batch.expected && !batch.recording && (
        <div>
          Đang đọc tệp nén: {Math.min(done, batch.expected)}/{batch.expected} tệp. Có thể đóng trang, hệ thống vẫn đọc
          tiếp.
          <Progress percent={Math.floor((Math.min(done, batch.expected) / batch.expected) * 100)} aria-label="Đã đọc" />
        </div>
      )}
      {batch.recording && <div>Đang ghi nhận văn bản đã ban hành…</div>}
      <p>
        {counts.drafted} bản nháp, {counts.recorded} đã ghi nhận, {counts.known} đã có, {counts.held} chờ trả lời,{' '}
        {counts.refused} không nhận, {counts.dropped} bỏ qua
        {batch.skipped > 0 && `, ${batch.skipped} tệp của hệ điều hành không đọc`}.
      </p>
    </div>
  );
}

function RecordButton({ batch, busy, onDone }: { batch: Batch; busy: boolean; onDone: () => void }) {
  const { message } = App.useApp();
  const record = useMutation({
    mutationFn: () => recordBatch(batch.id),
    onSuccess: onDone,
    onError: (error) => void message.error(sentenceOf(error)),
  });
  if (!batch.mayRecord) {
    return batch.recordable > 0 ? (
      <span className="quiet">{batch.recordable} văn bản chờ lãnh đạo ghi nhận</span>
    ) : null;
  }
  return (
    <Popconfirm
      title={`Ghi nhận ${batch.recordable} văn bản đã ban hành?`}
      description="Mỗi văn bản giữ số và ngày ghi trên văn bản, vào sổ đăng ký của năm đó."
      okText="Ghi nhận"
      cancelText="Chưa"
      onConfirm={() => record.mutate()}
      disabled={batch.recordable === 0 || busy}
    >
      <Button type="primary" disabled={batch.recordable === 0 || busy} loading={record.isPending}>
        Ghi nhận {batch.recordable} văn bản đã ban hành
      </Button>
    </Popconfirm>
  );
}
