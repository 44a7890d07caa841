import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { useSession } from '@/shared/session/useSession';
import {
  advanceExample,
  answerExample,
  deleteExample,
  type Example,
  giveConsent,
  keepPicture,
  passExampleOn,
  proposeExample,
  publishExample,
  removePicture,
  spreadExample,
  takeDownExample,
  withdrawConsent,
} from './api/examples';
import { ReasonDialog } from './ReasonDialog';
import { nextStage, stageWords } from './words';

type Question = 'consent' | 'withdraw' | 'takeDown' | 'giveBack';

/** What the person may do with it now. */
export function ExampleActions({ example, onWrite }: { example: Example; onWrite: () => void }) {
  const [asking, setAsking] = useState<Question | null>(null);
  const { workingDate } = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { message, modal } = App.useApp();
  const file = useRef<HTMLInputElement>(null);
  const act = useMutation({
    mutationFn: (work: () => Promise<Example>) => work(),
    onSuccess: async (changed) => {
      setAsking(null);
      message.success('Đã ghi nhận.');
      const mine = !example.actions.includes('ANSWER');
      if (mine) {
        queries.setQueryData(queryKeys.example(example.id), changed);
      }
      await queries.invalidateQueries({ queryKey: queryKeys.examples });
    },
  });
  const remove = useMutation({
    mutationFn: () => deleteExample(example),
    onSuccess: async () => {
      await navigate('/examples');
      queries.removeQueries({ queryKey: queryKeys.example(example.id) });
      await queries.invalidateQueries({ queryKey: queryKeys.examples });
      message.success('Đã xóa gương điển hình.');
    },
    onError: (trouble) => message.error(sentenceOf(trouble), 10),
  });
  const askToDelete = () =>
    modal.confirm({
      title: 'Xóa gương điển hình này?',
      content: `“${example.title}” cùng ảnh và nhật ký bị xóa hẳn.${
        example.firstPublishedOn ? ' Tin, bài đã đăng của gương này không còn được tính vào cam kết.' : ''
      } Xóa rồi không lấy lại được.`,
      okText: 'Xóa',
      okButtonProps: { danger: true },
      cancelText: 'Thôi',
      onOk: () => remove.mutateAsync().catch(() => undefined),
    });
  const may = (action: Example['actions'][number]) => example.actions.includes(action);
  const run = (work: () => Promise<Example>) => act.mutate(work);
  const next = nextStage[example.stage];
  const trouble = act.isError ? sentenceOf(act.error) : null;
  const ask = (question: Question | null) => {
    act.reset();
    setAsking(question);
  };
  return (
    <>
      {trouble && asking === null && <Alert type="error" role="alert" showIcon title={trouble} />}
      <div className="toolbar">
        {may('ANSWER') && (
          <>
            <Button type="primary" onClick={() => run(() => answerExample(example, true, ''))}>
              Tiếp nhận
            </Button>
            <Button onClick={() => ask('giveBack')}>Trả lại…</Button>
          </>
        )}
        {may('SPREAD') && (
          <Button type="primary" onClick={() => run(() => spreadExample(example, true))}>
            Nhân rộng tới các đơn vị
          </Button>
        )}
        {may('END_SPREAD') && <Button onClick={() => run(() => spreadExample(example, false))}>Dừng nhân rộng</Button>}
        {may('PASS_ON') && <Button onClick={() => run(() => passExampleOn(example))}>Đề nghị tiếp lên cấp trên</Button>}
        {may('CONSENT') && (
          <Button type="primary" onClick={() => ask('consent')}>
            Ghi đồng ý công khai…
          </Button>
        )}
        {may('PUBLISH') && (
          <Button
            type={example.consent.state === 'GIVEN' ? 'primary' : 'default'}
            onClick={() => run(() => publishExample(example))}
          >
            Công bố
          </Button>
        )}
        {may('PROPOSE') && <Button onClick={() => run(() => proposeExample(example))}>Đề nghị lên cấp trên</Button>}
        {may('WRITE') && (
          <>
            <Button onClick={onWrite}>Sửa bài</Button>
            <Button onClick={() => file.current?.click()}>{example.pictureId ? 'Thay ảnh' : 'Thêm ảnh'}</Button>
            <input
              ref={file}
              type="file"
              accept="image/jpeg,image/png"
              aria-label="Ảnh gương điển hình"
              className="visually-hidden"
              tabIndex={-1}
              onChange={({ target }) => {
                const chosen = target.files?.[0];
                target.value = '';
                if (chosen) {
                  run(() => keepPicture(example, chosen));
                }
              }}
            />
            {example.pictureId && <Button onClick={() => run(() => removePicture(example))}>Bỏ ảnh</Button>}
          </>
        )}
        {may('ADVANCE') && next && (
          <Button onClick={() => run(() => advanceExample(example, next))}>
            Chuyển sang bước {stageWords[next].toLowerCase()}
          </Button>
        )}
        {may('TAKE_DOWN') && <Button onClick={() => ask('takeDown')}>Gỡ khỏi trang công khai…</Button>}
        {may('WITHDRAW_CONSENT') && (
          <Button danger onClick={() => ask('withdraw')}>
            Ghi rút đồng ý…
          </Button>
        )}
        {may('DELETE') && (
          <Button danger onClick={askToDelete}>
            Xóa…
          </Button>
        )}
      </div>
      {asking === 'consent' && (
        <ReasonDialog
          title="Ghi đồng ý công khai"
          label="Đồng ý bằng cách nào"
          hint="Ví dụ: bằng văn bản, qua trưởng thôn."
          day={{ label: 'Ngày đồng ý', value: workingDate }}
          okText="Ghi đồng ý"
          pending={act.isPending}
          trouble={trouble}
          onClose={() => ask(null)}
          onOk={(note, on) => run(() => giveConsent(example, on, note))}
        />
      )}
      {asking === 'withdraw' && (
        <ReasonDialog
          danger
          title="Ghi rút đồng ý công khai"
          label="Lý do"
          hint="Gương được gỡ ngay khỏi trang công khai và khỏi danh sách của cấp trên."
          okText="Rút đồng ý"
          pending={act.isPending}
          trouble={trouble}
          onClose={() => ask(null)}
          onOk={(note) => run(() => withdrawConsent(example, note))}
        />
      )}
      {asking === 'takeDown' && (
        <ReasonDialog
          danger
          title="Gỡ khỏi trang công khai"
          label="Lý do"
          okText="Gỡ"
          pending={act.isPending}
          trouble={trouble}
          onClose={() => ask(null)}
          onOk={(note) => run(() => takeDownExample(example, note))}
        />
      )}
      {asking === 'giveBack' && (
        <ReasonDialog
          title="Trả lại đề nghị"
          label="Lý do"
          okText="Trả lại"
          pending={act.isPending}
          trouble={trouble}
          onClose={() => ask(null)}
          onOk={(note) =>
            // what was given back is no longer the superior's to read
            act.mutate(() => answerExample(example, false, note), { onSuccess: () => void navigate('/examples') })
          }
        />
      )}
    </>
  );
}
