import { Button, Input } from 'antd';
import type { Body } from './api/workforce';
import { Choice } from './Choice';
import { RowFlaws } from './RowFlaws';
import { Term } from './Term';
import { kindWords } from './words';

type Props = { bodies: Body[]; fills: boolean; flaws: Map<string, string>; onChange: (bodies: Body[]) => void };

/** Tổ chức: vụ, phòng thuộc vụ, ban or phòng thuộc Sở Nội vụ. */
export function Bodies({ bodies, fills, flaws, onChange }: Props) {
  const change = (at: number, part: Partial<Body>) =>
    onChange(bodies.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <div className="workforce-scroll">
      <table className="workforce" aria-label="Tổ chức làm công tác thi đua, khen thưởng">
        <thead>
          <tr>
            <th scope="col">Tên tổ chức</th>
            <th scope="col">Loại</th>
            <th scope="col">Từ ngày</th>
            <th scope="col">Đến hết ngày</th>
            {fills && <td />}
          </tr>
        </thead>
        <tbody>
          {bodies.map((body, at) => {
            const who = body.name || `dòng ${at + 1}`;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and are only added or removed
              <tr key={at}>
                <td>
                  {fills ? (
                    <Input
                      aria-label={`Tên tổ chức, dòng ${at + 1}`}
                      value={body.name}
                      maxLength={200}
                      onChange={({ target }) => change(at, { name: target.value })}
                    />
                  ) : (
                    body.name
                  )}
                  <RowFlaws flaws={flaws} row={`bodies/${at}`} />
                </td>
                <td>
                  <Choice
                    label={`Loại, ${who}`}
                    value={body.kind}
                    words={kindWords}
                    disabled={!fills}
                    onChange={(kind) => change(at, { kind })}
                  />
                </td>
                <Term who={who} from={body.from} to={body.to} fills={fills} onChange={(part) => change(at, part)} />
                {fills && (
                  <td>
                    <Button
                      size="small"
                      aria-label={`Xóa dòng nhập nhầm, ${who}`}
                      onClick={() => onChange(bodies.filter((_, index) => index !== at))}
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
      {bodies.length === 0 && <p className="quiet">Chưa ghi tổ chức nào.</p>}
    </div>
  );
}
