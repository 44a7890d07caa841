import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getPassport, type Honour, type Passport, revokeHonour, type Subject } from './api/subjects';
import { HonourEntry } from './HonourEntry';
import { meritWords, ratingWords, yearWords } from './words';

/** Hộ chiếu khen thưởng: tất cả những gì đã được khen, số năm liên tục. */
export function PassportPanel({ id, subject }: { id: string; subject: Subject | null }) {
  const passport = useQuery({ queryKey: queryKeys.passport(id), queryFn: () => getPassport(id) });
  const [adding, setAdding] = useState(false);
  if (passport.isPending) {
    return <Waiting rows={4} />;
  }
  if (passport.isError) {
    return <Failure error={passport.error} onRetry={() => void passport.refetch()} />;
  }
  const { honours, streaks, own } = passport.data;
  const works = subject?.actions.includes('TELL') === true;
  const counted = honours.filter(({ revokedOn }) => revokedOn === null).length;
  const first = honours[0];
  return (
    <Panel
      main={!own}
      title={own ? 'Hộ chiếu khen thưởng' : (first?.name ?? 'Hộ chiếu khen thưởng')}
      note={own ? `${counted} khen thưởng còn giá trị` : first?.unitName}
    >
      {streaks.length > 0 && <Streaks streaks={streaks} />}
      {honours.length === 0 && (
        <p className="empty">
          Sổ chưa có khen thưởng nào. Khen thưởng theo quyết định trong hệ thống tự vào sổ; những lần trước đây hãy ghi
          bổ sung kèm số quyết định.
        </p>
      )}
      {honours.length > 0 && <Honours honours={honours} works={works} subject={id} />}
      {works && subject && !adding && (
        <div className="toolbar">
          <Button onClick={() => setAdding(true)}>Ghi khen thưởng trước đây</Button>
        </div>
      )}
      {works && subject && adding && <HonourEntry subject={subject.subject} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function Streaks({ streaks }: { streaks: Passport['streaks'] }) {
  return (
    <ul className="streaks" aria-label="Số năm liên tục">
      {streaks.map((each) => (
        <li key={`${each.what} ${each.period}`}>
          <strong>{each.years} năm</strong>{' '}
          {each.kind === 'AWARD' ? each.name : `${ratingWords[each.what as keyof typeof ratingWords]} trở lên`}
          <span className="quiet">
            {' '}
            {each.years === 1
              ? yearWords(each.to, each.period)
              : `liên tục, ${yearWords(each.from, each.period)} đến ${yearWords(each.to, each.period)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Honours({ honours, works, subject }: { honours: Honour[]; works: boolean; subject: string }) {
  const [revoking, setRevoking] = useState<Honour | null>(null);
  return (
    <div className="subject-scroll">
      <table className="subject-table">
        <thead>
          <tr>
            <th scope="col">Năm</th>
            <th scope="col">Danh hiệu, hình thức</th>
            <th scope="col">Thành tích</th>
            <th scope="col">Quyết định</th>
          </tr>
        </thead>
        <tbody>
          {honours.map((each) => (
            <tr key={each.id} className={each.revokedOn ? 'revoked' : undefined}>
              <td>{yearWords(each.year, each.period)}</td>
              <td>
                {each.awardName}
                <div className="quiet">{meritWords[each.kind]}</div>
              </td>
              <td>{each.merit}</td>
              <td>
                Số {each.number} ngày {formatDate(each.decidedOn)}
                <div className="quiet">{each.authority}</div>
                {each.revokedOn ? (
                  <Tag tone="urgent">Đã hủy bỏ từ {formatDate(each.revokedOn)}</Tag>
                ) : (
                  each.origin === 'ENTERED' &&
                  works && (
                    <Button size="small" onClick={() => setRevoking(each)}>
                      Ghi hủy bỏ…
                    </Button>
                  )
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {revoking && <Revocation honour={revoking} subject={subject} onClose={() => setRevoking(null)} />}
    </div>
  );
}

function Revocation({ honour, subject, onClose }: { honour: Honour; subject: string; onClose: () => void }) {
  const { workingDate } = useSession();
  const [on, setOn] = useState(workingDate);
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => revokeHonour(honour.id, on),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: queryKeys.passport(subject) });
      onClose();
    },
  });
  return (
    <Modal
      open
      title={`Ghi hủy bỏ ${honour.awardName} năm ${yearWords(honour.year, honour.period)}`}
      okText="Ghi hủy bỏ"
      cancelText="Thôi"
      confirmLoading={revoke.isPending}
      onOk={() => revoke.mutate()}
      onCancel={onClose}
    >
      <p>Khen thưởng bị hủy bỏ không còn được tính vào số năm liên tục. Dòng này vẫn ở lại trong sổ.</p>
      <label className="field" htmlFor="revoked-on">
        Ngày hủy bỏ
        <DayField id="revoked-on" label="Ngày hủy bỏ" value={on} onChange={setOn} />
      </label>
      {revoke.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(revoke.error)} />}
    </Modal>
  );
}
