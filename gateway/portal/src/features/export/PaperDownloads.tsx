import './export.css';
import { FilePdfOutlined, FileWordOutlined } from '@ant-design/icons';
import { Button } from 'antd';

/** The plan as a file in the form of Nghị định 30/2020: the browser fetches it when it is asked for. */
export function PaperDownloads({ planId }: { planId: string }) {
  const papers = `/api/plans/${encodeURIComponent(planId)}/papers`;
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
