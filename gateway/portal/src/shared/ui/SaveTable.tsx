import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type SavedTable, workbookOf } from '@/shared/table/workbook';

/** Tải bảng ra tệp .xlsx: every row that the page knows, not only those that it shows. */
export function SaveTable<Row>({ name, table }: { name: string; table: () => SavedTable<Row> }) {
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: async () => offer(await workbookOf(table()), `${name}.xlsx`),
    onError: () => message.error('Chưa tạo được tệp .xlsx. Hãy tải lại trang rồi thử lại.'),
  });
  return (
    <Button icon={<DownloadOutlined />} loading={save.isPending} onClick={() => save.mutate()} className="no-print">
      Tải tệp .xlsx
    </Button>
  );
}

function offer(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
