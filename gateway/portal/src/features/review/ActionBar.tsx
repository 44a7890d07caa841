import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import type { Action } from '@/shared/plan/types';
import { useSession } from '@/shared/session/useSession';
import { discardDraft } from './api/discardDraft';
import { issuePlan } from './api/issuePlan';
import { returnPlan } from './api/returnPlan';
import { submitPlan } from './api/submitPlan';
import { IssueDialog } from './IssueDialog';
import { forget } from './model/kept';
import { ReturnDialog } from './ReturnDialog';
import { SavingState } from './SavingState';
import type { Draft } from './useDraft';

type Props = { draft: Draft; unsure: readonly string[]; onDone: () => void };

/** What the person may do next, as the server says it. */
export function ActionBar({ draft, unsure, onDone }: Props) {
  const { base, content, dirty, saving, conflict } = draft;
  const { message } = App.useApp();
  const session = useSession();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'issue' | 'return' | null>(null);
  const [submitting, setSubmitting] = useState(false);
  const may = (action: Action) => base.actions.includes(action);
  const blocked = conflict !== null;

  const submit = async () => {
    setSubmitting(true);
    try {
      const stored = await draft.save();
      draft.accept(await submitPlan(stored.id, stored.version));
      message.success('Đã trình lãnh đạo.');
      onDone();
    } catch (error) {
      message.error(sentenceOf(error));
    } finally {
      setSubmitting(false);
    }
  };

  const discard = async () => {
    try {
      await discardDraft(base.id, base.version);
      forget(base.id);
      message.success('Đã bỏ bản nháp.');
      onDone();
      await navigate('/');
    } catch (error) {
      message.error(sentenceOf(error));
    }
  };

  return (
    <div className="action-bar" role="toolbar" aria-label="Xử lý kế hoạch">
      <SavingState saving={saving} dirty={dirty} conflict={blocked} />
      <span className="spacer" />
      {may('DISCARD') && (
        <Popconfirm
          title="Bỏ bản nháp này?"
          description="Tệp và những gì đã sửa sẽ mất."
          okText="Bỏ bản nháp"
          cancelText="Giữ lại"
          onConfirm={discard}
        >
          <Button danger type="text">
            Bỏ bản nháp
          </Button>
        </Popconfirm>
      )}
      {may('CORRECT') && (
        <Button
          disabled={!dirty || blocked}
          loading={saving.step === 'saving'}
          onClick={() => void draft.save().catch(() => undefined)}
        >
          Lưu
        </Button>
      )}
      {may('RETURN') && <Button onClick={() => setDialog('return')}>Trả lại</Button>}
      {may('SUBMIT') && (
        <Button type={may('ISSUE') ? 'default' : 'primary'} disabled={blocked} loading={submitting} onClick={submit}>
          Trình lãnh đạo
        </Button>
      )}
      {may('ISSUE') && (
        <Button type="primary" disabled={blocked} onClick={() => setDialog('issue')}>
          Ban hành…
        </Button>
      )}
      <IssueDialog
        open={dialog === 'issue'}
        content={content}
        unsure={unsure}
        mayCorrect={may('CORRECT')}
        workingDate={session.workingDate}
        onClose={() => setDialog(null)}
        onIssue={async (numbering, issuedOn) => {
          const stored = await draft.save();
          const issued = await issuePlan(stored.id, stored.version, numbering, issuedOn);
          setDialog(null);
          forget(issued.id);
          message.success(`Đã ban hành ${issued.content.number?.text ?? 'kế hoạch'}.`);
          draft.accept(issued);
          onDone();
        }}
      />
      <ReturnDialog
        open={dialog === 'return'}
        onClose={() => setDialog(null)}
        content={content}
        onReturn={async (remark, fields) => {
          draft.accept(await returnPlan(base.id, base.version, remark, fields));
          message.success('Đã trả lại cho chuyên viên.');
          onDone();
        }}
      />
    </div>
  );
}
