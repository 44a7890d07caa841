import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Table } from 'antd';
import { Link, useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { type Batch, beginBatch, listBatches } from './api/batches';
import './bulk.css';

/** Các đợt nhập văn bản cũ của đơn vị. */
export function Imports() {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const session = useSession();
  const batches = useQuery({ queryKey: queryKeys.batches, queryFn: listBatches });
  const begin = useMutation({
    mutationFn: () => beginBatch(`Đợt nhập ngày ${formatDate(session.workingDate)}`),
    onSuccess: (batch) => void navigate(`/imports/${batch.id}`),
    onError: (error) => void message.error(sentenceOf(error)),
  });
  return (
    <Panel
      main
      title="Nhập văn bản cũ"
      extra={
        <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>
          Mở đợt nhập mới
        </Button>
      }
    >
      <p>
        Đưa cả thư mục văn bản đã ban hành những năm trước vào hệ thống một lần. Mỗi tệp có một kết quả; bị ngắt giữa
        chừng thì mở lại đợt nhập và thả lại thư mục, không mất và không trùng.
      </p>
      {batches.isError ? (
        <Failure error={batches.error} onRetry={() => void batches.refetch()} />
      ) : (
        <Table<Batch>
          size="small"
          rowKey="id"
          loading={batches.isPending}
          dataSource={batches.data ?? []}
          pagination={false}
          scroll={{ x: 760 }}
          locale={{ emptyText: 'Chưa có đợt nhập nào.' }}
          columns={[
            { title: 'Đợt nhập', render: (_, batch) => <Link to={`/imports/${batch.id}`}>{batch.name}</Link> },
            { title: 'Người nhập', dataIndex: 'startedBy', width: 220 },
            { title: 'Số tệp', width: 90, render: (_, batch) => filesOf(batch) },
            { title: 'Đã ghi nhận', width: 120, render: (_, batch) => batch.counts.recorded },
            {
              title: 'Còn lại',
              width: 170,
              render: (_, batch) =>
                batch.atWork ? (
                  <Tag tone="plain">Đang đọc</Tag>
                ) : batch.asking > 0 ? (
                  <Tag tone="waiting">{batch.asking} câu hỏi</Tag>
                ) : (
                  <Tag tone="good">Không còn câu hỏi</Tag>
                ),
            },
          ]}
        />
      )}
    </Panel>
  );
}

export function filesOf({ counts }: Batch): number {
  return (
    counts.reading + counts.drafted + counts.known + counts.held + counts.refused + counts.dropped + counts.recorded
  );
}
