import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Pagination } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { fieldName } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { answerFile, type Batch, type BatchFile, confirmFile, getFiles } from './api/batches';
import { PlanLink } from './FileTable';
import { ParentQuestion } from './ParentQuestion';

const size = 20;

/** What people still have to say, file by file. */
export function Questions({ batch, onAnswered }: { batch: Batch; onAnswered: () => void }) {
  const [page, setPage] = useState(0);
  const files = useQuery({
    queryKey: queryKeys.batchFiles(batch.id, { asking: true, page }),
    queryFn: () => getFiles(batch.id, { asking: true, page, size }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      batch.atWork || (state.data?.items.length === 0 && batch.asking > 0) ? 2000 : false,
  });
  // the batch may know of questions that the list has not been asked about again
  const outdated = files.data?.items.length === 0 && batch.asking > 0 && page === 0;
  if (files.isPending || outdated) {
    return <Waiting />;
  }
  if (files.isError) {
    return <Failure error={files.error} onRetry={() => void files.refetch()} />;
  }
  if (files.data.items.length === 0) {
    return <p className="empty">Không còn câu hỏi nào.</p>;
  }
  return (
    <>
      <ul className="bulk-questions" aria-label="Câu hỏi còn lại">
        {files.data.items.map((file) => (
          <li key={file.id}>
            <QuestionOf batch={batch} file={file} onAnswered={onAnswered} />
          </li>
        ))}
      </ul>
      <Pagination
        current={page + 1}
        pageSize={size}
        total={files.data.total}
        showSizeChanger={false}
        hideOnSinglePage
        onChange={(chosen) => setPage(chosen - 1)}
      />
    </>
  );
}

type Props = { batch: Batch; file: BatchFile; onAnswered: () => void };

function QuestionOf({ batch, file, onAnswered }: Props) {
  return (
    <>
      <strong>{file.path}</strong>
      {file.fate === 'HELD' ? (
        <Held batch={batch} file={file} onAnswered={onAnswered} />
      ) : (
        <Unsure batch={batch} file={file} onAnswered={onAnswered} />
      )}
    </>
  );
}

function Held({ batch, file, onAnswered }: Props) {
  const { message } = App.useApp();
  const answering = useMutation({
    mutationFn: (given: 'DRAFT' | 'DROP') => answerFile(batch.id, file.id, given),
    onSuccess: onAnswered,
    onError: (error) => void message.error(sentenceOf(error)),
  });
  return (
    <>
      <p>{file.sentence}</p>
      {file.plan && (
        <p className="quiet">
          Văn bản đã có: <PlanLink file={file} />
        </p>
      )}
      <div className="bulk-answers">
        <Button onClick={() => answering.mutate('DROP')} disabled={answering.isPending}>
          Bỏ qua tệp này
        </Button>
        <Button onClick={() => answering.mutate('DRAFT')} disabled={answering.isPending}>
          Nhập thành bản nháp
        </Button>
      </div>
    </>
  );
}

function Unsure({ batch, file, onAnswered }: Props) {
  const { message } = App.useApp();
  const questions = file.questions;
  const confirming = useMutation({
    mutationFn: (asked: NonNullable<BatchFile['questions']>) =>
      confirmFile(
        batch.id,
        file.id,
        asked.version,
        asked.uncertain.map(({ field }) => field),
      ),
    onSuccess: onAnswered,
    onError: (error) => {
      void message.error(sentenceOf(error));
      onAnswered();
    },
  });
  return (
    <>
      <p>
        <PlanLink file={file} />
      </p>
      {file.sentence && <p>{file.sentence}</p>}
      {questions && questions.uncertain.length > 0 && (
        <>
          <p>Máy đọc chưa chắc những thông tin này:</p>
          <dl className="bulk-unsure">
            {questions.uncertain.map(({ field, read }) => (
              <div key={field}>
                <dt>{fieldName(field)}</dt>
                <dd>{read ? `“${read}”` : 'không thấy trong văn bản'}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {questions && questions.missing.length > 0 && (
        <p>Văn bản còn thiếu: {questions.missing.map((field) => fieldName(field).toLowerCase()).join(', ')}.</p>
      )}
      {questions?.parentUnclear && file.plan && (
        <ParentQuestion
          planId={file.plan.id}
          question={questions.parentQuestion ?? 'Chưa rõ văn bản cấp trên.'}
          onAnswered={onAnswered}
        />
      )}
      <div className="bulk-answers">
        {questions && questions.uncertain.length > 0 && (
          <Button onClick={() => confirming.mutate(questions)} loading={confirming.isPending}>
            Xác nhận đúng
          </Button>
        )}
        {file.plan && <Link to={`/plans/${file.plan.id}`}>Mở để sửa</Link>}
      </div>
    </>
  );
}
