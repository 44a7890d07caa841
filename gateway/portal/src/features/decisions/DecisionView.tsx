import './decisions.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import {
  type Decision,
  type DecisionLine,
  type DecisionPaper,
  discardDraft,
  getDecision,
  issueDecision,
  paperAddress,
} from './api/decisions';
import { DraftEditor } from './DraftEditor';
import { HandOverDialog, LineActions, RevokeDialog } from './Following';
import { groundWords, paperWords, reissueStates, reissueWords } from './words';

/** Làm một việc với quyết định và giữ lại kết quả. */
export function useDecisionWork(decision: Decision) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (work: () => Promise<Decision>) => work(),
    onSuccess: (changed) => {
      queries.setQueryData(queryKeys.decision(decision.id), changed);
      void queries.invalidateQueries({ queryKey: queryKeys.decisions, exact: true });
      void queries.invalidateQueries({ queryKey: queryKeys.funds });
      message.success('Đã ghi nhận.');
    },
  });
}

/** Một quyết định: các trường hợp, tiền thưởng, giấy tờ in, trao, hủy bỏ. */
export function DecisionView({ id }: { id: string }) {
  const decision = useQuery({ queryKey: queryKeys.decision(id), queryFn: () => getDecision(id) });
  const [writing, setWriting] = useState(false);
  const queries = useQueryClient();
  if (decision.isPending) {
    return <Waiting rows={8} />;
  }
  if (decision.isError) {
    return <Failure error={decision.error} onRetry={() => void decision.refetch()} />;
  }
  const { data } = decision;
  return (
    <>
      <Panel
        main
        title={data.issued ? `Quyết định số ${data.number}` : 'Dự thảo quyết định khen thưởng'}
        note={`${formatDate(data.date)} · ${data.unitName}`}
        extra={data.issued ? <Tag tone="good">đã ban hành</Tag> : <Tag tone="waiting">dự thảo</Tag>}
      >
        {writing ? (
          <DraftEditor
            known={data}
            onClose={() => setWriting(false)}
            onKept={(changed) => {
              queries.setQueryData(queryKeys.decision(id), changed);
              setWriting(false);
            }}
          />
        ) : (
          <>
            <p>
              {data.about}. {data.signer && `Người ký: ${data.signerPost} ${data.signer}.`}
            </p>
            <p>
              {data.lines.length} trường hợp, tổng tiền thưởng <strong>{formatNumber(data.total)}</strong> đồng.
            </p>
            {!data.own && (
              <p className="quiet">Chỉ hiện các trường hợp do đơn vị bạn đề nghị. Kết quả đã ghi vào hồ sơ.</p>
            )}
            {!data.issued && <DraftActions decision={data} onWrite={() => setWriting(true)} />}
          </>
        )}
      </Panel>
      {data.issued && data.own && <Papers id={id} />}
      {!writing && <Lines decision={data} />}
    </>
  );
}

function DraftActions({ decision, onWrite }: { decision: Decision; onWrite: () => void }) {
  const work = useDecisionWork(decision);
  const [accepted, setAccepted] = useState(false);
  const go = useNavigate();
  const queries = useQueryClient();
  const discard = useMutation({
    mutationFn: () => discardDraft(decision),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: queryKeys.decisions });
      void go('/decisions');
    },
  });
  const may = (action: Decision['actions'][number]) => decision.actions.includes(action);
  const short = decision.refusal?.reason === 'FUND_SHORT';
  return (
    <>
      {decision.fund && (
        <p>
          Quỹ thi đua, khen thưởng hiện còn {formatNumber(decision.fund.balance)} đồng; sau quyết định này còn{' '}
          <strong>{formatNumber(decision.fund.after)}</strong> đồng.
        </p>
      )}
      {decision.refusal && (
        <Alert
          type={short ? 'warning' : 'error'}
          role="alert"
          showIcon
          title={
            decision.refusal.about
              ? `${decision.refusal.about}: ${decision.refusal.sentence}`
              : decision.refusal.sentence
          }
        />
      )}
      {short && may('ISSUE') && (
        <p>
          <Checkbox checked={accepted} onChange={({ target }) => setAccepted(target.checked)}>
            Tôi đã biết quỹ không đủ chi và vẫn ban hành
          </Checkbox>
        </p>
      )}
      {(work.isError || discard.isError) && (
        <Alert type="error" role="alert" showIcon title={sentenceOf(work.error ?? discard.error)} />
      )}
      <div className="toolbar no-print">
        {may('ISSUE') && (
          <Button
            type="primary"
            loading={work.isPending}
            disabled={decision.refusal !== null && !(short && accepted)}
            onClick={() => work.mutate(() => issueDecision(decision, accepted))}
          >
            Ban hành quyết định
          </Button>
        )}
        {may('WRITE') && <Button onClick={onWrite}>Sửa dự thảo</Button>}
        {may('DISCARD') && (
          <Button danger loading={discard.isPending} onClick={() => discard.mutate()}>
            Bỏ dự thảo
          </Button>
        )}
      </div>
    </>
  );
}

function Papers({ id }: { id: string }) {
  return (
    <Panel title="Giấy tờ để in">
      <div className="decision-papers">
        {(Object.keys(paperWords) as DecisionPaper[]).map((paper) => (
          <span key={paper} style={{ display: 'contents' }}>
            <span>{paperWords[paper]}</span>
            <a href={paperAddress(id, paper, 'docx')} download>
              Word (.docx)
            </a>
            <a href={paperAddress(id, paper, 'pdf')} download>
              PDF
            </a>
          </span>
        ))}
      </div>
    </Panel>
  );
}

