import './reports.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getReportBelow, type Report, receiveReport, returnReport } from './api/reports';
import { Changes, History, ReportBody, wordsOf } from './ReportBody';
import { stateTones, stateWords } from './words';

/** Báo cáo của một đơn vị cấp dưới: xem, tiếp nhận, trả lại. */
export function ReportBelow({ request, unit }: { request: string; unit: string }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [returning, setReturning] = useState(false);
  const report = useQuery({
    queryKey: queryKeys.reportBelow(request, unit),
    queryFn: () => getReportBelow(request, unit),
    retry: false,
  });
  const act = useMutation({
    mutationFn: (work: () => Promise<Report>) => work(),
    onSuccess: async (changed) => {
      setReturning(false);
      queries.setQueryData(queryKeys.reportBelow(request, unit), changed);
      await queries.invalidateQueries({ queryKey: queryKeys.consolidated(request) });
      await queries.invalidateQueries({ queryKey: queryKeys.reportList });
      message.success('Đã ghi nhận.');
    },
  });
  if (report.isPending) {
    return <Waiting rows={8} />;
  }
  if (report.isError) {
    return <Failure error={report.error} onRetry={() => void report.refetch()} />;
  }
  const seen = report.data;
  return (
    <Panel
      main
      title={`${seen.title}: ${seen.unitName}`}
      note={`Hạn ${formatDate(seen.dueOn)}`}
      extra={<Tag tone={stateTones[seen.state]}>{stateWords[seen.state]}</Tag>}
    >
      <p>
        <Link to={`/reports/asked/${request}`}>Về báo cáo tổng hợp</Link>
      </p>
      {seen.late && <p className="report-late">Báo cáo gửi sau hạn.</p>}
      <Changes seen={seen} />
      <ReportBody seen={seen} words={wordsOf(seen)} onWords={null} />
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
      <div className="toolbar">
        {seen.actions.includes('RECEIVE') && (
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate(() => receiveReport(seen))}>
            Tiếp nhận
          </Button>
        )}
        {seen.actions.includes('GIVE_BACK') && <Button onClick={() => setReturning(true)}>Trả lại…</Button>}
        <Button href={`/api/reports/requests/${request}/units/${unit}/docx`} download>
          Tải .docx
        </Button>
      </div>
      <History seen={seen} />
      {returning && (
        <RemarksDialog
          seen={seen}
          onClose={() => setReturning(false)}
          onDone={(remarks) => act.mutate(() => returnReport(seen, remarks))}
        />
      )}
    </Panel>
  );
}

function RemarksDialog({
  seen,
  onClose,
  onDone,
}: {
  seen: Report;
  onClose: () => void;
  onDone: (remarks: { section: string; words: string }[]) => void;
}) {
  const [remarks, setRemarks] = useState<Record<string, string>>({});
  const said = Object.entries(remarks)
    .filter(([, words]) => words.trim() !== '')
    .map(([section, words]) => ({ section, words }));
  return (
    <Modal
      open
      title="Trả lại báo cáo"
      okText="Trả lại kèm góp ý"
      cancelText="Thôi"
      okButtonProps={{ disabled: said.length === 0 }}
      onCancel={onClose}
      onOk={() => onDone(said)}
    >
      <p>Ghi góp ý vào mục cần sửa; mục không ghi là không có góp ý.</p>
      {seen.sections.map(({ id, title }) => (
        <label key={id} className="field">
          {title}
          <Input.TextArea
            rows={1}
            maxLength={2000}
            value={remarks[id] ?? ''}
            onChange={({ target }) => setRemarks({ ...remarks, [id]: target.value })}
          />
        </label>
      ))}
    </Modal>
  );
}
