import './covenant.css';
import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { type Covenant, getCovenant, paperAddress, signCovenant, withdrawCovenant } from './api/covenants';
import { CovenantEditor } from './CovenantEditor';

const stateWords: Record<Covenant['state'], string> = {
  NONE: 'Chưa soạn',
  DRAFT: 'Dự thảo',
  SIGNING: 'Đang ký',
  SIGNED: 'Đã ký đủ',
};

const stateTones: Record<Covenant['state'], Tone> = {
  NONE: 'plain',
  DRAFT: 'plain',
  SIGNING: 'waiting',
  SIGNED: 'good',
};

/** Giao ước thi đua của cụm, khối: soạn, ký, ai chưa ký, tải về in. */
export function CovenantPanel({ block }: { block: string }) {
  const covenant = useQuery({
    queryKey: queryKeys.covenant(block),
    queryFn: () => getCovenant(block),
    refetchInterval: 15_000,
  });
  const [writing, setWriting] = useState(false);
  if (covenant.isPending) {
    return <Waiting rows={3} />;
  }
  if (covenant.isError) {
    return <Failure error={covenant.error} onRetry={() => void covenant.refetch()} />;
  }
  const { data } = covenant;
  return (
    <Panel
      title="Giao ước thi đua"
      note={data.edition > 1 ? `bản số ${data.edition}` : undefined}
      extra={<Tag tone={stateTones[data.state]}>{stateWords[data.state]}</Tag>}
    >
      {writing ? (
        <CovenantEditor seen={data} onClose={() => setWriting(false)} />
      ) : (
        <>
          {data.state === 'NONE' ? (
            <p className="empty">
              Cụm, khối chưa có bản giao ước.
              {data.actions.includes('WRITE') ? ' Hãy soạn từ gợi ý của hệ thống.' : ' Đơn vị trưởng sẽ soạn.'}
            </p>
          ) : (
            <CovenantBody text={data.text} />
          )}
          <Parties covenant={data} />
          <Actions covenant={data} onWrite={() => setWriting(true)} />
          <Former covenant={data} />
        </>
      )}
    </Panel>
  );
}

