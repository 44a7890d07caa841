import './export.css';
import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { queryKeys } from '@/shared/api/queryKeys';
import type { Plan } from '@/shared/plan/types';
import { getPaperWording, type PaperPlace } from './api/getPaperWording';

type Printable = Pick<Plan, 'id' | 'version' | 'content'>;

/** The plan as a file in the form of Nghị định 30/2020: the browser fetches it when it is asked for. */
export function PaperDownloads({ plan }: { plan: Printable }) {
  const papers = `/api/plans/${encodeURIComponent(plan.id)}/papers`;
  if (plan.content.body === 'DANG') {
    return (
      <span className="quiet no-print">
        Văn bản của cơ quan Đảng có thể thức riêng, không in theo mẫu của cơ quan nhà nước. Hãy dùng văn bản gốc, hoặc
        sửa ô “Loại cơ quan” nếu máy đọc nhầm.
      </span>
    );
  }
  return (
    <span className="paper-downloads no-print">
      <Button size="small" icon={<FileWordOutlined aria-hidden />} href={`${papers}/docx`} download>
        Tải .docx
      </Button>
      <Button size="small" icon={<FilePdfOutlined aria-hidden />} href={`${papers}/pdf`} download>
        Tải PDF
      </Button>
    </span>
  );
}

/** Corrected values on paper: those that stand in the wording now, and those that the paper still says otherwise. */
export function PaperWording({ plan }: { plan: Printable }) {
  const wording = useQuery({
    queryKey: queryKeys.paperWording(plan.id, plan.version),
    queryFn: () => getPaperWording(plan.id),
    enabled: plan.content.body !== 'DANG',
  });
  const open = wording.data?.open ?? [];
  const placed = wording.data?.placed ?? [];
  return (
    <>
      {open.length > 0 && (
        <Alert
          className="paper-wording"
          type="warning"
          showIcon
          title={`Bản in còn ghi khác giá trị đã nhập ở ${open.length} chỗ`}
          description={<Places places={open} />}
        />
      )}
      {placed.length > 0 && (
        <details className="paper-wording quiet">
          <summary>Bản in đã thay {placed.length} giá trị trong lời văn theo nội dung đã sửa</summary>
          <Places places={placed} />
        </details>
      )}
    </>
  );
}

function Places({ places }: { places: PaperPlace[] }) {
  return (
    <ul>
      {places.map((it) => (
        <li key={it.sentence}>{it.sentence}</li>
      ))}
    </ul>
  );
}
