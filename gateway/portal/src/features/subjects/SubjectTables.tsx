import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { yearOf } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { FileButton } from '@/shared/ui/FileButton';
import { Panel } from '@/shared/ui/Panel';
import { importHonours, importRatings, type Taken } from './api/subjects';
import { NumberField } from './fields';

/** Nhập, xuất bằng Excel: ratings of a year, and honours of the past. */
export function SubjectTables() {
  const { workingDate, roles } = useSession();
  const [year, setYear] = useState<number | null>(yearOf(workingDate) - 1);
  const queries = useQueryClient();
  const take = useMutation({
    mutationFn: (work: () => Promise<Taken>) => work(),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.subjects }),
  });
  if (!roles.includes('specialist') && !roles.includes('leader')) {
    return null;
  }
  return (
    <Panel title="Nhập, xuất bằng Excel">
      <h3>Kết quả xếp loại</h3>
      <div className="toolbar table-tools">
        <NumberField label="Năm xếp loại" value={year} onChange={setYear} />
        <Button href={`/api/awards/subjects/ratings/${year ?? yearOf(workingDate)}`} download disabled={year === null}>
          Tải danh sách để điền
        </Button>
        <FileButton
          label="Tệp xếp loại"
          accept=".xlsx"
          loading={take.isPending}
          onFile={(file) => take.mutate(() => importRatings(year ?? 0, file))}
        >
          Tải tệp đã điền lên
        </FileButton>
      </div>
      <h3>Khen thưởng trước đây</h3>
      <div className="toolbar">
        <Button href="/api/awards/honours/template" download>
          Tải mẫu sổ khen thưởng
        </Button>
        <FileButton
          label="Tệp sổ khen thưởng"
          accept=".xlsx"
          loading={take.isPending}
          onFile={(file) => take.mutate(() => importHonours(file))}
        >
          Tải tệp lên
        </FileButton>
      </div>
      {take.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(take.error)} />}
      {take.data && <Report taken={take.data} />}
    </Panel>
  );
}

function Report({ taken: { taken, troubles } }: { taken: Taken }) {
  return (
    <>
      <Alert
        type={troubles.length === 0 ? 'success' : 'warning'}
        role="status"
        showIcon
        title={
          troubles.length === 0
            ? `Đã nhận ${taken} dòng.`
            : `Đã nhận ${taken} dòng; còn ${troubles.length} dòng chưa nhận. Hãy sửa các dòng dưới đây trong tệp rồi gửi lại: dòng đã nhận không bị ghi hai lần.`
        }
      />
      {troubles.length > 0 && (
        <div className="subject-scroll">
          <table className="subject-table" aria-label="Dòng chưa nhận">
            <thead>
              <tr>
                <th scope="col">Dòng</th>
                <th scope="col">Tên</th>
                <th scope="col">Cần sửa</th>
              </tr>
            </thead>
            <tbody>
              {troubles.map((each) => (
                <tr key={each.row}>
                  <td>{each.row}</td>
                  <td>{each.name}</td>
                  <td>{each.message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
