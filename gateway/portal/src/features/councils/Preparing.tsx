import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { listWaiting, noteAttendance, prepareSession, type Recusal, type Session, sayRecusal } from './api/councils';
import { OutlineFields } from './Councils';
import { useSessionWork } from './SessionView';
import { groundWords } from './words';

/** Chương trình: những hồ sơ được xét. */
export function Agenda({ session }: { session: Session }) {
  const [choosing, setChoosing] = useState(session.items.length === 0 && session.actions.includes('PREPARE'));
  return (
    <Panel
      title="Chương trình"
      note={`${session.items.length} hồ sơ`}
      extra={
        session.actions.includes('PREPARE') &&
        !choosing && <Button onClick={() => setChoosing(true)}>Sửa phiên họp, chương trình</Button>
      }
    >
      {choosing ? (
        <AgendaEditor session={session} onClose={() => setChoosing(false)} />
      ) : (
        <div className="council-scroll">
          <table className="council-table" aria-label="Chương trình">
            <thead>
              <tr>
                <th className="number">STT</th>
                <th>Đề nghị khen</th>
                <th>Danh hiệu, hình thức</th>
                <th>Cần phiếu đồng ý</th>
              </tr>
            </thead>
            <tbody>
              {session.items.map((item, at) => (
                <tr key={item.dossierId}>
                  <td className="number">{at + 1}</td>
                  <td>
                    <strong>{item.nominee}</strong>
                    <div className="quiet">
                      {item.post && `${item.post}, `}
                      {item.unitName}
                    </div>
                    {item.merit}
                  </td>
                  <td>
                    {item.awardName} ({item.year})
                  </td>
                  <td>
                    {item.needed}, từ {item.neededVotes} phiếu
                    {item.article && <div className="quiet">{item.article}</div>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

function AgendaEditor({ session, onClose }: { session: Session; onClose: () => void }) {
  const work = useSessionWork(session);
  const waiting = useQuery({
    queryKey: queryKeys.councilWaiting(session.id),
    queryFn: () => listWaiting(session.id),
    staleTime: 0,
  });
  const [outline, setOutline] = useState({
    name: session.name,
    on: session.on,
    place: session.place,
    mode: session.mode,
  });
  const [dropped, setDropped] = useState<string[]>([]);
  const ids = waiting.data?.map(({ dossierId }) => dossierId) ?? [];
  const chosen = ids.filter((id) => !dropped.includes(id));
  return (
    <div>
      <OutlineFields outline={outline} onChange={setOutline} />
      {waiting.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(waiting.error)} />}
      {waiting.data?.length === 0 && (
        <p className="empty">
          Không có hồ sơ nào đang chờ hội đồng xét. Hãy đưa hồ sơ đã thẩm định sang bước hội đồng.
        </p>
      )}
      <ul className="council-list" aria-label="Hồ sơ chờ hội đồng xét">
        {waiting.data?.map((item) => (
          <li key={item.dossierId}>
            <Checkbox
              checked={!dropped.includes(item.dossierId)}
              onChange={({ target }) =>
                setDropped(
                  target.checked ? dropped.filter((id) => id !== item.dossierId) : [...dropped, item.dossierId],
                )
              }
            >
              <strong>{item.nominee}</strong>, {item.unitName} – {item.awardName} ({item.year})
            </Checkbox>
          </li>
        ))}
      </ul>
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      <div className="toolbar">
        <Button
          type="primary"
          loading={work.isPending}
          disabled={waiting.isPending}
          onClick={() =>
            work.mutate(async () => {
              const changed = await prepareSession(session, outline, chosen);
              onClose();
              return changed;
            })
          }
        >
          Lưu chương trình ({chosen.length} hồ sơ)
        </Button>
        {session.items.length > 0 && <Button onClick={onClose}>Thôi</Button>}
      </div>
    </div>
  );
}

/** Điểm danh. */
export function Attendance({ session }: { session: Session }) {
  const work = useSessionWork(session);
  const may = session.actions.includes('ATTEND');
  const present = session.seats.filter((seat) => seat.present).map(({ id }) => id);
  const mark = (ids: string[]) => work.mutate(() => noteAttendance(session, ids));
  return (
    <Panel
      title="Thành phần"
      note={`${present.length}/${session.seats.length} có mặt`}
      extra={
        may &&
        session.stage === 'PREPARING' && (
          <Button onClick={() => mark(session.seats.map(({ id }) => id))}>Ghi có mặt tất cả</Button>
        )
      }
    >
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      <ul className="council-list" aria-label="Thành phần">
        {session.seats.map((seat) => (
          <li key={seat.id}>
            {may ? (
              <Checkbox
                checked={seat.present}
                disabled={work.isPending}
                onChange={({ target }) =>
                  mark(target.checked ? [...present, seat.id] : present.filter((id) => id !== seat.id))
                }
              >
                {seat.name}
              </Checkbox>
            ) : (
              <strong>{seat.name}</strong>
            )}
            <span className="quiet">
              {' '}
              – {seat.roleName}
              {seat.post && `, ${seat.post}`}
            </span>{' '}
            {!may && <span>{seat.present ? 'có mặt' : 'vắng mặt'}</span>}{' '}
            {session.stage !== 'PREPARING' &&
              (seat.voted ? <Tag tone="good">{seat.wrote ? 'đã có ý kiến bằng văn bản' : 'đã bỏ phiếu'}</Tag> : null)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Ai không tham gia bỏ phiếu hồ sơ nào: gợi ý, xác nhận hoặc bỏ. */
export function Recusals({ session }: { session: Session }) {
  const work = useSessionWork(session);
  const may = session.actions.includes('RECUSE');
  const [member, setMember] = useState('');
  const [dossier, setDossier] = useState('');
  const nameOf = (id: string) => session.seats.find((seat) => seat.id === id)?.name ?? id;
  const nomineeOf = (id: string) => session.items.find((item) => item.dossierId === id)?.nominee ?? id;
  const say = (recusal: Recusal, state: Recusal['state']) =>
    work.mutate(() => sayRecusal(session, { ...recusal, state }));
  return (
    <Panel title="Không tham gia bỏ phiếu">
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      {session.recusals.length === 0 && <p className="empty">Không có thành viên nào phải để người khác xét thay.</p>}
      <ul className="council-list" aria-label="Không tham gia bỏ phiếu">
        {session.recusals.map((each) => (
          <li key={`${each.dossierId} ${each.memberId}`}>
            <strong>{nameOf(each.memberId)}</strong> – hồ sơ {nomineeOf(each.dossierId)}: {groundWords[each.ground]}
            {each.note && <span className="quiet"> ({each.note})</span>}{' '}
            {each.state === 'CONFIRMED' && <Tag tone="waiting">không bỏ phiếu</Tag>}
            {each.state === 'DISMISSED' && <Tag tone="plain">vẫn bỏ phiếu</Tag>}
            {each.state === 'PROPOSED' && <Tag tone="urgent">chờ xác nhận</Tag>}{' '}
            {may && each.state !== 'CONFIRMED' && (
              <Button size="small" onClick={() => say(each, 'CONFIRMED')}>
                Xác nhận không bỏ phiếu
              </Button>
            )}{' '}
            {may && each.state !== 'DISMISSED' && (
              <Button size="small" onClick={() => say(each, 'DISMISSED')}>
                Vẫn bỏ phiếu
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may && session.items.length > 0 && (
        <div className="council-row">
          <label className="field">
            Thành viên
            <select className="native" value={member} onChange={({ target }) => setMember(target.value)}>
              <option value="">Chọn thành viên</option>
              {session.seats.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            Hồ sơ
            <select className="native" value={dossier} onChange={({ target }) => setDossier(target.value)}>
              <option value="">Chọn hồ sơ</option>
              {session.items.map(({ dossierId, nominee }) => (
                <option key={dossierId} value={dossierId}>
                  {nominee}
                </option>
              ))}
            </select>
          </label>
          <Button
            disabled={member === '' || dossier === ''}
            onClick={() =>
              say({ dossierId: dossier, memberId: member, ground: 'OTHER', state: 'CONFIRMED', note: '' }, 'CONFIRMED')
            }
          >
            Ghi không bỏ phiếu
          </Button>
        </div>
      )}
    </Panel>
  );
}
