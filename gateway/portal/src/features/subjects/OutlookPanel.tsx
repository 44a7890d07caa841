import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { yearOf } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getOutlook, type Outlook } from './api/subjects';
import { NumberField } from './fields';

type Prospect = Outlook['prospects'][number];

const standings: Record<Prospect['standing'], { words: string; tone: Tone }> = {
  MET: { words: 'Đạt điều kiện', tone: 'good' },
  NOT_MET: { words: 'Chưa đạt', tone: 'waiting' },
  UNKNOWN: { words: 'Cần người xem xét', tone: 'plain' },
};

/** Danh hiệu có thể đạt tới: how near each title is; it informs, the council decides. */
export function OutlookPanel({ id }: { id: string }) {
  const { workingDate } = useSession();
  const [year, setYear] = useState<number | null>(yearOf(workingDate) - 1);
  const outlook = useQuery({
    queryKey: queryKeys.subjectOutlook(id, year ?? 0),
    queryFn: () => getOutlook(id, year ?? 0),
    enabled: year !== null && year > 1900,
  });
  return (
    <Panel title="Danh hiệu có thể đạt tới" note="để tham khảo; hội đồng quyết định">
      <div className="toolbar">
        <NumberField label="Xét cho năm" value={year} onChange={setYear} />
      </div>
      {outlook.isLoading && <Waiting rows={3} />}
      {outlook.isError && <Failure error={outlook.error} onRetry={() => void outlook.refetch()} />}
      {outlook.data && (
        <>
          {outlook.data.shaken.length > 0 && (
            <>
              <h3>Khen thưởng mất căn cứ vì một khen thưởng trước đó bị hủy bỏ</h3>
              <ul className="subject-list">
                {outlook.data.shaken.map((each) => (
                  <li key={`${each.award} ${each.decision}`}>
                    <strong>{each.name}</strong> {each.period}
                    <span className="quiet">
                      Quyết định {each.decision}. {each.missing.join(' ')}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <ul className="subject-list" aria-label="Danh hiệu có thể đạt tới">
            {outlook.data.prospects.map((each) => (
              <li key={each.award}>
                <strong>{each.name}</strong>
                <Tag tone={standings[each.standing].tone}>{standings[each.standing].words}</Tag>
                {each.missing.length > 0 && <span className="quiet">Còn thiếu: {each.missing.join(' ')}</span>}
                {each.reachableIn && <span className="quiet">Sớm nhất: năm {each.reachableIn}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
