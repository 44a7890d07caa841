import './upload.css';
import { FileAddOutlined, LoadingOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type DragEvent, useCallback, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatSize } from '@/shared/format/numbers';
import { Tag } from '@/shared/ui/Tag';
import { type Upload, useUploads } from './useUploads';

const accepted = '.docx,.doc,.pdf,.txt,.md,.html,.htm';

/** The big field that takes documents: dropped, or chosen from the disk. */
export function DropZone() {
  const navigate = useNavigate();
  const chooser = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const openSingle = useCallback(
    (finished: readonly Upload[]) => {
      const only = finished.length === 1 ? finished[0] : undefined;
      if (only?.step === 'done') {
        void navigate(`/plans/${only.plan.id}`);
      }
    },
    [navigate],
  );
  const { uploads, add } = useUploads(openSingle);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };

  return (
    <section
      className={`drop-zone ${over ? 'drop-zone-over' : ''}`}
      aria-label="Nơi thả tệp"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileAddOutlined className="drop-icon" aria-hidden />
      <p className="drop-words">Thả tệp kế hoạch (Word, PDF …) vào đây</p>
      <Button type="primary" size="large" onClick={() => chooser.current?.click()}>
        Chọn tệp từ máy
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        accept={accepted}
        className="visually-hidden"
        tabIndex={-1}
        aria-label="Tệp kế hoạch"
        onChange={(event) => {
          add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <p className="quiet">Nhận .docx, .doc, .pdf, .txt, .md, .html. Có thể thả nhiều tệp một lúc.</p>
      {uploads.length > 0 && (
        <ul className="upload-list" aria-label="Kết quả nhận tệp" aria-live="polite">
          {uploads.map((upload) => (
            <li key={upload.id}>
              <UploadResult upload={upload} onAgain={(file) => add([file])} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function UploadResult({ upload, onAgain }: { upload: Upload; onAgain: (file: File) => void }) {
  const name = (
    <span>
      <strong>{upload.name}</strong> <span className="quiet">({formatSize(upload.size)})</span>
    </span>
  );
  switch (upload.step) {
    case 'waiting':
      return <>{name} đang chờ đến lượt</>;
    case 'reading':
      return (
        <>
          <LoadingOutlined aria-hidden /> {name} đang được đọc…
        </>
      );
    case 'done':
      return (
        <>
          <Tag tone="good">Đã đọc</Tag> {name}: <Link to={`/plans/${upload.plan.id}`}>Xem lại “{titleOf(upload)}”</Link>
        </>
      );
    case 'refused':
      return (
        <div role="alert">
          <Tag tone="urgent">Chưa nhận</Tag> {name}: {upload.sentence}{' '}
          <Button size="small" onClick={() => onAgain(upload.file)}>
            Gửi lại
          </Button>
        </div>
      );
  }
}

function titleOf(upload: Extract<Upload, { step: 'done' }>): string {
  return upload.plan.content.title || 'Kế hoạch chưa có trích yếu';
}
