import { Alert, Button, Input, InputNumber, Radio } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Panel } from '@/shared/ui/Panel';
import { type Choice, enterCounts, enterOpinion, type PaperCount, type Session } from './api/councils';
import { useSessionWork } from './SessionView';

/** Ý kiến bằng văn bản của thành viên vắng mặt. */
export function Opinions({ session }: { session: Session }) {
  const may = session.actions.includes('OPINE');
  const absent = session.seats.filter((seat) => !seat.present && !seat.voted);
  const [member, setMember] = useState('');
  const nameOf = (id: string) => session.seats.find((seat) => seat.id === id)?.name ?? id;
  return (
    <Panel title="Ý kiến bằng văn bản của thành viên vắng mặt">
      <ul className="council-list" aria-label="Ý kiến bằng văn bản">
        {session.opinions.map((each) => (
          <li key={each.memberId}>
            <strong>{nameOf(each.memberId)}</strong>: {each.paper}, ngày {formatDate(each.on)} (
            {each.choices.filter(({ choice }) => choice === 'FOR').length} đồng ý,{' '}
            {each.choices.filter(({ choice }) => choice === 'AGAINST').length} không đồng ý)
          </li>
        ))}
      </ul>
      {session.opinions.length === 0 && absent.length === 0 && <p className="empty">Không có thành viên vắng mặt.</p>}
      {absent.length > 0 && <p className="quiet">Chưa có ý kiến: {absent.map(({ name }) => name).join(', ')}.</p>}
      {may && absent.length > 0 && (
        <label className="field">
          Nhập ý kiến của
          <select className="native" value={member} onChange={({ target }) => setMember(target.value)}>
            <option value="">Chọn thành viên vắng mặt</option>
            {absent.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {may && member !== '' && (
        <OpinionForm key={member} session={session} member={member} onDone={() => setMember('')} />
      )}
    </Panel>
  );
}

function OpinionForm({ session, member, onDone }: { session: Session; member: string; onDone: () => void }) {
  const work = useSessionWork(session);
  const { workingDate } = useSession();
  const [paper, setPaper] = useState('');
  const [on, setOn] = useState(workingDate);
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const recused = new Set(
    session.recusals.filter((each) => each.memberId === member && each.state === 'CONFIRMED').map((r) => r.dossierId),
  );
  const items = session.items.filter(({ dossierId }) => !recused.has(dossierId));
  const said = items.flatMap(({ dossierId }) => {
    const choice = choices[dossierId];
    return choice ? [{ dossierId, choice }] : [];
  });
  return (
    <div>
      <div className="council-row">
        <label className="field" htmlFor="opinion-paper">
          Văn bản
          <Input
            id="opinion-paper"
            placeholder="Phiếu lấy ý kiến, Công văn số …"
            value={paper}
            onChange={({ target }) => setPaper(target.value)}
          />
        </label>
        <div className="field">
          <span>Ngày văn bản</span>
          <DayField label="Ngày văn bản" value={on} onChange={setOn} />
        </div>
      </div>
      <table className="council-table" aria-label="Ý kiến từng hồ sơ">
        <tbody>
          {items.map((item) => (
            <tr key={item.dossierId}>
              <td>
                {item.nominee} – {item.awardName}
              </td>
              <td>
                <Radio.Group
                  className="council-choices"
                  aria-label={`Ý kiến đối với ${item.nominee}, ${item.awardName}`}
                  value={choices[item.dossierId]}
                  onChange={({ target }) => setChoices({ ...choices, [item.dossierId]: target.value as Choice })}
                >
                  <Radio value="FOR">Đồng ý</Radio>
                  <Radio value="AGAINST">Không đồng ý</Radio>
                </Radio.Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      <Button
        type="primary"
        loading={work.isPending}
        onClick={() =>
          work.mutate(async () => {
            const changed = await enterOpinion(session, { memberId: member, paper, on, choices: said });
            onDone();
            return changed;
          })
        }
      >
        Lưu ý kiến
      </Button>
    </div>
  );
}

/** Kết quả kiểm phiếu giấy. */
export function PaperCounts({ session }: { session: Session }) {
  const work = useSessionWork(session);
  const [counts, setCounts] = useState<PaperCount[]>(
    session.items.map(
      ({ dossierId }) =>
        session.counts.find((each) => each.dossierId === dossierId) ?? {
          dossierId,
          inFavour: 0,
          against: 0,
          invalid: 0,
        },
    ),
  );
  const may = session.actions.includes('COUNT');
  const set = (id: string, part: Partial<PaperCount>) =>
    setCounts(counts.map((each) => (each.dossierId === id ? { ...each, ...part } : each)));
  return (
    <Panel title="Kết quả kiểm phiếu giấy">
      <table className="council-table" aria-label="Kết quả kiểm phiếu">
        <thead>
          <tr>
            <th>Hồ sơ</th>
            <th>Đồng ý</th>
            <th>Không đồng ý</th>
            <th>Không hợp lệ</th>
          </tr>
        </thead>
        <tbody>
          {session.items.map(({ dossierId, nominee }) => {
            const count = counts.find((each) => each.dossierId === dossierId);
            return (
              <tr key={dossierId}>
                <td>{nominee}</td>
                {(['inFavour', 'against', 'invalid'] as const).map((field) => (
                  <td key={field}>
                    <InputNumber
                      aria-label={`${nominee}: ${{ inFavour: 'đồng ý', against: 'không đồng ý', invalid: 'không hợp lệ' }[field]}`}
                      min={0}
                      disabled={!may}
                      value={count?.[field] ?? 0}
                      onChange={(value) => set(dossierId, { [field]: value ?? 0 })}
                    />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      {may && (
        <Button loading={work.isPending} onClick={() => work.mutate(() => enterCounts(session, counts))}>
          Lưu kết quả kiểm phiếu
        </Button>
      )}
    </Panel>
  );
}
