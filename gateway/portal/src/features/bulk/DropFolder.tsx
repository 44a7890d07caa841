import { FolderOpenOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type DragEvent, useRef, useState } from 'react';
import { type Chosen, chosenOf, droppedOf } from './model/chosen';

/** The field that takes a folder, many files or an archive. */
export function DropFolder({ onFiles }: { onFiles: (chosen: Chosen[]) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void droppedOf(event.dataTransfer).then(onFiles);
  };

  return (
    <section
      className={`bulk-drop ${over ? 'bulk-drop-over' : ''}`}
      aria-label="Nơi thả thư mục"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FolderOpenOutlined className="bulk-icon" aria-hidden />
      <span>Thả thư mục, nhiều tệp hoặc tệp nén .zip vào đây</span>
      <Button onClick={() => folder.current?.click()}>Chọn thư mục</Button>
      <Button onClick={() => files.current?.click()}>Chọn tệp</Button>
      <input
        ref={files}
        type="file"
        multiple
        className="visually-hidden"
        tabIndex={-1}
        aria-label="Tệp văn bản cũ"
        onChange={(event) => {
          onFiles(chosenOf(event.target.files ?? []));
          event.target.value = '';
        }}
      />
      <input
        ref={folder}
        type="file"
        multiple
        // not in the types of React yet
        {...{ webkitdirectory: '' }}
        className="visually-hidden"
        tabIndex={-1}
        aria-label="Thư mục văn bản cũ"
        onChange={(event) => {
          onFiles(chosenOf(event.target.files ?? []));
          event.target.value = '';
        }}
      />
    </section>
  );
}
