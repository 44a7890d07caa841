import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { listAwards, type Subject, type SubjectHistory, tellHistory } from './api/subjects';
import { flawsOf, Reasons } from './fields';
import { HistoryEditor } from './HistoryEditor';
import { concernWords, initiativeWords, ratingWords, scopeWords, severityWords, yearWords } from './words';

/** Quá trình: xếp loại, sáng kiến, kỷ luật, thông tin cần lưu ý, nghỉ thai sản. */
export function HistoryPanel({ seen, works }: { seen: Subject; works: boolean }) {
  const [edited, setEdited] = useState<SubjectHistory | null>(null);
  const queries = useQueryClient();
  const tell = useMutation({
    mutationFn: (history: SubjectHistory) => tellHistory(seen.subject, history),
    onSuccess: async (subject) => {
      queries.setQueryData(queryKeys.subject(seen.subject.id), subject);
      await queries.invalidateQueries({ queryKey: queryKeys.passport(seen.subject.id) });
    },
  });
  return (
    <Panel title="Quá trình công tác, học tập" note="căn cứ để đối chiếu điều kiện, tiêu chuẩn">
      <LeaveGuard unsaved={edited !== null} />
      {edited ? (
        <HistoryEditor history={edited} kind={seen.subject.kind} period={seen.subject.period} onChange={setEdited} />
      ) : (
        <Told history={seen.wholeHistory} />
      )}
      {tell.isError && (
        <Alert type="error" role="alert" showIcon title={<Reasons error={tell.error} flaws={flawsOf(tell.error)} />} />
      )}
      {works && !edited && (
        <div className="toolbar subject-actions">
          <Button onClick={() => setEdited(seen.history)}>Ghi, sửa quá trình</Button>
        </div>
      )}
      {edited && (
        <div className="toolbar subject-actions">
          <Button type="primary" loading={tell.isPending} onClick={() => tell.mutate(edited)}>
            Lưu quá trình
          </Button>
          <Button onClick={() => setEdited(null)}>Thôi</Button>
        </div>
      )}
    </Panel>
  );
}

function Told({ history }: { history: SubjectHistory }) {
  const { workingDate } = useSession();
  const awards = useQuery({ queryKey: queryKeys.awardCatalogue, queryFn: () => listAwards(workingDate) });
  const nameOf = (code: string) => awards.data?.find((each) => each.code === code)?.name ?? code;
  const { ratings, initiatives, disciplines, concerns, leaves } = history;
  if ([ratings, initiatives, disciplines, concerns, leaves].every((part) => part.length === 0)) {
    return <p className="empty">Chưa ghi xếp loại, sáng kiến hay thông tin nào khác.</p>;
  }
  return (
    <dl className="facts history">
      {ratings.length > 0 && (
        <div>
          <dt>Xếp loại hằng năm</dt>
          {ratings
            .toSorted((one, other) => other.year - one.year)
            .map((each) => (
              <dd key={`${each.period} ${each.year}`}>
                {yearWords(each.year, each.period)}: {ratingWords[each.rating]}
                {each.source && <span className="quiet"> ({each.source})</span>}
              </dd>
            ))}
        </div>
      )}
      {initiatives.length > 0 && (
        <div>
          <dt>Sáng kiến, đề tài</dt>
          {initiatives.map((each) => (
            <dd key={each.id}>
              {each.title}
              <span className="quiet">
                {' '}
                {initiativeWords[each.kind]}, phạm vi {scopeWords[each.scope].toLowerCase()}, năm {each.year}, số{' '}
                {each.certificate}
                {each.used && `; đã dùng cho ${nameOf(each.used.award)} năm ${each.used.year}`}
              </span>
            </dd>
          ))}
        </div>
      )}
      {disciplines.length > 0 && (
        <div>
          <dt>Kỷ luật</dt>
          {disciplines.map((each) => (
            <dd key={`${each.form} ${each.from}`}>
              {each.form}: từ {formatDate(each.from)} {each.until ? `đến ${formatDate(each.until)}` : 'đến nay'}
            </dd>
          ))}
        </div>
      )}
      {concerns.length > 0 && (
        <div>
          <dt>Thông tin cần lưu ý</dt>
          {concerns.map((each) => (
            <dd key={`${each.what} ${each.from}`}>
              <Tag tone={each.severity === 'BLOCK' ? 'urgent' : 'waiting'}>{severityWords[each.severity]}</Tag>{' '}
              {concernWords[each.kind]}: {each.what}
              <span className="quiet">
                {' '}
                {each.source}, từ {formatDate(each.from)} {each.until ? `đến ${formatDate(each.until)}` : 'đến nay'}
              </span>
            </dd>
          ))}
        </div>
      )}
      {leaves.length > 0 && (
        <div>
          <dt>Nghỉ thai sản</dt>
          {leaves.map((each) => (
            <dd key={each.from}>
              {formatDate(each.from)} đến {formatDate(each.until)}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
