import './progress.css';
import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { capturedMails } from './api/progress';

/** Thư đã gửi (bản thử): what would have left, had this been a real installation. */
export function CapturedMails() {
  const mails = useQuery({ queryKey: queryKeys.capturedMails, queryFn: capturedMails, refetchInterval: 3000 });
  return (
    <Panel main title="Thư đã gửi (bản thử)" note="Bản thử không gửi thư ra ngoài; thư nằm lại ở đây để đọc.">
      {mails.isPending && <Waiting />}
      {mails.isError && <Failure error={mails.error} onRetry={() => void mails.refetch()} />}
      {mails.data?.length === 0 && <p className="empty">Chưa có thư nào.</p>}
      <ul className="progress-list" aria-label="Thư">
        {mails.data?.map((mail) => (
          <li key={mail.id} className="mail">
            <strong>{mail.subject}</strong>
            <div className="quiet">
              Gửi {mail.to} lúc {formatMoment(mail.at)}
            </div>
            <pre>{linked(mail.text)}</pre>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((part, at) =>
    part.startsWith('http') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a mail never change places
      <a key={at} href={part} target="_blank" rel="noreferrer noopener">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
