import './councils.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { type Council, conveneSession, listCouncils, listSessions, type SessionOutline } from './api/councils';
import { CouncilEditor } from './CouncilEditor';
import { modeWords, roleWords, stageTones, stageWords } from './words';

/** Hội đồng của đơn vị và các phiên họp. */
export function Councils() {
  const councils = useQuery({ queryKey: queryKeys.councils, queryFn: listCouncils });
  const { roles } = useSession();
  const keeps = roles.includes('specialist') || roles.includes('leader');
  const [writing, setWriting] = useState<Council | 'new' | null>(null);
  if (councils.isPending) {
    return <Waiting rows={6} />;
  }
  if (councils.isError) {
    return <Failure error={councils.error} onRetry={() => void councils.refetch()} />;
  }
  return (
    <>
      <Panel
        main
        title="Hội đồng Thi đua - Khen thưởng"
        extra={keeps && writing === null && <Button onClick={() => setWriting('new')}>Lập hội đồng</Button>}
      >
        {writing !== null && (
          <CouncilEditor known={writing === 'new' ? undefined : writing} onClose={() => setWriting(null)} />
        )}
        {writing === null && councils.data.length === 0 && (
          <p className="empty">Đơn vị chưa ghi hội đồng nào. Hãy lập theo quyết định thành lập.</p>
        )}
        {writing === null &&
          councils.data.map((council) => (
            <div key={council.id}>
              <h3>
                {council.name}{' '}
                <span className="quiet">
                  (Quyết định {council.number} ngày {formatDate(council.foundedOn)})
                </span>
              </h3>
              <ul className="council-list" aria-label={`Thành viên ${council.name}`}>
                {council.members.map((member) => (
                  <li key={member.id}>
                    <strong>{member.name}</strong> – {roleWords[member.role]}
                    {member.post && `, ${member.post}`}
                    {member.to && <span className="quiet"> (thôi tham gia từ {formatDate(member.to)})</span>}
                    {!member.username && <span className="quiet"> – chưa gắn tài khoản bỏ phiếu</span>}
                  </li>
                ))}
              </ul>
              {keeps && <Button onClick={() => setWriting(council)}>Sửa hội đồng</Button>}
            </div>
          ))}
      </Panel>
      <SessionList councils={councils.data} keeps={keeps} />
    </>
  );
}

function SessionList({ councils, keeps }: { councils: Council[]; keeps: boolean }) {
  const sessions = useQuery({ queryKey: queryKeys.councilSessions, queryFn: listSessions });
  const [convening, setConvening] = useState(false);
  return (
    <Panel
      title="Phiên họp"
      extra={
        keeps &&
        councils.length > 0 &&
        !convening && (
          <Button type="primary" onClick={() => setConvening(true)}>
            Chuẩn bị phiên họp
          </Button>
        )
      }
    >
      {convening && <Convene councils={councils} onClose={() => setConvening(false)} />}
      {sessions.isError && <Failure error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.data?.length === 0 && !convening && <p className="empty">Chưa có phiên họp nào.</p>}
      <ul className="council-list" aria-label="Phiên họp">
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <Link to={`/sessions/${session.id}`}>{session.name}</Link>{' '}
            <Tag tone={stageTones[session.stage]}>{stageWords[session.stage]}</Tag>
            <div className="quiet">
              {formatDate(session.on)} · {session.councilName} · {session.items} hồ sơ
              {session.stage === 'CLOSED' && `, ${session.passed} đạt`}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Convene({ councils, onClose }: { councils: Council[]; onClose: () => void }) {
  const { workingDate } = useSession();
  const go = useNavigate();
  const queries = useQueryClient();
  const [council, setCouncil] = useState(councils[0]?.id ?? '');
  const [outline, setOutline] = useState<SessionOutline>({ name: '', on: workingDate, place: '', mode: 'ON_SCREEN' });
  const convene = useMutation({
    mutationFn: () => conveneSession(council, outline),
    onSuccess: (session) => {
      void queries.invalidateQueries({ queryKey: queryKeys.councilSessions });
      void go(`/sessions/${session.id}`);
    },
  });
  return (
    <div>
      {councils.length > 1 && (
        <label className="field">
          Hội đồng
          <select className="native" value={council} onChange={({ target }) => setCouncil(target.value)}>
            {councils.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <OutlineFields outline={outline} onChange={setOutline} />
      {convene.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(convene.error)} />}
      <div className="toolbar">
        <Button type="primary" loading={convene.isPending} onClick={() => convene.mutate()}>
          Tạo phiên họp
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}

/** Tên, ngày, nơi họp, cách bỏ phiếu. */
export function OutlineFields({
  outline,
  onChange,
}: {
  outline: SessionOutline;
  onChange: (next: SessionOutline) => void;
}) {
  return (
    <div className="council-row">
      <label className="field" htmlFor="session-name">
        Tên phiên họp
        <Input
          id="session-name"
          placeholder="Phiên họp xét khen thưởng năm 2023"
          value={outline.name}
          onChange={({ target }) => onChange({ ...outline, name: target.value })}
        />
      </label>
      <div className="field">
        <span>Ngày họp</span>
        <DayField label="Ngày họp" value={outline.on} onChange={(on) => onChange({ ...outline, on })} />
      </div>
      <label className="field" htmlFor="session-place">
        Địa điểm
        <Input
          id="session-place"
          value={outline.place}
          onChange={({ target }) => onChange({ ...outline, place: target.value })}
        />
      </label>
      <label className="field">
        Cách bỏ phiếu kín
        <select
          className="native"
          value={outline.mode}
          onChange={({ target }) => onChange({ ...outline, mode: target.value as SessionOutline['mode'] })}
        >
          {Object.entries(modeWords).map(([mode, words]) => (
            <option key={mode} value={mode}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
