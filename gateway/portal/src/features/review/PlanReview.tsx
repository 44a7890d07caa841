import './review.css';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Segmented } from 'antd';
import { type ComponentProps, type ReactNode, useCallback, useMemo, useState } from 'react';
import { isStale, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatSize } from '@/shared/format/numbers';
import { getPlan } from '@/shared/plan/api/getPlan';
import { DocumentText } from '@/shared/plan/DocumentText';
import { marksOf } from '@/shared/plan/marks';
import { StateTag } from '@/shared/plan/StateTag';
import type { Plan, PlanContent } from '@/shared/plan/types';
import { usePlanText } from '@/shared/plan/usePlan';
import { fieldName } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { ActionBar } from './ActionBar';
import { Annexes } from './Annexes';
import { Attachments } from './Attachments';
import { answerParent } from './api/answerParent';
import { confirmPlan } from './api/confirmPlan';
import { ConflictNotice } from './ConflictNotice';
import { movementColumns, recipientColumns, referenceColumns, targetColumns, taskColumns } from './columns';
import { EditableList } from './EditableList';
import { Findings } from './Findings';
import { focusField } from './focus';
import { HeaderFields } from './HeaderFields';
import { LightProvider } from './Lighting';
import { confirming, stillUnsure } from './model/unsure';
import { Paragraphs } from './Paragraphs';
import { ParentPanel } from './ParentPanel';
import { PurposeNotice } from './PurposeNotice';
import { RemarksAt, RemarksProvider } from './Remarks';
import { Sections } from './Sections';
import { useDraft } from './useDraft';

export type EditField = <K extends keyof PlanContent>(field: K, value: PlanContent[K]) => void;

const noRemarks: NonNullable<Plan['remarks']> = [];

/** A finding's place: a field of the content, or words of the document. */
type FindingPlace = { code: string; place?: string | null; quote?: string | null };

/** What the findings of the page are about, and the way to their places. */
export type FindingsView = {
  content: PlanContent;
  mayDismiss: boolean;
  onShow: (finding: FindingPlace) => void;
};

/** Findings about whose document it is: no linter makes them, and nobody can dismiss them. */
const ofTheIssuer: ReadonlySet<string> = new Set(['OTHER_UNITS_DOCUMENT', 'ISSUER_UNKNOWN']);

const noErrors: ReadonlyMap<string, string> = new Map();

type ListName = 'sections' | 'movements' | 'tasks' | 'targets' | 'references' | 'annexes';

/** What shows the links of the stored plan: it has the draft saved first, and hands back what it changed. */
type LinksOf = (base: Plan, prepare: () => Promise<Plan>, onChanged: (stored: Plan) => void) => ReactNode;

