import './subjects.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Select } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import {
  agreeToTransfer,
  findUnits,
  listTransfers,
  proposeTransfer,
  refuseTransfer,
  type Subject,
  type Transfer,
  withdrawTransfer,
} from './api/transfers';

const states: Record<Transfer['state'], { words: string; tone: Tone }> = {
  WAITING: { words: 'Chờ trả lời', tone: 'waiting' },
  AGREED: { words: 'Đồng ý, đang chuyển', tone: 'waiting' },
  DONE: { words: 'Đã chuyển', tone: 'good' },
  REFUSED: { words: 'Không đồng ý', tone: 'urgent' },
  WITHDRAWN: { words: 'Đã rút', tone: 'plain' },
};

function about({ name, post, birthYear }: Transfer['subject']): string {
  return [name, post, birthYear ? `sinh năm ${birthYear}` : ''].filter(Boolean).join(', ');
}

/** Đề nghị đơn vị cũ chuyển hồ sơ của một người. */
export function ProposeTransfer({ seen, onClose }: { seen: Subject; onClose: () => void }) {
  const { workingDate } = useSession();
  const [q, setQ] = useState('');
  const [from, setFrom] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const units = useQuery({
    queryKey: ['units', 'found', q],
    queryFn: () => findUnits(q, workingDate),
    enabled: q.trim().length > 1,
  });
  const queries = useQueryClient();
  const propose = useMutation({
    mutationFn: () => proposeTransfer(seen.subject.id, from ?? '', reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: queryKeys.transfers });
      onClose();
    },
  });
  return (
    <div className="subject-form">
      <p>
        Đơn vị cũ, hoặc cấp trên chung, đồng ý thì xếp loại, sáng kiến và khen thưởng trước đây của người này được đọc
        cùng hồ sơ ở đơn vị mới.
      </p>
      <div className="subject-fields">
        <label className="field wide" htmlFor="transfer-from">
          Đơn vị cũ
          <Select
            id="transfer-from"
            showSearch={{ filterOption: false, onSearch: setQ }}
            placeholder="Gõ tên đơn vị"
            notFoundContent={q.trim().length > 1 && !units.isFetching ? 'Không có đơn vị này' : 'Gõ ít nhất hai chữ'}
            value={from}
            onChange={setFrom}
            options={(units.data ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
          />
        </label>
        <label className="field wide" htmlFor="transfer-reason">
          Lý do, căn cứ
          <Input
            id="transfer-reason"
            value={reason}
            maxLength={1000}
            placeholder="Quyết định điều động số …"
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
      </div>
      {propose.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(propose.error)} />}
      <div className="toolbar">
        <Button type="primary" disabled={from === null} loading={propose.isPending} onClick={() => propose.mutate()}>
          Gửi đề nghị
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}

/** Đề nghị chuyển hồ sơ đến và đi. */
export function Transfers() {
  const transfers = useQuery({ queryKey: queryKeys.transfers, queryFn: listTransfers });
  const { own = [], toAnswer = [] } = transfers.data ?? {};
  return (
    <>
      {toAnswer.length > 0 && (
        <Panel title="Đề nghị chuyển hồ sơ cần trả lời" note={`${toAnswer.length} người`}>
          {toAnswer.map((each) => (
            <Question key={each.id} transfer={each} />
          ))}
        </Panel>
      )}
      {own.length > 0 && (
        <Panel title="Đề nghị chuyển hồ sơ của đơn vị">
          <ul className="subject-list" aria-label="Đề nghị chuyển hồ sơ của đơn vị">
            {own.map((each) => (
              <Own key={each.id} transfer={each} />
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function Own({ transfer }: { transfer: Transfer }) {
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => withdrawTransfer(transfer.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.transfers }),
  });
  return (
    <li>
      <strong>{about(transfer.subject)}</strong>
      <Tag tone={states[transfer.state].tone}>{states[transfer.state].words}</Tag>
      <span className="quiet">
        từ {transfer.fromUnitName}, gửi lúc {formatMoment(transfer.proposedAt)}
        {transfer.answer && `. ${transfer.answer}`}
      </span>
      {transfer.state === 'WAITING' && (
        <Button size="small" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          Rút đề nghị
        </Button>
      )}
      {withdraw.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(withdraw.error)} />}
    </li>
  );
}

function Question({ transfer }: { transfer: Transfer }) {
  const { roles } = useSession();
  const [reason, setReason] = useState('');
  const queries = useQueryClient();
  const say = useMutation({
    mutationFn: (work: () => Promise<Transfer>) => work(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: queryKeys.transfers });
      await queries.invalidateQueries({ queryKey: queryKeys.subjects });
    },
  });
  const leads = roles.includes('leader');
  return (
    <div className="alike">
      <p>
        <strong>{transfer.toUnitName}</strong> đề nghị {transfer.fromUnitName} chuyển hồ sơ của{' '}
        <strong>{about(transfer.subject)}</strong>
        {transfer.reason && ` (${transfer.reason})`}.
      </p>
      {transfer.candidates.length === 0 && (
        <p className="empty">
          Danh sách của {transfer.fromUnitName} không có ai trùng tên và năm sinh, hoặc trùng số căn cước.
        </p>
      )}
      {leads && (
        <div className="toolbar">
          {transfer.candidates.map((each) => (
            <Button
              key={each.id}
              loading={say.isPending}
              onClick={() => say.mutate(() => agreeToTransfer(transfer.id, each.id))}
            >
              Chuyển hồ sơ {about(each)}
            </Button>
          ))}
          <Input
            className="transfer-reason"
            aria-label="Lý do không đồng ý"
            placeholder="Lý do không đồng ý"
            value={reason}
            maxLength={1000}
            onChange={({ target }) => setReason(target.value)}
          />
          <Button
            disabled={reason.trim() === ''}
            loading={say.isPending}
            onClick={() => say.mutate(() => refuseTransfer(transfer.id, reason))}
          >
            Không đồng ý
          </Button>
        </div>
      )}
      {!leads && <p className="quiet">Lãnh đạo đơn vị trả lời đề nghị này.</p>}
      {say.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(say.error)} />}
    </div>
  );
}
