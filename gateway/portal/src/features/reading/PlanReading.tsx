import './reading.css';
import { DownloadOutlined } from '@ant-design/icons';
import { type ReactNode, useMemo, useState } from 'react';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { formatNumber, formatSize } from '@/shared/format/numbers';
import { DocumentText } from '@/shared/plan/DocumentText';
import { marksOf } from '@/shared/plan/marks';
import { StateTag } from '@/shared/plan/StateTag';
import type { Plan, Target } from '@/shared/plan/types';
import { usePlanText } from '@/shared/plan/usePlan';
import {
  aggregationWords,
  citationInWords,
  comparatorWords,
  fieldName,
  kindWords,
  referenceRoleWords,
  typeWords,
} from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { Chain } from './Chain';
import { LifecycleActions } from './LifecycleActions';
import { ReadList } from './ReadList';
import { Wording } from './Wording';

const nobody: ReadonlySet<string> = new Set();

/** An issued plan: its facts, where it hangs in the tree, what it holds, and the document itself. */
export function PlanReading({
  plan,
  papers,
  rollup,
  actions,
  links,
  below,
}: {
  plan: Plan;
  papers: ReactNode;
  rollup: ReactNode;
  actions?: ReactNode;
  links?: ReactNode;
  below?: ReactNode;
}) {
  const [lit, setLit] = useState<string | null>(null);
  const text = usePlanText(plan.id, Boolean(plan.document));
  const { content } = plan;
  const marks = useMemo(() => marksOf(plan, content, nobody), [plan, content]);
  const number = content.number?.text;
  // What was read once is no longer what the plan says after an amendment.
  const showsWording = !plan.document || (plan.amendments ?? []).length > 0;

  return (
    <>
      <Panel
        title={
          <>
            {typeWords[content.type] ?? 'Văn bản'} {number} <StateTag state={plan.state} />
          </>
        }
        extra={
          <>
            {papers}
            {plan.document && (
              <a href={`/api/plans/${encodeURIComponent(plan.id)}/document`} download={plan.document.fileName}>
                <DownloadOutlined aria-hidden /> Tải văn bản gốc ({formatSize(plan.document.size)})
              </a>
            )}
          </>
        }
      >
        <h1 className="plan-title">{content.title}</h1>
        {actions}
        <dl className="facts">
          <Fact name="Đơn vị">{plan.unit.name}</Fact>
          <Fact name="Cơ quan ban hành">{content.issuer}</Fact>
          <Fact name="Ngày văn bản">{formatDate(content.date)}</Fact>
          <Fact name="Năm">{content.year}</Fact>
          <Fact name="Loại kế hoạch">{content.kind && kindWords[content.kind]}</Fact>
          <Fact name="Chủ đề">{content.theme}</Fact>
          <Fact name="Người ký">
            {[content.signature?.capacity, content.signature?.name].filter(Boolean).join(' ')}
          </Fact>
          <Fact name="Ban hành trên hệ thống">{formatMoment(plan.issuedAt)}</Fact>
        </dl>
      </Panel>
      <LifecycleActions plan={plan} />
      <div className="reading-grid">
        <div>
          <Chain plan={plan} />
          {links}
          {below}
          {rollup}
          <ReadList
            title="Phong trào thi đua"
            items={content.movements.map((movement, index) => ({
              key: `movements.${index}`,
              main: movement.name,
              side: [movement.standingBody && `Thường trực: ${movement.standingBody}`, movement.period]
                .filter(Boolean)
                .join('. '),
            }))}
            onLight={setLit}
          />
          <ReadList
            title="Nhiệm vụ"
            items={content.tasks.map((task, index) => ({
              key: `tasks.${index}`,
              main: task.content,
              side: [
                task.lead && `Chủ trì: ${task.lead}`,
                task.due && `Hạn: ${formatDate(task.due)}`,
                task.quarter && `Quý ${['I', 'II', 'III', 'IV'][task.quarter - 1]}${task.year ? `/${task.year}` : ''}`,
              ]
                .filter(Boolean)
                .join('. '),
            }))}
            onLight={setLit}
          />
          <ReadList
            title="Chỉ tiêu"
            items={content.targets.map((target, index) => ({
              key: `targets.${index}`,
              main: target.name,
              side: targetInWords(target),
            }))}
            onLight={setLit}
          />
          <ReadList
            title="Văn bản căn cứ, viện dẫn"
            items={content.references.map((reference, index) => ({
              key: `references.${index}`,
              main: citationInWords(reference),
              side: referenceRoleWords[reference.role],
            }))}
            onLight={setLit}
          />
          {content.recipients.length > 0 && (
            <Panel title="Nơi nhận">
              <ul className="plain-list">
                {content.recipients.map((recipient) => (
                  <li key={recipient}>{recipient}</li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
        <div className="reading-document">
          {(content.sections ?? []).length > 0 && !showsWording && (
            <Panel title="Bố cục">
              <ol className="outline">
                {content.sections?.map((section) => (
                  <li
                    key={`${section.level}-${section.no}-${section.heading}`}
                    style={{ paddingInlineStart: `${((section.level ?? 1) - 1) * 16}px` }}
                  >
                    {section.no && <b>{section.no}. </b>}
                    {section.heading}
                  </li>
                ))}
              </ol>
            </Panel>
          )}
          {showsWording && <Wording content={content} />}
          {(plan.attachments ?? []).length > 0 && (
            <Panel title="Tài liệu kèm theo">
              <ul className="plain-list">
                {plan.attachments?.map((attachment) => (
                  <li key={attachment.id}>
                    <a
                      href={`/api/plans/${encodeURIComponent(plan.id)}/attachments/${encodeURIComponent(attachment.id)}`}
                      download={attachment.name}
                    >
                      {attachment.name}
                    </a>{' '}
                    <span className="quiet">({formatSize(attachment.size)})</span>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {plan.document && (
            <Panel title={showsWording ? 'Toàn văn khi ban hành' : 'Toàn văn'} className="no-print">
              {text.isPending && <Waiting rows={10} />}
              {text.isError && <Failure error={text.error} onRetry={() => void text.refetch()} />}
              {text.data !== undefined && <DocumentText text={text.data} marks={marks} lit={lit} nameOf={fieldName} />}
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return children ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
}

function targetInWords(target: Target): string {
  const value = target.value === null || target.value === undefined ? null : formatNumber(target.value);
  const amount = [target.comparator && comparatorWords[target.comparator], value, target.unit]
    .filter(Boolean)
    .join(' ');
  const together = target.aggregation && `tổng hợp: ${aggregationWords[target.aggregation]}`;
  return [amount, together].filter(Boolean).join('; ');
}