/** The document beside what was read from it: looked over, corrected, confirmed, passed on. */
export function PlanReview({
  plan,
  papers,
  findings,
  links,
}: {
  plan: Plan;
  papers: ReactNode;
  findings: (view: FindingsView) => ReactNode;
  links?: LinksOf;
}) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const text = usePlanText(plan.id, Boolean(plan.document));
  const draft = useDraft(plan, plan.actions.includes('CORRECT'));
  const { base, content, edit: change } = draft;
  const editable = base.actions.includes('CORRECT') && draft.conflict === null;
  const mayConfirm = base.actions.includes('CONFIRM');
  const [lit, setLit] = useState<string | null>(null);
  const [side, setSide] = useState<'fields' | 'document'>('fields');

  const unsure = useMemo(() => stillUnsure(base, content), [base, content]);
  const unsureSet = useMemo(() => new Set(unsure), [unsure]);
  const marks = useMarks(base, content, unsureSet);
  const uncertain = useStable(base.uncertain);
  const errors = draft.saving.step === 'failed' ? draft.saving.fields : noErrors;

  const edit = useCallback<EditField>(
    (field, value) => change((before) => confirming({ ...before, [field]: value }, field, uncertain)),
    [change, uncertain],
  );
  const { accept } = draft;
  const confirm = useCallback(
    (field: string) => {
      if (!mayConfirm) {
        change((before) => confirming(before, field, uncertain));
        return;
      }
      void confirmPlan(base.id, base.version, [field])
        .then(accept)
        .catch((error: unknown) => message.error(sentenceOf(error)));
    },
    [change, uncertain, mayConfirm, base.id, base.version, accept, message],
  );
  const lists = useMemo(
    () => ({
      sections: listEditor(change, 'sections', uncertain),
      movements: listEditor(change, 'movements', uncertain),
      tasks: listEditor(change, 'tasks', uncertain),
      targets: listEditor(change, 'targets', uncertain),
      references: listEditor(change, 'references', uncertain),
      annexes: listEditor(change, 'annexes', uncertain),
      addressees: wordsEditor(change, 'addressees'),
      recipients: wordsEditor(change, 'recipients'),
    }),
    [change, uncertain],
  );
  const addressees = useMemo(() => (content.addressees ?? []).map((value) => ({ value })), [content.addressees]);
  const recipients = useMemo(() => content.recipients.map((value) => ({ value })), [content.recipients]);

  const pick = useCallback((key: string) => {
    setSide('fields');
    setLit(key);
    window.requestAnimationFrame(() => focusField(key));
  }, []);
  const show = useCallback((key: string) => {
    setSide('document');
    setLit(null);
    window.requestAnimationFrame(() => setLit(key));
  }, []);

  /** In the document where the words stand there, else in the field. */
  const showFinding = useCallback(
    ({ code, place, quote }: FindingPlace) => {
      const read = base.findings.findIndex((finding) => finding.code === code && finding.evidence?.text === quote);
      if (read >= 0) {
        show(`findings.${read}`);
      } else if (place) {
        pick(place);
      }
    },
    [base.findings, show, pick],
  );

  const refresh = useCallback(() => {
    void queryClient.invalidateQueries({ queryKey: queryKeys.inbox });
    void queryClient.invalidateQueries({ queryKey: queryKeys.plans });
    void queryClient.invalidateQueries({ queryKey: queryKeys.chains });
  }, [queryClient]);

  const answer = async (planId: string | null) => {
    try {
      const stored = await draft.save();
      draft.accept(await answerParent(stored.id, stored.version, planId));
      refresh();
    } catch (error) {
      message.error(sentenceOf(error));
      if (isStale(error)) {
        queryClient.setQueryData(queryKeys.plan(base.id), await getPlan(base.id));
      }
    }
  };

  // What is uncertain but has no field of its own on the page is asked for in the summary.
  const elsewhere = unsure.filter((name) => !(name in ownPlaces));

  return (
    <RemarksProvider value={base.remarks ?? noRemarks}>
      <LightProvider light={setLit}>
        <div className="review-head">
          <div>
            <h1>{content.title || 'Kế hoạch chưa có trích yếu'}</h1>
            <span className="quiet review-file">
              <StateTag state={base.state} />
              {base.document && (
                <a href={`/api/plans/${encodeURIComponent(base.id)}/document`} download={base.document.fileName}>
                  {base.document.fileName} ({formatSize(base.document.size)})
                </a>
              )}
              {papers}
            </span>
          </div>
          <ActionBar draft={draft} unsure={unsure} onDone={refresh} />
        </div>
        {base.purpose && <PurposeNotice purpose={base.purpose} />}
        {base.remark && base.state === 'DRAFT' && (
          <Alert type="warning" showIcon title="Lãnh đạo trả lại" description={base.remark} />
        )}
        {draft.conflict && <ConflictNotice conflict={draft.conflict} mine={content} onSettle={draft.settle} />}
        {base.document && (
          <Segmented
            className="side-switch"
            aria-label="Phần đang xem"
            value={side}
            onChange={setSide}
            options={[
              { value: 'fields', label: 'Nội dung đã đọc' },
              { value: 'document', label: 'Văn bản' },
            ]}
          />
        )}
        <div className={base.document ? `review review-view-${side}` : 'review review-written'}>
          {base.document && (
            <div className="review-document">
              {text.isPending && <Waiting rows={12} />}
              {text.isError && <Failure error={text.error} onRetry={() => void text.refetch()} />}
              {text.data !== undefined && (
                <DocumentText text={text.data} marks={marks} lit={lit} nameOf={fieldName} onPick={pick} />
              )}
            </div>
          )}
          <div className="review-fields">
            {base.document && <Summary content={content} unsure={unsure} asksParent={asksParent(base)} onShow={pick} />}
            {elsewhere.length > 0 && (editable || mayConfirm) && (
              <ul className="findings" aria-label="Cần xác nhận">
                {elsewhere.map((name) => (
                  <li key={name}>
                    Chưa chắc: {fieldName(name)}
                    <Button size="small" type="link" onClick={() => show(name)}>
                      Xem chỗ này
                    </Button>
                    <Button size="small" onClick={() => confirm(name)} aria-label={`Đúng rồi: ${fieldName(name)}`}>
                      Đúng rồi
                    </Button>
                  </li>
                ))}
              </ul>
            )}
            <Panel title="Thông tin chung">
              <HeaderFields {...{ content, unsure: unsureSet, editable, mayConfirm, errors, edit, confirm }} />
            </Panel>
            <ParentPanel
              link={base.parentLink}
              unsure={unsureSet.has('parent')}
              mayAnswer={base.actions.includes('ANSWER_PARENT')}
              mayConfirm={editable || mayConfirm}
              onAnswer={answer}
              onConfirm={() => confirm('parent')}
            />
            {links?.(base, draft.save, (stored) => {
              draft.accept(stored);
              refresh();
            })}
            <Findings findings={base.findings.filter(({ code }) => ofTheIssuer.has(code))} onShow={show} />
            <div className="review-findings">
              {findings({ content, mayDismiss: base.actions.includes('CORRECT'), onShow: showFinding })}
            </div>
            <Panel title="Kính gửi" note={`${addressees.length}`}>
              <EditableList
                list="addressees"
                word="nơi gửi"
                label="Kính gửi"
                items={addressees}
                columns={recipientColumns}
                editable={editable}
                empty={{ value: '' }}
                onChange={lists.addressees}
              />
            </Panel>
            <Panel title="Căn cứ và phần mở đầu" note={`${content.opening?.length ?? 0} đoạn`}>
              <Paragraphs
                label="Căn cứ và phần mở đầu"
                value={content.opening ?? []}
                readOnly={!editable}
                placeholder="Mỗi căn cứ một dòng, dòng cuối là câu mở đầu văn bản"
                onChange={(opening) => edit('opening', opening)}
              />
              <RemarksAt field="opening" />
            </Panel>
            <Panel title="Nội dung" note={`${content.sections?.length ?? 0} mục`}>
              <Sections sections={content.sections ?? []} editable={editable} onChange={lists.sections} />
            </Panel>
            <ListPanel
              list="movements"
              word="phong trào"
              items={content.movements}
              columns={movementColumns}
              editable={editable}
              empty={{ name: '' }}
              onChange={lists.movements}
            />
            <ListPanel
              list="tasks"
              word="nhiệm vụ"
              items={content.tasks}
              columns={taskColumns}
              editable={editable}
              empty={{ content: '', year: content.year ?? null }}
              onChange={lists.tasks}
            />
            <ListPanel
              list="targets"
              word="chỉ tiêu"
              items={content.targets}
              columns={targetColumns}
              editable={editable}
              empty={{ name: '' }}
              onChange={lists.targets}
            />
            <ListPanel
              list="references"
              word="văn bản"
              items={content.references}
              columns={referenceColumns}
              editable={editable}
              empty={{ role: 'cites' as const }}
              onChange={lists.references}
            />
            <ListPanel
              list="recipients"
              word="nơi nhận"
              items={recipients}
              columns={recipientColumns}
              editable={editable}
              empty={{ value: '' }}
              onChange={lists.recipients}
            />
            <Panel title="Phụ lục" note={`${content.annexes?.length ?? 0}`}>
              <Annexes annexes={content.annexes ?? []} editable={editable} onChange={lists.annexes} />
            </Panel>
            <Attachments draft={draft} />
          </div>
        </div>
      </LightProvider>
    </RemarksProvider>
  );
}

