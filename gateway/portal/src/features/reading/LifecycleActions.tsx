import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import type { Plan } from '@/shared/plan/types';
import { closePlan } from './api/closePlan';
import { draftChange } from './api/draftChange';
import { withdrawPlan } from './api/withdrawPlan';

/** What may still happen to a plan in force, and what has happened to it. */
export function LifecycleActions({ plan }: { plan: Plan }) {
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [ending, setEnding] = useState<'withdraw' | 'close' | null>(null);
  const may = (action: Plan['actions'][number]) => plan.actions.includes(action);

  const changed = (next: Plan) => {
    queryClient.setQueryData(queryKeys.plan(next.id), next);
    void queryClient.invalidateQueries({ queryKey: queryKeys.plans });
    void queryClient.invalidateQueries({ queryKey: queryKeys.inbox });
    void queryClient.invalidateQueries({ queryKey: queryKeys.versions(next.id) });
  };
  const draft = async (act: 'amendment' | 'replacement') => {
    try {
      const made = await draftChange(plan.id, plan.version, act);
      changed(made);
      await navigate(`/plans/${made.id}`);
    } catch (error) {
      message.error(sentenceOf(error));
    }
  };

  return (
    <>
      <div className="toolbar lifecycle no-print">
        <Link to={`/plans/${plan.id}/versions`}>Các phiên bản</Link>
        {may('AMEND') && <Button onClick={() => void draft('amendment')}>Sửa đổi, bổ sung</Button>}
        {may('REPLACE') && <Button onClick={() => void draft('replacement')}>Thay thế</Button>}
        {may('CLOSE') && <Button onClick={() => setEnding('close')}>Kết thúc</Button>}
        {may('WITHDRAW') && (
          <Button danger onClick={() => setEnding('withdraw')}>
            Thu hồi
          </Button>
        )}
      </div>
      <History plan={plan} />
      <EndingDialog
        act={ending}
        onClose={() => setEnding(null)}
        onEnd={async (reason, number) => {
          const ended =
            ending === 'withdraw'
              ? await withdrawPlan(plan.id, plan.version, reason, number)
              : await closePlan(plan.id, plan.version, reason);
          changed(ended);
          setEnding(null);
          message.success(ending === 'withdraw' ? 'Đã thu hồi văn bản.' : 'Đã kết thúc kế hoạch.');
        }}
      />
    </>
  );
}

const endings: Partial<Record<Plan['state'], string>> = {
  REPLACED: 'Văn bản đã được thay thế',
  WITHDRAWN: 'Văn bản đã bị thu hồi',
  CLOSED: 'Kế hoạch đã kết thúc',
};

function History({ plan }: { plan: Plan }) {
  const amendments = plan.amendments ?? [];
  const { ending, purpose } = plan;
  return (
    <>
      {purpose && (
        <Alert
          type="info"
          showIcon
          title={
            <>
              {purpose.act === 'AMEND' ? 'Văn bản này sửa đổi, bổ sung ' : 'Văn bản này thay thế '}
              <Link to={`/plans/${purpose.planId}`}>
                {purpose.act === 'AMEND' ? 'kế hoạch đang có hiệu lực' : 'kế hoạch cũ'}
              </Link>
            </>
          }
        />
      )}
      {ending && (
        <Alert
          type={plan.state === 'CLOSED' ? 'info' : 'warning'}
          showIcon
          title={`${endings[plan.state] ?? 'Văn bản đã hết hiệu lực'} lúc ${formatMoment(ending.at)}`}
          description={
            <>
              {ending.reason}
              {ending.number && ` (văn bản số ${ending.number})`}
              {ending.successorId && (
                <>
                  {'. '}
                  <Link to={`/plans/${ending.successorId}`}>Xem văn bản thay thế</Link>
                </>
              )}
            </>
          }
        />
      )}
      {amendments.length > 0 && !ending && (
        <Alert
          type="info"
          showIcon
          title={`Đã được sửa đổi, bổ sung bởi ${amendments
            .map((it) => `văn bản số ${it.number.text ?? ''} ngày ${formatDate(it.on)}`)
            .join('; ')}`}
        />
      )}
    </>
  );
}

type DialogProps = {
  act: 'withdraw' | 'close' | null;
  onEnd: (reason: string, number: string | null) => Promise<void>;
  onClose: () => void;
};

function EndingDialog({ act, onEnd, onClose }: DialogProps) {
  const [reason, setReason] = useState('');
  const [number, setNumber] = useState('');
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const withdraw = act === 'withdraw';
  const send = () => {
    setSending(true);
    setRefusal(null);
    void onEnd(reason.trim(), number.trim() || null)
      .then(() => {
        setReason('');
        setNumber('');
      })
      .catch((error: unknown) => setRefusal(sentenceOf(error)))
      .finally(() => setSending(false));
  };
  return (
    <Modal
      open={act !== null}
      title={withdraw ? 'Thu hồi văn bản' : 'Kết thúc kế hoạch'}
      okText={withdraw ? 'Thu hồi' : 'Kết thúc'}
      cancelText="Để sau"
      confirmLoading={sending}
      okButtonProps={{ disabled: reason.trim() === '', danger: withdraw }}
      onOk={send}
      onCancel={onClose}
    >
      <div className="dialog">
        <p className="quiet">
          {withdraw
            ? 'Sau khi thu hồi, văn bản không còn được tổng hợp. Các phiên bản vẫn được lưu.'
            : 'Sau khi kết thúc, kế hoạch không sửa được nữa; kết quả vẫn được tổng hợp.'}
        </p>
        <div className="dialog-field">
          <label htmlFor="ending-reason">Lý do</label>
          <Input.TextArea
            id="ending-reason"
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
        {withdraw && (
          <div className="dialog-field">
            <label htmlFor="ending-number">Số văn bản thu hồi (nếu có)</label>
            <Input
              id="ending-number"
              maxLength={100}
              placeholder="31/QĐ-UBND"
              value={number}
              onChange={(event) => setNumber(event.target.value)}
            />
          </div>
        )}
        {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      </div>
    </Modal>
  );
}
