import './reports.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Modal } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { AnsweringUnits } from './AnsweringUnits';
import {
  type Consolidated,
  getConsolidated,
  lockReports,
  openReport,
  type Words,
  writeConsolidated,
} from './api/reports';
import { Narrative, Signing, wordsOf } from './ReportBody';

/** Báo cáo tổng hợp: đơn vị nào đã gửi, tổng cộng từ báo cáo đã tiếp nhận, mỗi số mở ra số của từng đơn vị. */
export function ConsolidatedReport({ request }: { request: string }) {
  const [edited, setEdited] = useState<Words | null>(null);
  const [locking, setLocking] = useState(false);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const all = useQuery({
    queryKey: queryKeys.consolidated(request),
    queryFn: () => getConsolidated(request),
    retry: false,
    refetchInterval: 30_000,
  });
  const remember = (changed: Consolidated) => queries.setQueryData(queryKeys.consolidated(request), changed);
  const act = useMutation({
    mutationFn: async ({
      now,
      work,
    }: {
      now: Consolidated;
      work: (current: Consolidated) => Promise<Consolidated>;
    }) => {
      // what is typed is kept before anything else is done
      const current = edited ? await writeConsolidated(now, edited) : now;
      if (edited) {
        setEdited(null);
        remember(current);
      }
      return work(current);
    },
    onSuccess: async (changed) => {
      remember(changed);
      await queries.invalidateQueries({ queryKey: queryKeys.reportList });
      message.success('Đã ghi nhận.');
    },
  });
  if (all.isPending) {
    return <Waiting rows={8} />;
  }
  if (all.isError) {
    return <Failure error={all.error} onRetry={() => void all.refetch()} />;
  }
  const seen = all.data;
  const may = (action: Consolidated['actions'][number]) => seen.actions.includes(action);
  const words = edited ?? wordsOf(seen);
  return (
    <>
      <Panel
        main
        title={seen.title}
        note={`Kỳ ${formatDate(seen.from)} – ${formatDate(seen.to)}, hạn gửi ${formatDate(seen.dueOn)}`}
      >
        <LeaveGuard unsaved={edited !== null} />
        <p>
          {countsInWords(seen)}{' '}
          {seen.lockedAt ? `Đã khóa lúc ${formatMoment(seen.lockedAt)}.` : 'Chưa khóa: số liệu còn có thể thay đổi.'}
        </p>
        <AnsweringUnits
          seen={seen}
          mayAllow={may('ALLOW')}
          onAllow={(leave) => act.mutate({ now: seen, work: (current) => openReport(current, leave) })}
        />
        {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
        <div className="toolbar">
          {may('LOCK') && (
            <Button loading={act.isPending} onClick={() => setLocking(true)}>
              Khóa kỳ báo cáo…
            </Button>
          )}
          <Button href={`/api/reports/requests/${request}/docx`} download>
            Tải báo cáo tổng hợp .docx
          </Button>
          <Button href={`/api/reports/requests/${request}/xlsx`} download>
            Tải số liệu .xlsx
          </Button>
        </div>
        {locking && (
          <Modal
            open
            title="Khóa kỳ báo cáo"
            okText="Khóa"
            cancelText="Thôi"
            onCancel={() => setLocking(false)}
            onOk={() => {
              setLocking(false);
              act.mutate({ now: seen, work: lockReports });
            }}
          >
            <p>
              Sau khi khóa, số liệu và lời văn không thay đổi được nữa; đơn vị chưa gửi chỉ gửi được khi lãnh đạo mở
              riêng.
            </p>
            {seen.counts.received < seen.counts.asked && (
              <p className="report-late">
                Mới tiếp nhận {seen.counts.received} trên {seen.counts.asked} đơn vị; đơn vị còn lại không có trong tổng
                cộng.
              </p>
            )}
          </Modal>
        )}
      </Panel>
      <Panel title="Báo cáo tổng hợp" note="Cộng từ báo cáo đã tiếp nhận và số liệu của cơ quan mình">
        {!seen.figuresKnown && (
          <Alert
            type="warning"
            role="status"
            showIcon
            title="Số liệu của cơ quan mình đang được nạp lại nên chưa có trong tổng cộng. Đợi vài giây rồi tải lại trang."
          />
        )}
        {seen.sections.map((section, at) => (
          <section key={section.id} aria-label={section.title}>
            <h3>
              {at + 1}. {section.title}
            </h3>
            {section.kind === 'TABLE' ? (
              <SumTable rows={section.rows} />
            ) : (
              <Narrative
                label={section.title}
                hint={section.hint}
                text={words.texts[section.id] ?? ''}
                onText={
                  may('WRITE') ? (text) => setEdited({ ...words, texts: { ...words.texts, [section.id]: text } }) : null
                }
              />
            )}
          </section>
        ))}
        {may('WRITE') && (
          <>
            <Signing words={words} onWords={setEdited} />
            <div className="toolbar">
              <Button
                type="primary"
                disabled={edited === null}
                loading={act.isPending}
                onClick={() => act.mutate({ now: seen, work: async (current) => current })}
              >
                Lưu
              </Button>
              {edited && <span className="quiet">Chưa lưu</span>}
            </div>
          </>
        )}
      </Panel>
    </>
  );
}

function countsInWords({ counts }: Consolidated): string {
  return `Đã tiếp nhận ${counts.received} trên ${counts.asked} đơn vị; chờ tiếp nhận ${counts.waiting}; đã trả lại ${counts.returned}; chưa gửi ${counts.silent}; quá hạn ${counts.overdue}; gửi muộn ${counts.late}.`;
}

function SumTable({ rows }: { rows: Consolidated['sections'][number]['rows'] }) {
  return (
    <table className="report-table">
      <thead>
        <tr>
          <th>Nội dung</th>
          <th>Đơn vị tính</th>
          <th>Tổng cộng</th>
          <th>Từ các đơn vị</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const changed = row.parts.filter(({ now }) => now !== null).length;
          return (
            <tr key={row.id}>
              <td>{row.label}</td>
              <td>{row.unit}</td>
              <td className="number">
                <strong>{row.words}</strong>
              </td>
              <td>
                <details>
                  <summary>
                    {row.parts.length} nguồn số liệu
                    {changed > 0 && <span className="report-late">, {changed} đã thay đổi</span>}
                  </summary>
                  <ul aria-label={`${row.label}: từng đơn vị`}>
                    {row.parts.map((part) => (
                      <li key={part.unitId ?? 'own'}>
                        {part.name}: {part.words}
                        {part.now !== null && (
                          <span className="report-changed">
                            đã thay đổi từ {part.words} thành {part.now} sau khi chốt số liệu
                          </span>
                        )}
                      </li>
                    ))}
                  </ul>
                </details>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