const ownPlaces: Record<string, true> = {
  title: true,
  type: true,
  number: true,
  date: true,
  place: true,
  issuer: true,
  body: true,
  kind: true,
  year: true,
  theme: true,
  signature: true,
  parent: true,
};

/** Whether it is still open which document of a superior the plan implements. */
function asksParent({ parentLink, actions }: Plan): boolean {
  return actions.includes('ANSWER_PARENT') && (parentLink.state === 'AMBIGUOUS' || parentLink.state === 'NONE_CITED');
}

function Summary({
  content,
  unsure,
  asksParent,
  onShow,
}: {
  content: PlanContent;
  unsure: readonly string[];
  asksParent: boolean;
  onShow: (key: string) => void;
}) {
  const counts = `${content.movements.length} phong trào, ${content.tasks.length} nhiệm vụ, ${content.targets.length} chỉ tiêu, ${content.references.length} văn bản viện dẫn`;
  const first = unsure[0] ?? (asksParent ? 'parent' : undefined);
  return (
    <Alert
      type={first ? 'warning' : 'success'}
      showIcon
      role="status"
      title={
        unsure.length > 0
          ? `Còn ${unsure.length} chỗ chưa chắc, cần bạn xác nhận`
          : asksParent
            ? 'Còn một câu hỏi: kế hoạch này thực hiện văn bản nào của cấp trên?'
            : 'Mọi chỗ đã rõ. Hãy xem lại một lượt.'
      }
      description={`Đã đọc được ${counts}. Rê chuột vào từng ô để thấy chỗ tương ứng trong văn bản.`}
      action={
        first && (
          <Button size="small" onClick={() => onShow(first)}>
            {unsure.length > 0 ? 'Đến chỗ chưa chắc' : 'Đến câu hỏi'}
          </Button>
        )
      }
    />
  );
}

