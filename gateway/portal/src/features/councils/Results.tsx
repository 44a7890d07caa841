import { Input } from 'antd';
import { useState } from 'react';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import type { Session } from './api/councils';

/** Kết quả bỏ phiếu và danh sách phiếu không tên, để thành viên tự đối chiếu. */
export function Results({ session }: { session: Session }) {
  const [code, setCode] = useState('');
  const wanted = code.trim().toUpperCase();
  const onScreen = session.mode === 'ON_SCREEN';
  const found = session.items.flatMap((item) =>
    item.ballots.filter((ballot) => ballot.code === wanted).map((ballot) => ({ item, ballot })),
  );
  return (
    <Panel title="Kết quả bỏ phiếu">
      {onScreen && (
        <label className="field" htmlFor="ballot-code">
          Tìm phiếu của bạn theo mã
          <Input
            id="ballot-code"
            placeholder="ví dụ K7M2QX9P"
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
      )}
      {wanted.length === 8 && (
        <p role="status">
          {found.length === 0
            ? 'Không có phiếu mang mã này. Hãy kiểm tra lại từng chữ; nếu vẫn không có, hãy báo Chủ tịch Hội đồng.'
            : found.map(({ item, ballot }) => (
                <span key={item.dossierId}>
                  Phiếu {ballot.code} đối với <strong>{item.nominee}</strong>:{' '}
                  {ballot.choice === 'FOR' ? 'Đồng ý' : 'Không đồng ý'}, đã được đếm.
                </span>
              ))}
        </p>
      )}
      {session.items.map((item) => (
        <div key={item.dossierId}>
          <h3>
            {item.nominee} – {item.awardName}{' '}
            {item.result && (
              <Tag tone={item.result.passed ? 'good' : 'urgent'}>{item.result.passed ? 'đạt' : 'không đạt'}</Tag>
            )}
          </h3>
          {item.result && (
            <p>
              {item.result.words}. Không đồng ý {item.result.against}; không bỏ phiếu {item.result.silent}; không tham
              gia {item.result.recused}.
            </p>
          )}
          {item.ballots.length > 0 && (
            <details>
              <summary>{item.ballots.length} phiếu đã mở</summary>
              <ul className="council-ballots">
                {item.ballots.map((ballot) => (
                  <li key={ballot.code} className={ballot.code === wanted ? 'mine' : undefined}>
                    <span className="council-code">{ballot.code}</span>{' '}
                    {ballot.choice === 'FOR' ? 'đồng ý' : 'không đồng ý'}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </div>
      ))}
    </Panel>
  );
}
