import './statistics.css';
import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { type Chosen, getFilledForm, listForms, paperAddress, workbookAddress } from './api/statistics';
import { CellShares, type OpenCell } from './CellShares';
import { FormTable } from './FormTable';

/** Thống kê ngành thi đua, khen thưởng: a form of the state, filled with the unit's and its lower units' numbers. */
export function StateStatistics({ unitId, workingYear }: { unitId: string; workingYear: number }) {
  const [year, setYear] = useState(workingYear);
  const [wanted, setWanted] = useState('0603.N');
  const forms = useQuery({ queryKey: queryKeys.statisticalForms(year), queryFn: () => listForms(year) });
  const number = forms.data?.find((form) => form.number === wanted)?.number ?? forms.data?.[0]?.number;
  return (
    <Panel
      main
      title={`Thống kê năm ${year}`}
      extra={
        <Button icon={<PrinterOutlined />} onClick={() => window.print()} className="no-print">
          In
        </Button>
      }
    >
      <p className="quiet no-print">
        <Link to="/statistics/open-data">Dữ liệu mở</Link> ·{' '}
        <Link to="/statistics/workforce">Tổ chức, công chức làm công tác thi đua, khen thưởng</Link>
      </p>
      <div className="toolbar no-print">
        <Select<number>
          aria-label="Năm"
          value={year}
          onChange={setYear}
          options={[0, -1, -2, -3].map((step) => ({ value: workingYear + step, label: `Năm ${workingYear + step}` }))}
        />
        {forms.data && number && (
          <Select<string>
            aria-label="Biểu thống kê"
            value={number}
            onChange={setWanted}
            popupMatchSelectWidth={false}
            options={forms.data.map((form) => ({ value: form.number, label: `${form.code} – ${form.title}` }))}
          />
        )}
      </div>
      {forms.isPending && <Waiting rows={8} />}
      {forms.isError && <Failure error={forms.error} onRetry={() => void forms.refetch()} />}
      {forms.data && !number && <p>Năm {year} chưa có biểu thống kê nào trong hệ thống. Chọn năm khác để xem.</p>}
      {number && <Filled chosen={{ unit: unitId, year, number }} />}
    </Panel>
  );
}

/** The forms of bodies and officials. */
function ofStaff(number: string): boolean {
  return number === '0604.N' || number === '0605.N';
}

function Filled({ chosen }: { chosen: Chosen }) {
  const [open, setOpen] = useState<OpenCell | null>(null);
  const filled = useQuery({
    queryKey: queryKeys.filledForm(chosen.unit, chosen.year, chosen.number),
    queryFn: () => getFilledForm(chosen),
    // counted where it is kept, and each look at units below stands in the log
    refetchInterval: ofStaff(chosen.number) ? false : 60_000,
  });
  if (filled.isPending) {
    return <Waiting rows={8} />;
  }
  if (filled.isError) {
    return <Failure error={filled.error} onRetry={() => void filled.refetch()} />;
  }
  const { form, note, source, remedy, contradictions } = filled.data;
  const { number } = chosen;
  return (
    <>
      <p>
        Biểu số {form.code} ({form.act}).{' '}
        {form.dueOn && (
          <>
            Hạn báo cáo: <strong>{formatDate(form.dueOn)}</strong>.{' '}
          </>
        )}
        <a href={workbookAddress(chosen)} className="no-print">
          <DownloadOutlined /> Tải tệp .xlsx
        </a>{' '}
        <a href={paperAddress(chosen)} className="no-print">
          <DownloadOutlined /> Tải tệp .docx
        </a>
      </p>
      <p className="quiet">
        {source}.{' '}
        {ofStaff(number) && (
          <Link to="/statistics/workforce" className="no-print">
            Mở danh sách của đơn vị mình
          </Link>
        )}
      </p>
      {contradictions.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={remedy}
          description={contradictions.map((words) => <div key={words}>{words}</div>)}
        />
      )}
      <FormTable filled={filled.data} onOpen={setOpen} />
      {note && <p className="quiet">{note}</p>}
      <p className="quiet no-print">Bấm vào một số để xem số đó của những đơn vị nào.</p>
      {open && <CellShares chosen={chosen} cell={open} onClose={() => setOpen(null)} />}
    </>
  );
}
