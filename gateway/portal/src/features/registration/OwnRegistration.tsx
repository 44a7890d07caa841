import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { ApiError, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { FileButton } from '@/shared/ui/FileButton';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import {
  copyLastYear,
  fillRegistration,
  type ImportReport,
  importWorkbook,
  type Line,
  listTitles,
  type Registration,
  submitRegistration,
  withdrawRegistration,
} from './api/registrations';
import { LineGrid } from './LineGrid';
import { blankLine, isBlank } from './model/lines';
import { stateTones, stateWords, stepWords } from './words';

/** Bản đăng ký của đơn vị: nhập, dán từ Excel, tải tệp lên, gửi, rút về. */
export function OwnRegistration({
  seen,
  edited,
  onEdit: setEdited,
}: {
  seen: Registration;
  /** What is typed and not stored yet. */
  edited: Line[] | null;
  onEdit: (lines: Line[] | null) => void;
}) {
  const [report, setReport] = useState<ImportReport | null>(null);
  const [withdrawing, setWithdrawing] = useState(false);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const titles = useQuery({ queryKey: queryKeys.titles(seen.year), queryFn: () => listTitles(seen.year) });
  const may = (action: Registration['actions'][number]) => seen.actions.includes(action);
  const fills = may('FILL');
  const lines = edited ?? (fills && seen.lines.length === 0 ? [blankLine, blankLine, blankLine] : seen.lines);

  const remember = async (registration: Registration) => {
    queries.setQueryData(queryKeys.registration(seen.year), registration);
    await queries.invalidateQueries({ queryKey: queryKeys.collected(seen.year) });
  };
  const act = useMutation({
    mutationFn: ({ work }: { work: (current: Registration) => Promise<Registration>; words: string }) => settled(work),
    onSuccess: async (registration, { words }) => {
      setEdited(null);
      setWithdrawing(false);
      setReport(null);
      await remember(registration);
      message.success(words);
    },
  });
  /** What is typed is kept before anything else is done. */
  const settled = async (work: (current: Registration) => Promise<Registration>) => {
    const current = edited
      ? await fillRegistration(
          seen,
          edited.filter((line) => !isBlank(line)),
        )
      : seen;
    if (edited) {
      setEdited(null);
      await remember(current);
    }
    return work(current);
  };
  const take = useMutation({
    mutationFn: async (chosen: File) => {
      const current = edited
        ? await fillRegistration(
            seen,
            edited.filter((line) => !isBlank(line)),
          )
        : seen;
      return importWorkbook(current, chosen);
    },
    onSuccess: async (answered) => {
      setEdited(null);
      setReport(answered);
      await remember(answered.registration);
    },
  });
  const trouble = act.error ?? take.error;
  const problems = problemsOf(edited ? [] : seen.problems, act.error);

  return (
    <Panel
      main
      title={`Đăng ký thi đua năm ${seen.year}`}
      note={seen.unitName}
      extra={<Tag tone={stateTones[seen.state]}>{stateWords[seen.state]}</Tag>}
    >
      <Where seen={seen} />
      {fills && (
        <div className="toolbar">
          <FileButton label="Tệp đăng ký" accept=".xlsx" loading={take.isPending} onFile={(file) => take.mutate(file)}>
            Tải tệp .xlsx lên
          </FileButton>
          <Button href={`/api/movements/registrations/template?year=${seen.year}`} download>
            Tải mẫu
          </Button>
          <Button
            onClick={() => act.mutate({ work: copyLastYear, words: `Đã chép các dòng của năm ${seen.year - 1}.` })}
          >
            Chép từ năm {seen.year - 1}
          </Button>
        </div>
      )}
      {trouble && <Alert type="error" role="alert" showIcon title={sentenceOf(trouble)} />}
      {report && (
        <Report
          report={report}
          onMend={() => {
            setEdited([...seen.lines, ...report.lines]);
            setReport(null);
          }}
        />
      )}
      <LineGrid lines={lines} titles={titles.data ?? []} problems={problems} onChange={fills ? setEdited : null} />
      <div className="toolbar">
        {may('SUBMIT') && (
          <Button
            type="primary"
            loading={act.isPending}
            onClick={() => act.mutate({ work: submitRegistration, words: 'Đã gửi bản đăng ký.' })}
          >
            Gửi lên cấp trên
          </Button>
        )}
        {fills && (
          <Button
            disabled={edited === null}
            onClick={() => act.mutate({ work: async (current) => current, words: 'Đã lưu.' })}
          >
            Lưu
          </Button>
        )}
        {edited && <span className="quiet">Chưa lưu</span>}
        {may('WITHDRAW') && <Button onClick={() => setWithdrawing(true)}>Rút về…</Button>}
        {seen.lines.length > 0 && (
          <Button href={`/api/movements/registrations/${seen.year}/export`} download>
            Xuất .xlsx
          </Button>
        )}
      </div>
      <History seen={seen} />
      {withdrawing && (
        <ReasonDialog
          title="Rút bản đăng ký về"
          onClose={() => setWithdrawing(false)}
          onDone={(reason) =>
            act.mutate({ work: (current) => withdrawRegistration(current, reason), words: 'Đã rút về.' })
          }
        />
      )}
    </Panel>
  );
}

function problemsOf(known: Registration['problems'], error: unknown): Map<string, string> {
  const refused = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return new Map([
    ...known.map(({ line, field, message }) => [`${line}/${field}`, message] as const),
    ...refused.map(({ field, message }) => [field.replace(/^lines\//, ''), message] as const),
  ]);
}

function Where({ seen }: { seen: Registration }) {
  const { terms } = seen;
  return (
    <>
      {seen.reason && (
        <Alert type="warning" role="status" showIcon title={`${stateWords[seen.state]}. Lý do: ${seen.reason}`} />
      )}
      {terms && (
        <p className="quiet">
          Gửi {terms.unitName}
          {terms.dueOn ? `, hạn ${formatDate(terms.dueOn)}.` : '. Cấp trên chưa đặt hạn.'}
          {terms.closed && ' Đợt đăng ký đã chốt.'}
          {terms.leaveUntil && ` Được đăng ký muộn đến ${formatDate(terms.leaveUntil)}: ${terms.leaveReason}.`}
        </p>
      )}
    </>
  );
}

function Report({ report, onMend }: { report: ImportReport; onMend: () => void }) {
  if (report.stored) {
    return (
      <Alert
        type="success"
        role="status"
        showIcon
        title={`Đã nhận ${report.read} dòng: thêm ${report.added}, thay ${report.replaced}.`}
      />
    );
  }
  return (
    <Alert
      type="error"
      role="alert"
      showIcon
      title={`Tệp có ${report.troubles.length} ô chưa đúng nên chưa nhận dòng nào. Sửa trong Excel rồi tải lại, hoặc sửa ngay ở đây.`}
      description={
        <>
          <ul className="register-troubles" aria-label="Ô chưa đúng">
            {report.troubles.map(({ cell, column, message }) => (
              <li key={cell + message}>
                Ô {cell} ({column}): {message}
              </li>
            ))}
          </ul>
          <Button onClick={onMend}>Đưa {report.read} dòng vào bảng để sửa</Button>
        </>
      }
    />
  );
}

export function History({ seen }: { seen: Registration }) {
  if (seen.history.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>Lịch sử ({seen.history.length})</summary>
      <ul aria-label="Lịch sử">
        {seen.history.map(({ step, at, reason }) => (
          <li key={at + step}>
            {stepWords[step]} lúc {formatMoment(at)}
            {reason !== '' && `: ${reason}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ReasonDialog({
  title,
  onClose,
  onDone,
}: {
  title: string;
  onClose: () => void;
  onDone: (reason: string) => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={title}
      okText="Ghi lý do và thực hiện"
      cancelText="Thôi"
      okButtonProps={{ disabled: reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => onDone(reason)}
    >
      <label className="field">
        Lý do
        <Input.TextArea rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
    </Modal>
  );
}
