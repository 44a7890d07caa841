import './reports.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { ApiError, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { unitInSentence } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getOwnReport, type Report, sendReport, takeFigures, type Words, writeOwnReport } from './api/reports';
import { Changes, History, ReportBody, Signing, wordsOf } from './ReportBody';
import { stateTones, stateWords } from './words';

/** Lập báo cáo của đơn vị: số liệu do hệ thống điền, phần lời do người viết. */
export function OwnReport({ request }: { request: string }) {
  const [edited, setEdited] = useState<Words | null>(null);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const report = useQuery({
    queryKey: queryKeys.ownReport(request),
    queryFn: () => getOwnReport(request),
    retry: false,
  });
  const remember = (changed: Report) => queries.setQueryData(queryKeys.ownReport(request), changed);
  const act = useMutation({
    mutationFn: async ({ seen, work }: { seen: Report; work: (current: Report) => Promise<Report>; words: string }) => {
      // what is typed is kept before anything else is done
      const current = edited ? await writeOwnReport(seen, edited) : seen;
      if (edited) {
        setEdited(null);
        remember(current);
      }
      return work(current);
    },
    onSuccess: async (changed, { words }) => {
      remember(changed);
      await queries.invalidateQueries({ queryKey: queryKeys.reportList });
      message.success(words);
    },
  });
  if (report.isPending) {
    return <Waiting rows={8} />;
  }
  if (report.isError) {
    return <Failure error={report.error} onRetry={() => void report.refetch()} />;
  }
  const seen = report.data;
  const may = (action: Report['actions'][number]) => seen.actions.includes(action);
  const words = edited ?? wordsOf(seen);
  return (
    <Panel
      main
      title={seen.title}
      note={`Gửi ${unitInSentence(seen.requesterName)}, hạn ${formatDate(seen.dueOn)}; kỳ ${formatDate(seen.from)} – ${formatDate(seen.to)}`}
      extra={<Tag tone={stateTones[seen.state]}>{stateWords[seen.state]}</Tag>}
    >
      <LeaveGuard unsaved={edited !== null} />
      {seen.overdue && <p className="report-late">Đã quá hạn gửi; báo cáo gửi bây giờ được ghi là gửi muộn.</p>}
      {seen.late && <p className="report-late">Báo cáo gửi sau hạn.</p>}
      {seen.locked && seen.lockedAt && (
        <Alert
          type="info"
          role="status"
          showIcon
          title={`Đơn vị yêu cầu đã khóa kỳ báo cáo lúc ${formatMoment(seen.lockedAt)}: không thay đổi được nữa.`}
        />
      )}
      {seen.leaveUntil && (
        <Alert
          type="info"
          role="status"
          showIcon
          title={`Được mở riêng đến hết ngày ${formatDate(seen.leaveUntil)}: ${seen.leaveReason}`}
        />
      )}
      {may('TAKE') && (
        <div className="toolbar">
          <Button
            type={seen.figuresAt ? 'default' : 'primary'}
            loading={act.isPending}
            onClick={() => act.mutate({ seen, work: takeFigures, words: 'Đã lấy số liệu.' })}
          >
            {seen.figuresAt ? 'Lấy lại số liệu' : 'Lấy số liệu'}
          </Button>
        </div>
      )}
      <Changes seen={seen} />
      <ReportBody
        seen={seen}
        words={words}
        unwritten={unwritten(act.error)}
        onWords={may('WRITE') ? setEdited : null}
      />
      {may('WRITE') && <Signing words={words} onWords={setEdited} />}
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
      <div className="toolbar">
        {may('SEND') && (
          <Button
            type={seen.figuresAt ? 'primary' : 'default'}
            loading={act.isPending}
            onClick={() => act.mutate({ seen, work: sendReport, words: 'Đã gửi báo cáo.' })}
          >
            Gửi báo cáo
          </Button>
        )}
        {may('WRITE') && (
          <Button
            disabled={edited === null}
            onClick={() => act.mutate({ seen, work: async (current) => current, words: 'Đã lưu.' })}
          >
            Lưu
          </Button>
        )}
        {edited && <span className="quiet">Chưa lưu</span>}
        {seen.version > 0 && (
          <>
            <Button href={`/api/reports/own/${request}/docx`} download>
              Tải .docx
            </Button>
            <Button href={`/api/reports/own/${request}/xlsx`} download>
              Tải số liệu .xlsx
            </Button>
          </>
        )}
      </div>
      <History seen={seen} />
    </Panel>
  );
}

/** The sections that a refusal to send names. */
function unwritten(error: unknown): string[] {
  const places = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return places.flatMap(({ field }) => (field.startsWith('texts/') ? [field.slice('texts/'.length)] : []));
}
