import { Alert, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import {
  answerReissue,
  askReissue,
  type Decision,
  type DecisionLine,
  type Ground,
  noteHandOver,
  noteRecovery,
  type ReissueKind,
  revokeAwards,
} from './api/decisions';
import { useDecisionWork } from './DecisionView';
import { groundWords, reissueWords } from './words';

type BulkProps = { decision: Decision; dossierIds: string[]; onClose: () => void };

/** Ghi việc trao thưởng. */
export function HandOverDialog({ decision, dossierIds, onClose }: BulkProps) {
  const { workingDate } = useSession();
  const work = useDecisionWork(decision);
  const [on, setOn] = useState(workingDate);
  const [place, setPlace] = useState('');
  const [receiver, setReceiver] = useState('');
  return (
    <Modal
      open
      title={`Ghi đã trao cho ${dossierIds.length} trường hợp`}
      okText="Ghi đã trao"
      cancelText="Thôi"
      confirmLoading={work.isPending}
      onCancel={onClose}
      onOk={() =>
        work.mutate(async () => {
          const changed = await noteHandOver(decision, { dossierIds, on, place, receiver });
          onClose();
          return changed;
        })
      }
    >
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      <div className="field">
        <span>Ngày trao</span>
        <DayField label="Ngày trao" value={on} onChange={setOn} />
      </div>
      <label className="field" htmlFor="hand-over-place">
        Nơi trao
        <Input id="hand-over-place" value={place} onChange={({ target }) => setPlace(target.value)} />
      </label>
      <label className="field" htmlFor="hand-over-receiver">
        Người nhận thay (nếu có)
        <Input id="hand-over-receiver" value={receiver} onChange={({ target }) => setReceiver(target.value)} />
      </label>
    </Modal>
  );
}

/** Hủy bỏ quyết định đối với một số trường hợp. */
export function RevokeDialog({ decision, dossierIds, onClose }: BulkProps) {
  const { workingDate } = useSession();
  const work = useDecisionWork(decision);
  const [number, setNumber] = useState('');
  const [date, setDate] = useState(workingDate);
  const [ground, setGround] = useState<Ground>('FRAUD');
  const [words, setWords] = useState('');
  return (
    <Modal
      open
      title={`Hủy bỏ khen thưởng đối với ${dossierIds.length} trường hợp`}
      okText="Hủy bỏ khen thưởng"
      cancelText="Thôi"
      confirmLoading={work.isPending}
      okButtonProps={{ danger: true }}
      onCancel={onClose}
      onOk={() =>
        work.mutate(async () => {
          const changed = await revokeAwards(decision, { dossierIds, number, date, ground, words });
          onClose();
          return changed;
        })
      }
    >
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      <p>
        Danh hiệu bị hủy bỏ không còn được tính trong sổ khen thưởng và các năm liên tục sau đó. Hiện vật và tiền thưởng
        đã trao phải thu hồi.
      </p>
      <label className="field" htmlFor="revoke-number">
        Số quyết định hủy bỏ
        <Input
          id="revoke-number"
          placeholder="124/QĐ-UBND"
          value={number}
          onChange={({ target }) => setNumber(target.value)}
        />
      </label>
      <div className="field">
        <span>Ngày quyết định hủy bỏ</span>
        <DayField label="Ngày quyết định hủy bỏ" value={date} onChange={setDate} />
      </div>
      <label className="field">
        Căn cứ (Luật Thi đua, khen thưởng, Điều 93)
        <select
          className="native"
          aria-label="Căn cứ"
          value={ground}
          onChange={({ target }) => setGround(target.value as Ground)}
        >
          {Object.entries(groundWords).map(([each, sentence]) => (
            <option key={each} value={each}>
              {sentence}
            </option>
          ))}
        </select>
      </label>
      <div className="field">
        <label htmlFor="revoke-words">Kết luận, lý do cụ thể</label>
        <Input.TextArea id="revoke-words" rows={3} value={words} onChange={({ target }) => setWords(target.value)} />
      </div>
    </Modal>
  );
}

/** Thu hồi, cấp đổi, cấp lại của một trường hợp. */
export function LineActions({ decision, line }: { decision: Decision; line: DecisionLine }) {
  const work = useDecisionWork(decision);
  const { workingDate } = useSession();
  const [asking, setAsking] = useState(false);
  const [refusing, setRefusing] = useState(false);
  const may = (action: Decision['actions'][number]) => decision.actions.includes(action);
  const waiting = line.reissues.find(({ state }) => state === 'ASKED');
  const { revocation } = line;
  return (
    <div className="no-print">
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      {may('RECOVER') && revocation && !revocation.settled && (
        <Button
          size="small"
          loading={work.isPending}
          onClick={() =>
            work.mutate(() =>
              noteRecovery(decision, {
                dossierId: line.dossierId,
                objectsReturned: workingDate,
                moneyReturned: workingDate,
              }),
            )
          }
        >
          Ghi đã thu hồi xong
        </Button>
      )}
      {may('REISSUE') && waiting && (
        <>
          <Button
            size="small"
            loading={work.isPending}
            onClick={() =>
              work.mutate(() =>
                answerReissue(decision, waiting.id, { dossierId: line.dossierId, granted: true, note: '' }),
              )
            }
          >
            {waiting.kind === 'EXCHANGE' ? 'Đã cấp, đã thu bản cũ' : 'Đã cấp'}
          </Button>{' '}
          <Button size="small" onClick={() => setRefusing(true)}>
            Không cấp…
          </Button>
        </>
      )}
      {may('REISSUE') && !waiting && !revocation && line.handedOverOn && (
        <Button size="small" onClick={() => setAsking(true)}>
          Cấp đổi, cấp lại…
        </Button>
      )}
      {refusing && waiting && (
        <RefusalDialog decision={decision} line={line} reissue={waiting.id} onClose={() => setRefusing(false)} />
      )}
      {asking && <ReissueDialog decision={decision} line={line} onClose={() => setAsking(false)} />}
    </div>
  );
}

type RefusalProps = { decision: Decision; line: DecisionLine; reissue: string; onClose: () => void };

/** Không cấp: who asked is owed the reason. */
function RefusalDialog({ decision, line, reissue, onClose }: RefusalProps) {
  const work = useDecisionWork(decision);
  const [note, setNote] = useState('');
  return (
    <Modal
      open
      title={`Không cấp đổi, cấp lại: ${line.name}`}
      okText="Ghi không cấp"
      cancelText="Thôi"
      confirmLoading={work.isPending}
      onCancel={onClose}
      onOk={() =>
        work.mutate(async () => {
          const changed = await answerReissue(decision, reissue, { dossierId: line.dossierId, granted: false, note });
          onClose();
          return changed;
        })
      }
    >
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      <div className="field">
        <label htmlFor="refusal-note">Lý do không cấp</label>
        <Input.TextArea id="refusal-note" rows={3} value={note} onChange={({ target }) => setNote(target.value)} />
      </div>
    </Modal>
  );
}

function ReissueDialog({ decision, line, onClose }: { decision: Decision; line: DecisionLine; onClose: () => void }) {
  const work = useDecisionWork(decision);
  const { workingDate } = useSession();
  const [kind, setKind] = useState<ReissueKind>('EXCHANGE');
  const [asked, setAsked] = useState(workingDate);
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={`Đề nghị cấp đổi, cấp lại: ${line.name}`}
      okText="Ghi đề nghị"
      cancelText="Thôi"
      confirmLoading={work.isPending}
      onCancel={onClose}
      onOk={() =>
        work.mutate(async () => {
          const changed = await askReissue(decision, { dossierId: line.dossierId, kind, asked, reason });
          onClose();
          return changed;
        })
      }
    >
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      <label className="field">
        Loại
        <select
          className="native"
          aria-label="Loại"
          value={kind}
          onChange={({ target }) => setKind(target.value as ReissueKind)}
        >
          {Object.entries(reissueWords).map(([each, words]) => (
            <option key={each} value={each}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div className="field">
        <span>Ngày đề nghị</span>
        <DayField label="Ngày đề nghị" value={asked} onChange={setAsked} />
      </div>
      <div className="field">
        <label htmlFor="reissue-reason">Lý do</label>
        <Input.TextArea
          id="reissue-reason"
          rows={3}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </Modal>
  );
}