function Lines({ decision }: { decision: Decision }) {
  const [chosen, setChosen] = useState<string[]>([]);
  const [asking, setAsking] = useState<'hand-over' | 'revoke' | null>(null);
  const may = (action: Decision['actions'][number]) => decision.actions.includes(action);
  const choosable = may('HAND_OVER') || may('REVOKE');
  const open = decision.lines.filter((line) => line.revocation === null).map((line) => line.dossierId);
  const done = () => {
    setAsking(null);
    setChosen([]);
  };
  return (
    <Panel title="Trường hợp được khen" note={`${decision.lines.length}`}>
      {choosable && (
        <div className="toolbar no-print">
          <Checkbox
            checked={chosen.length > 0 && chosen.length === open.length}
            indeterminate={chosen.length > 0 && chosen.length < open.length}
            onChange={({ target }) => setChosen(target.checked ? open : [])}
          >
            Chọn tất cả
          </Checkbox>
          {may('HAND_OVER') && (
            <Button disabled={chosen.length === 0} onClick={() => setAsking('hand-over')}>
              Ghi đã trao ({chosen.length})…
            </Button>
          )}
          {may('REVOKE') && (
            <Button danger disabled={chosen.length === 0} onClick={() => setAsking('revoke')}>
              Hủy bỏ ({chosen.length})…
            </Button>
          )}
        </div>
      )}
      <div className="decision-scroll">
        <table className="decision-table" aria-label="Trường hợp được khen">
          <thead>
            <tr>
              {choosable && (
                <th>
                  <span className="visually-hidden">Chọn</span>
                </th>
              )}
              <th>Tập thể, cá nhân</th>
              <th>Danh hiệu, hình thức</th>
              <th className="number">Tiền thưởng (đồng)</th>
              <th>Tình trạng</th>
            </tr>
          </thead>
          <tbody>
            {decision.lines.map((line) => (
              <tr key={line.dossierId} className={line.revocation ? 'revoked' : undefined}>
                {choosable && (
                  <td>
                    <Checkbox
                      aria-label={`Chọn ${line.name}`}
                      disabled={line.revocation !== null}
                      checked={chosen.includes(line.dossierId)}
                      onChange={({ target }) =>
                        setChosen(
                          target.checked ? [...chosen, line.dossierId] : chosen.filter((id) => id !== line.dossierId),
                        )
                      }
                    />
                  </td>
                )}
                <td>
                  <strong>{line.name}</strong>
                  <div className="quiet">
                    {line.post && `${line.post}, `}
                    {line.unitName}
                  </div>
                  {line.merit}
                </td>
                <td>
                  {line.awardName} ({line.year}){line.votes && <div className="quiet">phiếu đồng ý {line.votes}</div>}
                </td>
                <td className="number">
                  {formatNumber(line.dong)}
                  <div className="quiet" style={{ whiteSpace: 'normal', maxWidth: 260 }}>
                    {line.moneyWords}
                    {line.moneyCertainty === 'FROM_MEMORY' && ' (hệ số chưa đối chiếu văn bản)'}
                  </div>
                </td>
                <td>
                  <Standing line={line} issued={decision.issued} />
                  {decision.issued && <LineActions decision={decision} line={line} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {asking === 'hand-over' && <HandOverDialog decision={decision} dossierIds={chosen} onClose={done} />}
      {asking === 'revoke' && <RevokeDialog decision={decision} dossierIds={chosen} onClose={done} />}
    </Panel>
  );
}

function Standing({ line, issued }: { line: DecisionLine; issued: boolean }) {
  if (!issued) {
    return line.refusal ? <Tag tone="urgent">{line.refusal}</Tag> : <Tag tone="good">đủ điều kiện ký</Tag>;
  }
  const { revocation } = line;
  return (
    <>
      {revocation ? (
        <>
          <Tag tone="urgent">đã hủy bỏ</Tag>
          <div className="quiet">
            Quyết định {revocation.number} ngày {formatDate(revocation.date)}: {groundWords[revocation.ground]}.{' '}
            {revocation.words}
          </div>
          <div className="quiet">
            {revocation.settled
              ? 'Đã thu hồi xong.'
              : `Phải thu hồi trước ${formatDate(revocation.returnBy)}: ${[
                  revocation.objects && !revocation.objectsReturned ? 'hiện vật' : '',
                  revocation.dong > 0 && !revocation.moneyReturned ? `${formatNumber(revocation.dong)} đồng` : '',
                ]
                  .filter(Boolean)
                  .join(', ')}.`}
          </div>
        </>
      ) : line.handedOverOn ? (
        <Tag tone="good">đã trao {formatDate(line.handedOverOn)}</Tag>
      ) : (
        <Tag tone="waiting">chưa trao</Tag>
      )}
      {line.subjectId === null && (
        <div className="quiet">Chưa có trong danh sách đối tượng của đơn vị đề nghị nên chưa ghi sổ khen thưởng.</div>
      )}
      {line.reissues.map((reissue) => (
        <div key={reissue.id} className="quiet">
          {reissueWords[reissue.kind]}: {reissueStates[reissue.state]}
          {reissue.state === 'ASKED' && `, hạn ${formatDate(reissue.dueOn)}`}. {reissue.reason}
          {reissue.note && `. ${reissue.note}`}
        </div>
      ))}
    </>
  );
}
