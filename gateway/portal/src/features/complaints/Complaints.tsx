import './complaints.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import {
  acceptComplaint,
  type Complaint,
  type ComplaintReceipt,
  listComplaints,
  readParty,
  receiveComplaint,
  rejectComplaint,
  settleComplaint,
  takeComplaint,
} from './api/complaints';

const kindWords: Record<Complaint['kind'], string> = { COMPLAINT: 'Khiếu nại', DENUNCIATION: 'Tố cáo' };

const stageWords: Record<Complaint['stage'], string> = {
  RECEIVED: 'đã nhận',
  ACCEPTED: 'đã thụ lý',
  SETTLED: 'đã giải quyết',
  NOT_ACCEPTED: 'không thụ lý',
};

const stageTones: Record<Complaint['stage'], Tone> = {
  RECEIVED: 'urgent',
  ACCEPTED: 'waiting',
  SETTLED: 'good',
  NOT_ACCEPTED: 'plain',
};

/** Đơn khiếu nại, tố cáo về khen thưởng. */
export function Complaints() {
  const complaints = useQuery({ queryKey: queryKeys.complaints, queryFn: listComplaints });
  const { roles, workingDate } = useSession();
  const keeps = roles.includes('specialist') || roles.includes('leader');
  const [receiving, setReceiving] = useState(false);
  if (complaints.isPending) {
    return <Waiting rows={4} />;
  }
  if (complaints.isError) {
    return <Failure error={complaints.error} onRetry={() => void complaints.refetch()} />;
  }
  return (
    <Panel
      main
      title="Khiếu nại, tố cáo về khen thưởng"
      extra={keeps && !receiving && <Button onClick={() => setReceiving(true)}>Ghi đơn mới</Button>}
    >
      {receiving && <ReceiptForm onDone={() => setReceiving(false)} />}
      {!keeps && <p className="empty">Chỉ chuyên viên và lãnh đạo đơn vị xem được đơn khiếu nại, tố cáo.</p>}
      {keeps && complaints.data.length === 0 && !receiving && <p className="empty">Chưa có đơn nào.</p>}
      <ul className="complaint-list" aria-label="Đơn khiếu nại, tố cáo">
        {complaints.data.map((each) => (
          <li key={each.id}>
            <strong>{kindWords[each.kind]}</strong> nhận ngày {formatDate(each.receivedOn)}
            {each.about && ` – ${each.about}`} <Tag tone={stageTones[each.stage]}>{stageWords[each.stage]}</Tag>{' '}
            {each.dueOn && (
              <Tag tone={each.dueOn < workingDate ? 'urgent' : 'plain'}>
                {each.dueOn < workingDate ? 'quá hạn' : 'hạn'} {formatDate(each.dueOn)}
              </Tag>
            )}
            {each.dueOn && (
              <span className="quiet">
                {' '}
                theo {each.dueArticle}
                {each.dueCertainty !== 'VERIFIED' && '; thời hạn chưa đối chiếu văn bản'}
              </span>
            )}
            {each.content === null ? (
              <p className="quiet">Nội dung tố cáo chỉ lãnh đạo được xem.</p>
            ) : (
              <p className="complaint-content">{each.content}</p>
            )}
            {each.words && (
              <p>
                {each.stage === 'SETTLED' && (each.upheld ? 'Có căn cứ. ' : 'Không có căn cứ. ')}
                {each.words}
              </p>
            )}
            <ComplaintActions complaint={each} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function ComplaintActions({ complaint }: { complaint: Complaint }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [words, setWords] = useState('');
  const act = useMutation({
    mutationFn: (work: () => Promise<Complaint>) => work(),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: queryKeys.complaints });
      setWords('');
      message.success('Đã ghi nhận.');
    },
  });
  const party = useMutation({ mutationFn: () => readParty(complaint) });
  const may = (action: Complaint['actions'][number]) => complaint.actions.includes(action);
  return (
    <>
      {(act.isError || party.isError) && (
        <Alert type="error" role="alert" showIcon title={sentenceOf(act.error ?? party.error)} />
      )}
      {party.data && (
        <p role="status">
          Người gửi đơn: <strong>{party.data.name}</strong>
          {party.data.contact && `, ${party.data.contact}`}. <span className="quiet">Lần xem này đã được ghi lại.</span>
        </p>
      )}
      {(may('REJECT') || may('SETTLE')) && (
        <div className="field">
          <label htmlFor={`words-${complaint.id}`}>
            {may('SETTLE') ? 'Kết quả giải quyết' : 'Lý do (nếu không thụ lý)'}
          </label>
          <Input.TextArea
            id={`words-${complaint.id}`}
            rows={2}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
      )}
      <div className="toolbar">
        {may('TAKE') && <Button onClick={() => act.mutate(() => takeComplaint(complaint))}>Nhận giải quyết</Button>}
        {may('ACCEPT') && (
          <Button type="primary" onClick={() => act.mutate(() => acceptComplaint(complaint))}>
            Thụ lý
          </Button>
        )}
        {may('REJECT') && (
          <Button onClick={() => act.mutate(() => rejectComplaint(complaint, words))}>Không thụ lý</Button>
        )}
        {may('SETTLE') && (
          <>
            <Button type="primary" onClick={() => act.mutate(() => settleComplaint(complaint, true, words))}>
              Kết luận: có căn cứ
            </Button>
            <Button onClick={() => act.mutate(() => settleComplaint(complaint, false, words))}>
              Kết luận: không có căn cứ
            </Button>
          </>
        )}
        {may('READ_PARTY') && !party.data && (
          <Button loading={party.isPending} onClick={() => party.mutate()}>
            Xem người gửi đơn
          </Button>
        )}
      </div>
    </>
  );
}

function ReceiptForm({ onDone }: { onDone: () => void }) {
  const { workingDate } = useSession();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [receipt, setReceipt] = useState<ComplaintReceipt>({
    kind: 'COMPLAINT',
    receivedOn: workingDate,
    about: '',
    content: '',
    partyName: '',
    partyContact: '',
  });
  const receive = useMutation({
    mutationFn: () => receiveComplaint(receipt),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: queryKeys.complaints });
      message.success('Đã ghi đơn.');
      onDone();
    },
  });
  return (
    <div>
      <div className="complaint-row">
        <label className="field">
          Loại đơn
          <select
            className="native"
            aria-label="Loại đơn"
            value={receipt.kind}
            onChange={({ target }) => setReceipt({ ...receipt, kind: target.value as Complaint['kind'] })}
          >
            <option value="COMPLAINT">Khiếu nại</option>
            <option value="DENUNCIATION">Tố cáo (giữ bí mật tên người tố cáo)</option>
          </select>
        </label>
        <div className="field">
          <span>Ngày nhận đơn</span>
          <DayField
            label="Ngày nhận đơn"
            value={receipt.receivedOn}
            onChange={(receivedOn) => setReceipt({ ...receipt, receivedOn })}
          />
        </div>
        <label className="field" htmlFor="complaint-about">
          Về việc
          <Input
            id="complaint-about"
            placeholder="Quyết định 213/QĐ-UBND"
            value={receipt.about}
            onChange={({ target }) => setReceipt({ ...receipt, about: target.value })}
          />
        </label>
        <label className="field" htmlFor="complaint-name">
          Họ tên người gửi đơn
          <Input
            id="complaint-name"
            autoComplete="off"
            value={receipt.partyName}
            onChange={({ target }) => setReceipt({ ...receipt, partyName: target.value })}
          />
        </label>
        <label className="field" htmlFor="complaint-contact">
          Địa chỉ, điện thoại
          <Input
            id="complaint-contact"
            autoComplete="off"
            value={receipt.partyContact}
            onChange={({ target }) => setReceipt({ ...receipt, partyContact: target.value })}
          />
        </label>
      </div>
      <div className="field">
        <label htmlFor="complaint-content">Nội dung đơn</label>
        <Input.TextArea
          id="complaint-content"
          rows={4}
          value={receipt.content}
          onChange={({ target }) => setReceipt({ ...receipt, content: target.value })}
        />
      </div>
      {receipt.kind === 'DENUNCIATION' && (
        <p className="quiet">Sau khi lưu, chỉ lãnh đạo phụ trách giải quyết xem được tên người tố cáo.</p>
      )}
      {receive.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(receive.error)} />}
      <div className="toolbar">
        <Button type="primary" loading={receive.isPending} onClick={() => receive.mutate()}>
          Lưu đơn
        </Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </div>
  );
}