/** The marks change only when a place does, not with every letter typed, so that the document is not drawn anew. */
function useMarks(base: Plan, content: PlanContent, unsure: ReadonlySet<string>) {
  return useStable(marksOf(base, content, unsure));
}

/** The same object for as long as it says the same. */
function useStable<T>(value: T): T {
  const fingerprint = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fingerprint stands for the value
  return useMemo(() => value, [fingerprint]);
}

/** One list of the content under its name. */
function ListPanel<T>(props: Omit<ComponentProps<typeof EditableList<T>>, 'label'>) {
  const title = fieldName(props.list);
  return (
    <Panel title={title} note={`${props.items.length}`}>
      <EditableList {...props} label={title} />
    </Panel>
  );
}

type Rows<K extends ListName> = NonNullable<PlanContent[K]>;

function listEditor<K extends ListName>(
  change: (next: (before: PlanContent) => PlanContent) => void,
  name: K,
  uncertain: readonly string[],
) {
  type Item = Rows<K>[number];
  return (next: (before: readonly Item[]) => Item[]) =>
    change((before) =>
      confirming({ ...before, [name]: next((before[name] ?? []) as readonly Item[]) }, name, uncertain),
    );
}

function wordsEditor(change: (next: (before: PlanContent) => PlanContent) => void, name: 'addressees' | 'recipients') {
  return (next: (before: readonly { value: string }[]) => { value: string }[]) =>
    change((before) => ({
      ...before,
      [name]: next((before[name] ?? []).map((value) => ({ value }))).map(({ value }) => value),
    }));
}
