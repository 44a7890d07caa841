import { useQuery } from '@tanstack/react-query';
import dayjs from 'dayjs';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { catalogueOn, type LawVersion } from './api/catalogue';
import { changesOf } from './model/changes';

/** Những thay đổi giữa các phiên bản quy định: who decides since when. */
export function LawChanges({ versions }: { versions: LawVersion[] }) {
  return versions.slice(1).map((version) => <Changes key={version.id} version={version} />);
}

function Changes({ version }: { version: LawVersion }) {
  const eve = dayjs(version.from).subtract(1, 'day').format('YYYY-MM-DD');
  const before = useQuery({ queryKey: queryKeys.catalogueOn(eve), queryFn: () => catalogueOn(eve) });
  const after = useQuery({
    queryKey: queryKeys.catalogueOn(version.from),
    queryFn: () => catalogueOn(version.from),
  });
  return (
    <Panel title={`Thay đổi từ ngày ${formatDate(version.from)}`} note={version.name}>
      {(before.isPending || after.isPending) && <Waiting />}
      {before.isError && <Failure error={before.error} onRetry={() => void before.refetch()} />}
      {after.isError && <Failure error={after.error} onRetry={() => void after.refetch()} />}
      {before.data && after.data && (
        <ul className="plain-list catalogue-changes" aria-label={`Thay đổi từ ngày ${formatDate(version.from)}`}>
          {changesOf(before.data, after.data).map(({ code, name, changes }) => (
            <li key={code}>
              <strong>{name}</strong>
              {changes.map((change) => (
                <div key={change}>{change}</div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
