import './councils.css';
import { FileWordOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { closeVote, getSession, openVote, paperAddress, type Session } from './api/councils';
import { BallotPaper } from './BallotPaper';
import { Opinions, PaperCounts } from './Entering';
import { Agenda, Attendance, Recusals } from './Preparing';
import { Results } from './Results';
import { certaintyWords, modeWords, stageTones, stageWords } from './words';

/** Làm một việc với phiên họp và giữ lại kết quả. */
export function useSessionWork(session: Session) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (work: () => Promise<Session>) => work(),
    onSuccess: (changed) => {
      queries.setQueryData(queryKeys.councilSession(session.id), changed);
      void queries.invalidateQueries({ queryKey: queryKeys.councilSessions, exact: true });
      message.success('Đã ghi nhận.');
    },
  });
}

/** Một phiên họp: chương trình, có mặt, không tham gia bỏ phiếu, phiếu, kết quả, biên bản. */
export function SessionView({ id }: { id: string }) {
  const session = useQuery({
    queryKey: queryKeys.councilSession(id),
    queryFn: () => getSession(id),
    refetchInterval: ({ state }) => (state.data?.stage === 'VOTING' ? 5_000 : false),
  });
  if (session.isPending) {
    return <Waiting rows={8} />;
  }
  if (session.isError) {
    return <Failure error={session.error} onRetry={() => void session.refetch()} />;
  }
  const { data } = session;
  return (
    <>
      <Head session={data} />
      {data.actions.includes('VOTE') && <BallotPaper session={data} />}
      {data.stage === 'CLOSED' && <Results session={data} />}
      <Agenda session={data} />
      <Attendance session={data} />
      <Recusals session={data} />
      {data.stage !== 'PREPARING' && <Opinions session={data} />}
      {data.stage === 'VOTING' && data.mode === 'ON_PAPER' && <PaperCounts session={data} />}
    </>
  );
}

function Head({ session }: { session: Session }) {
  const work = useSessionWork(session);
  const may = (action: Session['actions'][number]) => session.actions.includes(action);
  const { quorum } = session;
  const voted = session.seats.filter((seat) => seat.voted).length;
  return (
    <Panel
      main
      title={session.name}
      note={`${formatDate(session.on)}${session.place ? ` · ${session.place}` : ''}`}
      extra={<Tag tone={stageTones[session.stage]}>{stageWords[session.stage]}</Tag>}
    >
      <p>
        {session.councilName} · {modeWords[session.mode]} · {session.items.length} hồ sơ
      </p>
      <p>
        Có mặt <strong>{quorum.present}</strong>/{quorum.members} thành viên, cần ít nhất {quorum.needed}:{' '}
        <Tag tone={quorum.reached ? 'good' : 'urgent'}>{quorum.reached ? 'đủ điều kiện họp' : 'chưa đủ'}</Tag>
      </p>
      <p className="quiet">
        Căn cứ: {quorum.source} ({certaintyWords[quorum.certainty]}). Tỷ lệ phiếu tính trên tổng số thành viên, kể cả
        người vắng{session.recusedCount ? ' và người không tham gia bỏ phiếu' : ''}; số phiếu bằng nhau là không đạt.
      </p>
      {session.stage === 'VOTING' && (
        <p aria-live="polite">
          Đã có <strong>{voted}</strong>/{quorum.members} thành viên bỏ phiếu hoặc gửi ý kiến. Kết quả chỉ mở khi kết
          thúc.
        </p>
      )}
      {work.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(work.error)} />}
      <div className="toolbar no-print">
        {may('OPEN') && (
          <Button type="primary" loading={work.isPending} onClick={() => work.mutate(() => openVote(session))}>
            Mở bỏ phiếu
          </Button>
        )}
        {may('CLOSE') && (
          <Button type="primary" loading={work.isPending} onClick={() => work.mutate(() => closeVote(session))}>
            Kết thúc và kiểm phiếu
          </Button>
        )}
        {session.stage === 'CLOSED' && (
          <>
            <Button icon={<FileWordOutlined aria-hidden />} href={paperAddress(session.id, 'minutes')} download>
              Biên bản (.docx)
            </Button>
            <Button icon={<FileWordOutlined aria-hidden />} href={paperAddress(session.id, 'submission')} download>
              Tờ trình (.docx)
            </Button>
          </>
        )}
      </div>
    </Panel>
  );
}
