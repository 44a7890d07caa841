import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { deleteMovement, listExamplesOf, type Movement, type StepWish, stepMovement } from './api/movements';
import { examplesInWords } from './model/examplesInWords';
import { stepWords } from './words';

const steps = ['LAUNCH', 'INTERIM_REVIEW', 'FINAL_REVIEW', 'CLOSE'] as const;

type Props = { movement: Movement; workingDate: string; onAmend: () => void };

/** Việc tiếp theo của phong trào. */
export function Steps({ movement, workingDate, onAmend }: Props) {
  const [asking, setAsking] = useState<StepWish['step'] | null>(null);
  if (movement.actions.length === 0) {
    return null;
  }
  return (
    <div className="toolbar">
      {steps
        .filter((step) => movement.actions.includes(step))
        .map((step) => (
          <Button key={step} type={step === 'INTERIM_REVIEW' ? 'default' : 'primary'} onClick={() => setAsking(step)}>
            {stepWords[step]}…
          </Button>
        ))}
      {movement.actions.includes('AMEND') && <Button onClick={onAmend}>Sửa nội dung</Button>}
      {movement.actions.includes('STOP') && <Button onClick={() => setAsking('STOP')}>{stepWords.STOP}…</Button>}
      {movement.actions.includes('DELETE') && <Deletion movement={movement} />}
      {asking && <StepDialog movement={movement} step={asking} day={workingDate} onClose={() => setAsking(null)} />}
    </div>
  );
}

/** What the review says of model examples is offered, not written over what a person has typed. */
function ReviewedExamples({ movement, onTake }: { movement: Movement; onTake: (words: string) => void }) {
  const examples = useQuery({
    queryKey: queryKeys.examplesOfMovement(movement.id),
    queryFn: () => listExamplesOf(movement.id),
  });
  if (!examples.isSuccess) {
    return examples.isError ? (
      <p className="quiet">Chưa lấy được gương điển hình: {sentenceOf(examples.error)}</p>
    ) : null;
  }
  const words = examplesInWords(examples.data);
  return (
    <div className="review-examples">
      <p className="quiet">{words}</p>
      <Button size="small" onClick={() => onTake(words)}>
        Đưa vào tóm tắt
      </Button>
    </div>
  );
}

function Deletion({ movement }: { movement: Movement }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  const remove = useMutation({
    mutationFn: () => deleteMovement(movement),
    onSuccess: async () => {
      await navigate('/movements');
      queries.removeQueries({ queryKey: queryKeys.movement(movement.id) });
      await queries.invalidateQueries({ queryKey: queryKeys.movements });
      message.success('Đã xóa phong trào.');
    },
    onError: (trouble) => message.error(sentenceOf(trouble), 10),
  });
  const ask = () =>
    modal.confirm({
      title: 'Xóa phong trào này?',
      content: `“${movement.outline.name}” mới chuẩn bị, chưa đơn vị nào thấy. Xóa rồi không lấy lại được.`,
      okText: 'Xóa phong trào',
      okButtonProps: { danger: true },
      cancelText: 'Thôi',
      onOk: () => remove.mutateAsync().catch(() => undefined),
    });
  return <Button onClick={ask}>Xóa…</Button>;
}

function StepDialog({
  movement,
  step,
  day,
  onClose,
}: {
  movement: Movement;
  step: StepWish['step'];
  day: string;
  onClose: () => void;
}) {
  const [on, setOn] = useState(day);
  const [result, setResult] = useState('');
  const queries = useQueryClient();
  const { message } = App.useApp();
  const act = useMutation({
    mutationFn: () => stepMovement(movement, { step, on, result }),
    onSuccess: async (changed) => {
      queries.setQueryData(queryKeys.movement(movement.id), changed);
      await queries.invalidateQueries({ queryKey: queryKeys.movements });
      message.success('Đã ghi nhận.');
      onClose();
    },
  });
  return (
    <Modal
      open
      title={`${stepWords[step]} phong trào`}
      okText={`Ghi ${stepWords[step].toLocaleLowerCase('vi')}`}
      okButtonProps={{ danger: step === 'STOP' }}
      cancelText="Thôi"
      confirmLoading={act.isPending}
      onCancel={onClose}
      onOk={() => act.mutate()}
    >
      <label className="field">
        Ngày
        <DatePicker
          format="DD/MM/YYYY"
          aria-label="Ngày"
          allowClear={false}
          value={dayjs(on)}
          onChange={(chosen) => chosen && setOn(chosen.format('YYYY-MM-DD'))}
        />
      </label>
      <label className="field">
        {step === 'STOP' ? 'Lý do dừng' : 'Tóm tắt kết quả'}
        <Input.TextArea rows={4} maxLength={4000} value={result} onChange={({ target }) => setResult(target.value)} />
      </label>
      {step === 'FINAL_REVIEW' && (
        <ReviewedExamples
          movement={movement}
          onTake={(words) => setResult((before) => (before.trim() === '' ? words : `${before.trimEnd()}\n${words}`))}
        />
      )}
      {step === 'STOP' && (
        <p className="quiet">
          Phong trào kết thúc tại đây, không qua tổng kết và không còn tính vào số liệu. Không mở lại được.
        </p>
      )}
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
    </Modal>
  );
}
