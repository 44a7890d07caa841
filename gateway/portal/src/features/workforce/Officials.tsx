import { Button, Input, InputNumber } from 'antd';
import { formatDate } from '@/shared/format/dates';
import { DayField } from '@/shared/ui/DayField';
import type { Official } from './api/workforce';
import { Choice } from './Choice';
import { RowFlaws } from './RowFlaws';
import { Term } from './Term';
import { educationWords, postWords } from './words';

const sexWords = { FEMALE: 'Nữ', MALE: 'Nam' } as const;

type Props = {
  officials: Official[];
  fills: boolean;
  flaws: Map<string, string>;
  onChange: (officials: Official[]) => void;
};

/** Công chức: one row each, also of those who have left. */
export function Officials({ officials, fills, flaws, onChange }: Props) {
  const change = (at: number, part: Partial<Official>) =>
    onChange(officials.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <div className="workforce-scroll">
      <table className="workforce" aria-label="Công chức làm công tác thi đua, khen thưởng">
        <thead>
          <tr>
            <th scope="col">Họ tên hoặc chữ viết tắt</th>
            <th scope="col">Giới tính</th>
            <th scope="col">Năm sinh</th>
            <th scope="col">Trình độ</th>
            <th scope="col">Vị trí</th>
            <th scope="col">Bắt đầu làm công tác này</th>
            <th scope="col">Ở đơn vị từ ngày</th>
            <th scope="col">Đến hết ngày</th>
            {fills && <td />}
          </tr>
        </thead>
        <tbody>
          {officials.map((official, at) => {
            const who = official.name || `dòng ${at + 1}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and are only added or removed
              <tr key={at}>
                <td>
                  {fills ? (
                    <Input
                      aria-label={`Họ tên, dòng ${at + 1}`}
                      value={official.name}
                      maxLength={100}
                      onChange={({ target }) => change(at, { name: target.value })}
                    />
                  ) : (
                    official.name
                  )}
                  <RowFlaws flaws={flaws} row={`officials/${at}`} />
                </td>
                <td>
                  <Choice
                    label={`Giới tính, ${who}`}
                    value={official.female ? 'FEMALE' : 'MALE'}
                    words={sexWords}
                    disabled={!fills}
                    onChange={(sex) => change(at, { female: sex === 'FEMALE' })}
                  />
                </td>
                <td>
                  {fills ? (
                    <InputNumber<number>
                      aria-label={`Năm sinh, ${who}`}
                      className="workforce-year"
                      controls={false}
                      precision={0}
                      min={1900}
                      max={2200}
                      value={official.birthYear}
                      onChange={(birthYear) => change(at, { birthYear: birthYear ?? official.birthYear })}
                    />
                  ) : (
                    official.birthYear
                  )}
                </td>
                <td>
                  <Choice
                    label={`Trình độ, ${who}`}
                    value={official.education}
                    words={educationWords}
                    disabled={!fills}
                    onChange={(education) => change(at, { education })}
                  />
                </td>
                <td>
                  <Choice
                    label={`Vị trí, ${who}`}
                    value={official.post}
                    words={postWords}
                    disabled={!fills}
                    onChange={(post) => change(at, { post })}
                  />
                </td>
                <td>
                  {fills ? (
                    <DayField
                      label={`Bắt đầu làm công tác này, ${who}`}
                      value={official.since}
                      onChange={(since) => change(at, { since })}
                    />
                  ) : (
                    formatDate(official.since)
                  )}
                </td>
                <Term
                  who={who}
                  from={official.from}
                  to={official.to}
                  fills={fills}
                  onChange={(part) => change(at, part)}
                />
                {fills && (
                  <td>
                    <Button
                      size="small"
                      aria-label={`Xóa dòng nhập nhầm, ${who}`}
                      onClick={() => onChange(officials.filter((_, index) => index !== at))}
                    >
                      Xóa
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {officials.length === 0 && <p className="quiet">Chưa ghi công chức nào.</p>}
    </div>
  );
}
