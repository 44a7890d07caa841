import { useQuery } from '@tanstack/react-query';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { type AccountChange, accountChanges } from './api/accounts';
import { actionWords, outcomeWords, roleWord } from './words';

/** Nhật ký thay đổi tài khoản: what was done, to whom, and by whom as far as that is an account of the unit. */
export function Changes({ names }: { names: Map<string, string> }) {
  const changes = useQuery({ queryKey: queryKeys.accountChanges, queryFn: accountChanges, retry: false });
  return (
    <Panel title="Nhật ký thay đổi tài khoản">
      {changes.isError && <Failure error={changes.error} onRetry={() => void changes.refetch()} />}
      <ul className="accounts-changes">
        {changes.data?.map((change) => (
          <li key={change.at + change.account + change.action}>
            <span className="accounts-quiet">{formatMoment(change.at)}</span> {sentence(change, names)}
            <span className="accounts-quiet">
              {' '}
              · {names.get(change.by) ?? 'cấp trên hoặc người vận hành'} thực hiện · {outcomeWords[change.outcome]}
            </span>
          </li>
        ))}
      </ul>
      {changes.data?.length === 0 && <p className="accounts-quiet">Chưa có thay đổi nào.</p>}
    </Panel>
  );
}

function sentence(change: AccountChange, names: Map<string, string>): string {
  const whom = names.get(change.account);
  const roles = change.details.map(roleWord).join(', ');
  return `${actionWords[change.action]}${whom ? `: ${whom}` : ''}${roles ? ` (${roles})` : ''}`;
}
