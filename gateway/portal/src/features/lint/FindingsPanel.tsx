import './lint.css';
import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  InfoCircleOutlined,
} from '@ant-design/icons';
import { Alert, App, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { formatMoment } from '@/shared/format/dates';
import type { PlanContent } from '@/shared/plan/types';
import { Panel } from '@/shared/ui/Panel';
import type { NoticedFinding } from './api/checkContent';
import { useFindings } from './useFindings';

const signs: Record<NoticedFinding['severity'], { icon: ReactNode; word: string }> = {
  ERROR: { icon: <CloseCircleOutlined className="sign-error" aria-hidden />, word: 'Cần sửa' },
  WARNING: { icon: <ExclamationCircleOutlined className="sign-warning" aria-hidden />, word: 'Nên xem lại' },
  INFO: { icon: <InfoCircleOutlined className="sign-info" aria-hidden />, word: 'Lưu ý' },
};

type Props = {
  planId: string;
  content: PlanContent;
  mayDismiss: boolean;
  onShow: (finding: NoticedFinding) => void;
};

/** What looks wrong in the document, while it is being written; each can be dismissed with a reason. */
export function FindingsPanel({ planId, content, mayDismiss, onShow }: Props) {
  const { query, dismiss, restore } = useFindings(planId, content);
  const { message } = App.useApp();
  const items = query.data?.items ?? [];
  const open = items.filter((finding) => !finding.dismissal);
  const dismissed = items.filter((finding) => finding.dismissal);
  const tell = (error: unknown) => void message.error(sentenceOf(error));
  return (
    <Panel title="Rà soát văn bản" note={query.data ? `${open.length}` : undefined}>
      {query.isError && (
        <Alert
          type="warning"
          showIcon
          title={`Chưa rà soát được. ${sentenceOf(query.error)}`}
          action={
            <Button size="small" onClick={() => void query.refetch()}>
              Thử lại
            </Button>
          }
        />
      )}
      {query.data && open.length === 0 && (
        <p className="quiet">
          <CheckCircleOutlined aria-hidden /> Không thấy chỗ nào cần xem lại.
        </p>
      )}
      <ul className="noticed" aria-label="Chỗ cần xem lại" aria-busy={query.isFetching}>
        {open.map((finding) => (
          <OpenFinding
            key={finding.key}
            finding={finding}
            mayDismiss={mayDismiss}
            onShow={() => onShow(finding)}
            onDismiss={(reason) => dismiss.mutateAsync({ key: finding.key, reason }).catch(tell)}
          />
        ))}
      </ul>
      {dismissed.length > 0 && (
        <details className="noticed-dismissed">
          <summary>Đã bỏ qua {dismissed.length} chỗ</summary>
          <ul className="noticed" aria-label="Chỗ đã bỏ qua">
            {dismissed.map((finding) => (
              <li key={finding.key}>
                <span className="noticed-words">
                  {finding.message}
                  <span className="noticed-quote">
                    Lý do: {finding.dismissal?.reason} ({finding.dismissal?.by}, {formatMoment(finding.dismissal?.at)})
                  </span>
                </span>
                {mayDismiss && (
                  <Button
                    size="small"
                    type="link"
                    loading={restore.isPending && restore.variables === finding.key}
                    onClick={() => void restore.mutateAsync(finding.key).catch(tell)}
                    aria-label={`Đưa trở lại: ${finding.message}`}
                  >
                    Đưa trở lại
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  );
}

function OpenFinding({
  finding,
  mayDismiss,
  onShow,
  onDismiss,
}: {
  finding: NoticedFinding;
  mayDismiss: boolean;
  onShow: () => void;
  onDismiss: (reason: string) => Promise<unknown>;
}) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const { icon, word } = signs[finding.severity];
  const send = () => {
    setSending(true);
    void onDismiss(reason.trim()).finally(() => setSending(false));
  };
  return (
    <li>
      {icon}
      <span className="noticed-words">
        <span className="visually-hidden">{word}: </span>
        {finding.message}
        {finding.quote && <span className="noticed-quote">{brief(finding.quote)}</span>}
        {asking && (
          <span className="noticed-reason">
            <Input
              size="small"
              autoFocus
              maxLength={500}
              aria-label="Lý do bỏ qua"
              placeholder="Lý do, ví dụ: trích nguyên văn"
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              onPressEnter={() => reason.trim() !== '' && send()}
            />
            <Button size="small" type="primary" disabled={reason.trim() === ''} loading={sending} onClick={send}>
              Bỏ qua chỗ này
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              Thôi
            </Button>
          </span>
        )}
      </span>
      {(finding.place || finding.quote) && (
        <Button size="small" type="link" onClick={onShow} aria-label={`Xem chỗ này: ${finding.message}`}>
          Xem chỗ này
        </Button>
      )}
      {mayDismiss && !asking && (
        <Button size="small" type="link" onClick={() => setAsking(true)} aria-label={`Bỏ qua: ${finding.message}`}>
          Bỏ qua…
        </Button>
      )}
    </li>
  );
}

function brief(words: string): string {
  const flat = words.replace(/\s+/g, ' ').trim();
  return flat.length <= 160 ? `“${flat}”` : `“${flat.slice(0, 157)}…”`;
}
