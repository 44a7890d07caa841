import './dossiers.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import {
  attachPaper,
  type Dossier,
  type DossierAction,
  type DossierStep,
  getDossier,
  stepDossier,
  takePaper,
} from './api/dossiers';
import { PaperList } from './PaperList';
import { StepDialog } from './StepDialog';
import {
  actionWords,
  categoryWords,
  genderWords,
  kindWords,
  nomineeWords,
  standingTones,
  standingWords,
  stateTones,
  stateWords,
} from './words';

/** Steps that ask for nothing. */
const plain: readonly DossierAction[] = ['RECEIVE', 'PUT_BEFORE_COUNCIL', 'SUBMIT_TO_SIGNER', 'FORWARD'];

/** Một hồ sơ: nội dung, giấy tờ, đối chiếu điều kiện, xử lý, lịch sử. */
export function DossierView({ id }: { id: string }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [asked, setAsked] = useState<DossierAction | null>(null);
  const dossier = useQuery({ queryKey: queryKeys.dossier(id), queryFn: () => getDossier(id), retry: false });
  const act = useMutation({
    mutationFn: (work: () => Promise<Dossier>) => work(),
    onSuccess: async () => {
      setAsked(null);
      await queries.invalidateQueries({ queryKey: queryKeys.dossiers });
      message.success('Đã ghi nhận.');
    },
  });
  if (dossier.isPending) {
    return <Waiting rows={8} />;
  }
  if (dossier.isError) {
    return <Failure error={dossier.error} onRetry={() => void dossier.refetch()} />;
  }
  const { data } = dossier;
  const { row } = data;
  const step = (wish: DossierStep) => act.mutate(() => stepDossier(row, wish));
  const mends = data.openFields === null || data.openFields.some((field) => field.startsWith('PAPER_'));
  return (
    <>
      <Panel
        main
        title={`${row.awardName}: ${row.nominee.name}`}
        note={`${kindWords[row.kind]} năm ${row.year}, ${row.unitName} đề nghị`}
        extra={<Tag tone={stateTones[row.state]}>{stateWords[row.state]}</Tag>}
      >
        <p>
          Hồ sơ đang ở {row.holderName}.
          {row.dueOn && (
            <span className={row.overdue ? 'dossier-problem' : ''}>
              {' '}
              Hạn xử lý {formatDate(row.dueOn)}
              {row.overdue && ', đã quá hạn'}.
            </span>
          )}{' '}
          <Link to={`/proposals/${row.proposalId}`}>Xem cả đợt đề nghị</Link>
        </p>
        <Remarks data={data} />
        {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
        <div className="toolbar">
          {data.actions.map((action, at) => (
            <Button
              key={action}
              type={at === 0 ? 'primary' : 'default'}
              loading={act.isPending && plain.includes(action)}
              onClick={() => (plain.includes(action) ? step({ action }) : setAsked(action))}
            >
              {actionWords[action]}
              {!plain.includes(action) && '…'}
            </Button>
          ))}
        </div>
        <Facts data={data} />
        <div className="toolbar">
          <Button href={`/api/awards/dossiers/${row.id}/report`} download>
            Tải báo cáo thành tích .docx
          </Button>
        </div>
      </Panel>
      <PaperList
        title="Giấy tờ riêng của hồ sơ"
        papers={data.papers}
        kinds={data.paperKinds}
        writes={mends && data.actions.includes('SUBMIT')}
        address={`/api/awards/dossiers/${row.id}/papers`}
        busy={act.isPending}
        onAttach={(field, file) => act.mutate(() => attachPaper(row, field, file))}
        onTake={(file) => act.mutate(() => takePaper(row, file))}
      />
      {data.commonPapers.length > 0 && (
        <PaperList
          title="Giấy tờ chung của đợt"
          papers={data.commonPapers}
          kinds={[]}
          writes={false}
          address={`/api/awards/dossiers/${row.id}/papers`}
          busy={false}
          onAttach={() => undefined}
          onTake={() => undefined}
        />
      )}
      <Conditions data={data} />
      <Handled data={data} />
      {asked && (
        <StepDialog
          action={asked}
          dossier={data}
          busy={act.isPending}
          error={act.error}
          onClose={() => {
            act.reset();
            setAsked(null);
          }}
          onDone={step}
        />
      )}
    </>
  );
}

function Remarks({ data }: { data: Dossier }) {
  const last = data.returns.at(-1);
  return (
    <>
      {data.row.state === 'RETURNED' && last && (
        <Alert
          type="warning"
          role="status"
          showIcon
          title={`${last.unitName} trả lại ngày ${formatDate(last.on)}. Chỉ sửa các mục sau rồi trình lại:`}
          description={
            <ul aria-label="Ý kiến trả lại">
              {last.remarks.map(({ field, words, remark }) => (
                <li key={field}>
                  <strong>{words}:</strong> {remark}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {data.changed.length > 0 && (
        <section aria-label="Đã sửa sau khi trả lại">
          <h2>Đã sửa sau khi trả lại</h2>
          {data.changed.map(({ field, words, before, after }) => (
            <p key={field} className="dossier-change">
              <strong>{words}:</strong> <del>{before || '(trống)'}</del> → <ins>{after || '(trống)'}</ins>
            </p>
          ))}
        </section>
      )}
      {data.missing.length > 0 && (
        <Alert type="info" showIcon title={`Còn thiếu: ${data.missing.map(({ words }) => words).join(', ')}.`} />
      )}
      {data.row.conflicts.length > 0 && (
        <Alert
          type="warning"
          role="status"
          showIcon
          title="Một thành tích chỉ khen một lần. Hãy đối chiếu trước khi làm bước tiếp:"
          description={
            <ul aria-label="Khen thưởng trùng">
              {data.row.conflicts.map((conflict) => (
                <li key={conflict}>{conflict}</li>
              ))}
            </ul>
          }
        />
      )}
      {data.warnings.map((warning) => (
        <Alert key={warning} type="warning" showIcon title={warning} />
      ))}
    </>
  );
}

function Facts({ data }: { data: Dossier }) {
  const { nominee, merit } = data.row;
  const remarked = (field: string) =>
    data.row.state === 'RETURNED' && data.openFields?.includes(field) ? 'remarked' : '';
  return (
    <dl className="dossier-facts">
      <dt>Đối tượng</dt>
      <dd className={remarked('NAME')}>
        {nominee.name} ({nomineeWords[nominee.kind].toLowerCase()}
        {nominee.enterprise && ', doanh nghiệp'})
      </dd>
      <dt>Chức vụ, đơn vị</dt>
      <dd className={remarked('POST')}>{nominee.post || 'Chưa ghi'}</dd>
      {nominee.kind === 'INDIVIDUAL' && (
        <>
          <dt>Giới tính, nhóm</dt>
          <dd className={remarked('CATEGORY')}>
            {nominee.gender ? genderWords[nominee.gender] : 'Chưa ghi'},{' '}
            {nominee.category ? categoryWords[nominee.category].toLowerCase() : 'chưa chọn nhóm'}
          </dd>
        </>
      )}
      <dt>Tóm tắt thành tích</dt>
      <dd className={remarked('MERIT')}>{merit || 'Chưa ghi'}</dd>
      <dt>Báo cáo thành tích</dt>
      <dd className={remarked('REPORT')}>{data.report || 'Chưa ghi'}</dd>
    </dl>
  );
}

function Conditions({ data }: { data: Dossier }) {
  const { unit } = useSession();
  if (!data.verdict) {
    return null;
  }
  const { standing, version, on, findings, overridden } = data.verdict;
  return (
    <Panel
      title="Đối chiếu điều kiện"
      note={`${version}, ngày ${formatDate(on)}`}
      extra={<Tag tone={standingTones[standing]}>{standingWords[standing]}</Tag>}
    >
      {overridden && <Alert type="warning" showIcon title={`Vẫn trình, lý do: ${overridden}`} />}
      {data.row.nominee.subjectId && data.row.unitId === unit && (
        <p>
          <Link to={`/eligibility?${conditionsOf(data.row, on)}`}>Xem trang đối chiếu điều kiện</Link>
        </p>
      )}
      <ul aria-label="Điều kiện">
        {findings.map((finding) => (
          <li key={finding.condition}>
            <Tag tone={standingTones[finding.standing]}>{standingWords[finding.standing]}</Tag> {finding.condition}
            {finding.article && <span className="dossier-quiet">{finding.article}</span>}
            {[...finding.facts, ...finding.missing].map((fact) => (
              <span key={fact} className="dossier-quiet">
                {fact}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The same question on the page that explains it, as of the day of this answer. */
function conditionsOf({ nominee, award, kind, year }: Dossier['row'], on: string): URLSearchParams {
  return new URLSearchParams({ subject: nominee.subjectId ?? '', award, merit: kind, year: String(year), on });
}

function Handled({ data }: { data: Dossier }) {
  return (
    <Panel title="Quá trình xử lý" note={`${data.history.length} bước`}>
      {data.procedure && (
        <section aria-label="Quy định của tỉnh">
          <p>
            {data.procedure.act}
            {data.procedure.due && `: hồ sơ gửi trước hết ngày ${formatDate(data.procedure.due)}`}
            {data.procedure.steps.length > 0 && ', các bước:'}
          </p>
          {data.procedure.steps.length > 0 && (
            <ol>
              {data.procedure.steps.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ol>
          )}
        </section>
      )}
      {data.appraisal && (
        <p>
          {data.appraisal.unitName} thẩm định ngày {formatDate(data.appraisal.on)}:{' '}
          {data.appraisal.favourable ? 'đủ điều kiện' : 'chưa đủ điều kiện'}. {data.appraisal.words}
        </p>
      )}
      {data.concurrences.map(({ body, dueOn, answeredOn, agrees, words }) => (
        <p key={body}>
          Hiệp y {body}:{' '}
          {answeredOn
            ? `${agrees ? 'đồng ý' : 'không đồng ý'} ngày ${formatDate(answeredOn)}. ${words ?? ''}`
            : `chờ trả lời, hạn ${formatDate(dueOn)}`}
        </p>
      ))}
      {data.posting && (
        <div>
          <p>
            Công khai tại {data.posting.where} từ {formatDate(data.posting.from)} đến hết{' '}
            {formatDate(data.posting.until)}.
          </p>
          <ul aria-label="Ý kiến phản ánh">
            {data.posting.objections.map(({ name, contact, words, on, answer: said }) => (
              <li key={name + on + words}>
                {name} ({contact}), {formatDate(on)}: {words}. {said ? `Trả lời: ${said}` : 'Chưa trả lời.'}
              </li>
            ))}
          </ul>
        </div>
      )}
      {data.councils.map(({ unitName, on, members, inFavour, passed }) => (
        <p key={unitName + on}>
          Hội đồng {unitName} ngày {formatDate(on)}: {inFavour} trên {members} thành viên đồng ý,{' '}
          {passed ? 'đạt' : 'không đạt'}.
        </p>
      ))}
      {data.decision && (
        <p>
          Quyết định số {data.decision.number} ngày {formatDate(data.decision.date)} của {data.decision.unitName}.
        </p>
      )}
      <ul aria-label="Lịch sử">
        {data.history.map(({ to, at, unitName, note }) => (
          <li key={at + to}>
            {stateWords[to]}: {unitName}, {formatMoment(at)}
            {note !== '' && ` (${note})`}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
