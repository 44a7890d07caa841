import './subjects.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { isNotFound, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { getSubject, readCitizenNumber, type Subject, separateSubject } from './api/subjects';
import { HistoryPanel } from './HistoryPanel';
import { OutlookPanel } from './OutlookPanel';
import { PassportPanel } from './PassportPanel';
import { SubjectForm } from './SubjectForm';
import { AlikePair } from './SubjectList';
import { ProposeTransfer } from './TransferPanels';
import { aboutWords, categoryWords, genderWords, kindWords, periodWords } from './words';

/** Một người, tập thể: thông tin, quá trình, những gì đã được khen. */
export function SubjectDetail({ id }: { id: string }) {
  const subject = useQuery({
    queryKey: queryKeys.subject(id),
    queryFn: () => getSubject(id),
    retry: (count, error) => !isNotFound(error) && count < 2,
  });
  if (subject.isPending) {
    return <Waiting rows={6} />;
  }
  if (subject.isError) {
    // of a unit below: what was decided is shown, and nothing more
    return isNotFound(subject.error) ? (
      <PassportPanel id={id} subject={null} />
    ) : (
      <Failure error={subject.error} onRetry={() => void subject.refetch()} />
    );
  }
  const works = subject.data.actions.includes('CORRECT');
  return (
    <>
      <Facts seen={subject.data} works={works} />
      {subject.data.alike.length > 0 && (
        <Panel title="Có thể là cùng một đối tượng">
          {subject.data.alike.map((other) => (
            <AlikePair key={other.id} main={subject.data.subject} other={other} works={works} />
          ))}
        </Panel>
      )}
      <PassportPanel id={subject.data.subject.id} subject={subject.data} />
      <OutlookPanel id={subject.data.subject.id} />
      <HistoryPanel key={subject.data.subject.version} seen={subject.data} works={works} />
    </>
  );
}

function Facts({ seen, works }: { seen: Subject; works: boolean }) {
  const [writing, setWriting] = useState(false);
  const [moving, setMoving] = useState(false);
  const row = seen.subject;
  return (
    <Panel main title={row.name} note={[row.post, row.unitName].filter(Boolean).join(', ')}>
      {writing ? (
        <SubjectForm seen={row} onClose={() => setWriting(false)} />
      ) : (
        <>
          <dl className="facts">
            <Fact name="Loại đối tượng">
              {kindWords[row.kind]}
              {row.enterprise && ' (doanh nghiệp)'}
            </Fact>
            {row.category && <Fact name="Nhóm đối tượng">{categoryWords[row.category]}</Fact>}
            {row.gender && <Fact name="Giới tính">{genderWords[row.gender]}</Fact>}
            {row.kind === 'PERSON' && <Fact name="Năm sinh">{row.birthYear ?? 'chưa ghi'}</Fact>}
            {row.members && (
              <Fact name="Số thành viên">
                {row.members}
                {row.women !== null && `, trong đó ${row.women} nữ`}
              </Fact>
            )}
            <Fact name="Tính thành tích theo">{periodWords[row.period].toLowerCase()}</Fact>
            {row.kind === 'PERSON' && works && (
              <Fact name="Số căn cước công dân">
                {seen.maskedCitizenNumber ? <CitizenNumber seen={seen} /> : 'chưa ghi'}
              </Fact>
            )}
          </dl>
          {seen.parts.length > 0 && <Parts seen={seen} works={works} />}
          {works && (
            <div className="toolbar subject-actions">
              <Button onClick={() => setWriting(true)}>Sửa thông tin</Button>
              {row.kind === 'PERSON' && (
                <Button onClick={() => setMoving(true)}>Đề nghị đơn vị cũ chuyển hồ sơ…</Button>
              )}
            </div>
          )}
          {moving && <ProposeTransfer seen={seen} onClose={() => setMoving(false)} />}
        </>
      )}
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Masked; in full on request, with a reason that is kept. */
function CitizenNumber({ seen }: { seen: Subject }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const read = useMutation({
    mutationFn: () => readCitizenNumber(seen.subject.id, reason),
    gcTime: 0,
    onSuccess: () => setAsking(false),
  });
  return (
    <>
      <span className="citizen-number">{read.data?.citizenNumber ?? seen.maskedCitizenNumber}</span>{' '}
      {read.data ? (
        <Button size="small" onClick={() => read.reset()}>
          Che lại
        </Button>
      ) : (
        <Button size="small" onClick={() => setAsking(true)}>
          Xem đầy đủ…
        </Button>
      )}
      <Modal
        open={asking}
        title="Xem số căn cước công dân"
        okText="Xem"
        cancelText="Thôi"
        confirmLoading={read.isPending}
        onOk={() => read.mutate()}
        onCancel={() => setAsking(false)}
      >
        <p>Mỗi lần xem đều được ghi lại: người xem, thời điểm và lý do.</p>
        <label htmlFor="reading-reason">Lý do</label>
        <Input id="reading-reason" value={reason} maxLength={500} onChange={({ target }) => setReason(target.value)} />
        {read.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(read.error)} />}
      </Modal>
    </>
  );
}

function Parts({ seen, works }: { seen: Subject; works: boolean }) {
  const queries = useQueryClient();
  const separate = useMutation({
    mutationFn: separateSubject,
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.subjects }),
  });
  return (
    <>
      <h3>Bản ghi đã gộp</h3>
      <ul className="subject-list" aria-label="Bản ghi đã gộp">
        {seen.parts.map((part) => (
          <li key={part.id}>
            <strong>{part.name}</strong> <span className="quiet">{aboutWords(part)}</span>
            {works && (
              <Button size="small" loading={separate.isPending} onClick={() => separate.mutate(part)}>
                Tách ra
              </Button>
            )}
          </li>
        ))}
      </ul>
      {separate.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(separate.error)} />}
    </>
  );
}