function CovenantBody({ text }: { text: Covenant['text'] }) {
  return (
    <>
      {text.grounds && <p className="covenant-text grounds">{text.grounds}</p>}
      {text.content && <p className="covenant-text">{text.content}</p>}
      {text.targets.length > 0 ? (
        <table className="covenant-targets" aria-label="Chỉ tiêu giao ước">
          <thead>
            <tr>
              <th className="number">STT</th>
              <th>Chỉ tiêu</th>
              <th>Mức giao ước</th>
            </tr>
          </thead>
          <tbody>
            {text.targets.map(({ name, level }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the order is that of the paper and never changes here
              <tr key={at}>
                <td className="number">{at + 1}</td>
                <td>{name}</td>
                <td>{level}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className="empty">Chưa có chỉ tiêu: chưa ký được.</p>
      )}
    </>
  );
}

function Parties({ covenant }: { covenant: Covenant }) {
  const missing = covenant.parties.filter(({ signedOn }) => signedOn === null);
  const signing = covenant.state === 'SIGNING';
  return (
    <>
      {covenant.membersChanged && (
        <Alert
          type="warning"
          showIcon
          title="Danh sách thành viên cụm, khối đã thay đổi sau khi có đơn vị ký. Hãy thu hồi bản này rồi ký lại."
        />
      )}
      <h3>
        Chữ ký: {covenant.parties.length - missing.length}/{covenant.parties.length} đơn vị
        {signing && missing.length > 0 && `; chưa ký: ${missing.map(({ name }) => name).join(', ')}`}
      </h3>
      <ul className="covenant-parties" aria-label="Chữ ký giao ước">
        {covenant.parties.map((party) => (
          <li key={party.unitId}>
            <strong>{party.name}</strong>
            {party.leader && ' (trưởng)'}
            {party.signedOn ? (
              <span>
                {' '}
                – {party.signer}, {party.post}, ký ngày {formatDate(party.signedOn)}
              </span>
            ) : (
              <span className="quiet"> – chưa ký</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Actions({ covenant, onWrite }: { covenant: Covenant; onWrite: () => void }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'sign' | 'withdraw' | null>(null);
  const act = useMutation({
    mutationFn: (work: () => Promise<Covenant>) => work(),
    onSuccess: (changed) => {
      setAsking(null);
      queries.setQueryData(queryKeys.covenant(covenant.blockId), changed);
      message.success('Đã ghi nhận.');
    },
  });
  const may = (action: Covenant['actions'][number]) => covenant.actions.includes(action);
  const trouble = act.isError ? sentenceOf(act.error) : null;
  const close = () => {
    act.reset();
    setAsking(null);
  };
  return (
    <>
      <div className="toolbar no-print">
        {may('SIGN') && (
          <Button type="primary" onClick={() => setAsking('sign')}>
            Ký giao ước…
          </Button>
        )}
        {may('WRITE') && (
          <Button type={covenant.state === 'NONE' ? 'primary' : 'default'} onClick={onWrite}>
            {covenant.state === 'NONE' ? 'Soạn giao ước' : 'Sửa nội dung'}
          </Button>
        )}
        {may('WITHDRAW') && <Button onClick={() => setAsking('withdraw')}>Thu hồi để soạn lại…</Button>}
        {covenant.state !== 'NONE' && (
          <>
            <Button icon={<FileWordOutlined aria-hidden />} href={paperAddress(covenant.blockId, 'docx')} download>
              Tải bản giao ước (.docx)
            </Button>
            <Button icon={<FilePdfOutlined aria-hidden />} href={paperAddress(covenant.blockId, 'pdf')} download>
              Tải PDF
            </Button>
          </>
        )}
      </div>
      {asking === 'sign' && (
        <SignDialog
          pending={act.isPending}
          trouble={trouble}
          onClose={close}
          onSign={(post, on) => act.mutate(() => signCovenant(covenant, post, on))}
        />
      )}
      {asking === 'withdraw' && (
        <WithdrawDialog
          pending={act.isPending}
          trouble={trouble}
          onClose={close}
          onWithdraw={(reason) => act.mutate(() => withdrawCovenant(covenant, reason))}
        />
      )}
    </>
  );
}

type DialogProps = { pending: boolean; trouble: string | null; onClose: () => void };

function SignDialog({
  pending,
  trouble,
  onClose,
  onSign,
}: DialogProps & { onSign: (post: string, on: string) => void }) {
  const { name, workingDate } = useSession();
  const [post, setPost] = useState('');
  const [on, setOn] = useState(workingDate);
  return (
    <Modal
      open
      title="Ký giao ước thi đua"
      okText="Ký giao ước"
      cancelText="Thôi"
      confirmLoading={pending}
      okButtonProps={{ disabled: post.trim() === '' }}
      onCancel={onClose}
      onOk={() => onSign(post, on)}
    >
      {trouble && <Alert type="error" role="alert" showIcon title={trouble} />}
      <p>
        Người ký: <strong>{name}</strong>. Tên và ngày ký được in trên bản giao ước.
      </p>
      <label className="field" htmlFor="covenant-post">
        Chức vụ
        <Input
          id="covenant-post"
          value={post}
          placeholder="Chủ tịch UBND xã"
          onChange={({ target }) => setPost(target.value)}
        />
      </label>
      <label className="field" htmlFor="covenant-on">
        Ngày ký
        <DayField id="covenant-on" label="Ngày ký" value={on} onChange={setOn} />
      </label>
      <p className="quiet">Sau chữ ký đầu tiên, nội dung giao ước không sửa được nữa.</p>
    </Modal>
  );
}

function WithdrawDialog({
  pending,
  trouble,
  onClose,
  onWithdraw,
}: DialogProps & { onWithdraw: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title="Thu hồi giao ước để soạn lại"
      okText="Thu hồi"
      cancelText="Thôi"
      confirmLoading={pending}
      okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => onWithdraw(reason)}
    >
      {trouble && <Alert type="error" role="alert" showIcon title={trouble} />}
      <p>Bản đã ký được giữ lại để tra cứu. Các đơn vị phải ký lại bản mới.</p>
      <div className="field">
        <label htmlFor="covenant-reason">Lý do</label>
        <Input.TextArea
          id="covenant-reason"
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Modal>
  );
}

function Former({ covenant }: { covenant: Covenant }) {
  if (covenant.withdrawn.length === 0) {
    return null;
  }
  return (
    <>
      <h3>Các bản đã thu hồi</h3>
      <ul className="covenant-parties" aria-label="Các bản đã thu hồi">
        {covenant.withdrawn.map((former) => (
          <li key={former.edition}>
            <a href={paperAddress(covenant.blockId, 'docx', former.edition)} download>
              Bản số {former.edition}
            </a>{' '}
            <a href={paperAddress(covenant.blockId, 'pdf', former.edition)} download>
              (PDF)
            </a>
            , {former.signed}/{former.parties} đơn vị đã ký; thu hồi lúc {formatMoment(former.at)}. Lý do:{' '}
            {former.reason}
          </li>
        ))}
      </ul>
    </>
  );
}
