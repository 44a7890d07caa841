import './export.css';
import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Plan } from '@/shared/plan/types';

/** The plan as a file in the form of Nghị định 30/2020: the browser fetches it when it is asked for. */
export function PaperDownloads({ plan }: { plan: Pick<Plan, 'id' | 'content'> }) {
  const papers = `/api/plans/${encodeURIComponent(plan.id)}/papers`;
  if (plan.content.body === 'DANG') {
    return (
      <span className="quiet no-print">
        Văn bản của cơ quan Đảng có thể thức riêng, không in theo mẫu của cơ quan nhà nước.
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
