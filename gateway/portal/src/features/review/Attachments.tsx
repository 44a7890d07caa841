import { DeleteOutlined, PaperClipOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useRef, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { formatSize } from '@/shared/format/numbers';
import type { Plan } from '@/shared/plan/types';
import { Panel } from '@/shared/ui/Panel';
import { attachFile } from './api/attachFile';
import { detachFile } from './api/detachFile';
import type { Draft } from './useDraft';

/** Tài liệu kèm theo: added and taken away while the plan is a draft. */
export function Attachments({ draft }: { draft: Draft }) {
  const { base } = draft;
  const { message } = App.useApp();
  const [sending, setSending] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const attachments = base.attachments ?? [];
  const editable = base.actions.includes('ATTACH') && draft.conflict === null;

  const change = async (step: (stored: Plan) => Promise<Plan>) => {
    setSending(true);
    try {
      draft.accept(await step(await draft.save()));
    } catch (error) {
      message.error(sentenceOf(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <Panel title="Tài liệu kèm theo" note={`${attachments.length}`}>
      {attachments.length === 0 && <p className="empty">Chưa có tài liệu kèm theo.</p>}
      <ul className="plain-list" aria-label="Tài liệu kèm theo">
        {attachments.map((attachment) => (
          <li key={attachment.id}>
            <a
              href={`/api/plans/${encodeURIComponent(base.id)}/attachments/${encodeURIComponent(attachment.id)}`}
              download={attachment.name}
            >
              {attachment.name}
            </a>{' '}
            <span className="quiet">
              ({formatSize(attachment.size)}, {attachment.by})
            </span>
            {editable && (
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={`Bỏ tài liệu ${attachment.name}`}
                onClick={() => void change((stored) => detachFile(stored.id, stored.version, attachment.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {editable && (
        <>
          <Button
            icon={<PaperClipOutlined aria-hidden />}
            size="small"
            loading={sending}
            onClick={() => input.current?.click()}
          >
            Thêm tài liệu
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label="Chọn tài liệu kèm theo"
            accept=".docx,.doc,.pdf,.txt,.md,.html"
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) {
                void change((stored) => attachFile(stored.id, stored.version, file));
              }
            }}
          />
        </>
      )}
    </Panel>
  );
}
