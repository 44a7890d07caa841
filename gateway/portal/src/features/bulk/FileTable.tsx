import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatSize } from '@/shared/format/numbers';
import { typeWords } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Tag } from '@/shared/ui/Tag';
import { type Batch, type BatchFile, getFiles } from './api/batches';
import { fateInWords } from './model/fates';

const size = 50;

/** Every file with its result. */
export function FileTable({ batch }: { batch: Batch }) {
  const [page, setPage] = useState(0);
  const files = useQuery({
    queryKey: queryKeys.batchFiles(batch.id, { page }),
    queryFn: () => getFiles(batch.id, { page, size }),
    placeholderData: keepPreviousData,
    refetchInterval: batch.atWork ? 2000 : false,
  });
  if (files.isError) {
    return <Failure error={files.error} onRetry={() => void files.refetch()} />;
  }
  return (
    <Table<BatchFile>
      size="small"
      rowKey="id"
      loading={files.isPending}
      dataSource={files.data?.items ?? []}
      scroll={{ x: 760 }}
      locale={{ emptyText: 'Chưa có tệp nào.' }}
      pagination={{
        current: page + 1,
        pageSize: size,
        total: files.data?.total ?? 0,
        showSizeChanger: false,
        hideOnSinglePage: true,
        onChange: (chosen) => setPage(chosen - 1),
      }}
      columns={[
        {
          title: 'Tệp',
          width: '38%',
          render: (_, file) => (
            <>
              {file.path} {file.size > 0 && <span className="quiet">({formatSize(file.size)})</span>}
            </>
          ),
        },
        {
          title: 'Kết quả',
          width: 130,
          render: (_, file) => {
            const { word, tone } = fateInWords(file);
            return <Tag tone={tone}>{word}</Tag>;
          },
        },
        {
          title: 'Văn bản',
          render: (_, file) => (
            <>
              <PlanLink file={file} />
              {file.sentence && <div className="quiet">{file.sentence}</div>}
            </>
          ),
        },
      ]}
    />
  );
}

/** The plan that a file became or is, as people call it. */
export function PlanLink({ file: { plan } }: { file: BatchFile }) {
  if (!plan) {
    return null;
  }
  const kind = typeWords[plan.type] ?? 'Văn bản';
  const name = plan.number ? `${kind} ${plan.number}` : kind;
  return (
    <Link to={`/plans/${plan.id}`}>
      {name}
      {plan.title && `: ${plan.title}`}
    </Link>
  );
}
