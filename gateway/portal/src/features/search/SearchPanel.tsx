import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button, Pagination, Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import { StateTag } from '@/shared/plan/StateTag';
import { documentName } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { type SearchPart, type SearchResults, searchPlans } from './api/searchPlans';
import { type Asked, addressOf, askedOf, isNarrowed, pageSize, queryOf } from './model/searchAddress';
import { Narrowing } from './Narrowing';
import './search.css';

/** Kết quả tìm kiếm, with what an official narrows it by. */
export function SearchPanel() {
  const [address, setAddress] = useSearchParams();
  const asked = askedOf(address);
  const ask = (part: Partial<Asked>) => setAddress(addressOf({ ...asked, page: 1, ...part }));
  const results = useQuery({
    queryKey: queryKeys.search(queryOf(asked)),
    queryFn: () => searchPlans(queryOf(asked)),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.complete === false ? 3_000 : false),
  });
  const found = results.data;
  return (
    <Panel
      main
      title={asked.line ? `Tìm “${asked.line}”` : 'Tìm văn bản'}
      note={found ? `${formatNumber(found.total)} văn bản` : undefined}
      extra={
        <Segmented
          aria-label="Thứ tự"
          options={[
            { value: false, label: 'Đúng nhất trước' },
            { value: true, label: 'Mới nhất trước' },
          ]}
          value={asked.newest}
          onChange={(newest) => ask({ newest })}
        />
      }
    >
      <div className="search-page">
        <Narrowing asked={asked} counts={found?.counts} onChange={ask} />
        <div className="search-results" aria-busy={results.isFetching}>
          {results.isPending && <Waiting />}
          {results.isError && <Failure error={results.error} onRetry={() => void results.refetch()} />}
          {found && !results.isError && (
            <Found
              found={found}
              asked={asked}
              onPage={(page) => ask({ page })}
              onClear={() => setAddress(addressOf({ ...askedOf(new URLSearchParams()), line: asked.line }))}
            />
          )}
        </div>
      </div>
    </Panel>
  );
}

function Found({
  found,
  asked,
  onPage,
  onClear,
}: {
  found: SearchResults;
  asked: Asked;
  onPage: (page: number) => void;
  onClear: () => void;
}) {
  return (
    <>
      {!found.complete && (
        <p className="search-note" role="status">
          Hệ thống đang lập lại chỉ mục tìm kiếm, kết quả có thể chưa đủ. Trang tự cập nhật.
        </p>
      )}
      {found.loosened && (
        <p className="search-note" role="status">
          Không có văn bản nào viết đúng như vậy; dưới đây là các văn bản gần giống khi bỏ qua dấu.
        </p>
      )}
      {found.total === 0 && (
        <div className="empty">
          <p>Không tìm thấy văn bản nào mà đơn vị được xem.</p>
          {isNarrowed(asked) ? (
            <Button onClick={onClear}>Bỏ các điều kiện lọc</Button>
          ) : (
            <p>Hãy thử ít từ hơn, gõ không dấu, hoặc gõ số và ký hiệu như “11/KH-UBND”.</p>
          )}
        </div>
      )}
      <ol className="search-list" aria-label="Văn bản tìm thấy" start={(asked.page - 1) * pageSize + 1}>
        {found.items.map(({ plan, title, passage }) => (
          <li key={plan.id}>
            <div className="search-title">
              <Link to={`/plans/${plan.id}`}>{plan.title ? <Marked parts={title} /> : documentName(plan)}</Link>
              <StateTag state={plan.state} />
            </div>
            <div className="quiet">
              {documentName(plan)}
              {plan.issuedOn && `, ngày ${formatDate(plan.issuedOn)}`}, {plan.unit.name}
            </div>
            <p className="search-passage">
              <Marked parts={passage} />
            </p>
          </li>
        ))}
      </ol>
      <Pagination
        current={asked.page}
        pageSize={pageSize}
        total={Math.min(found.total, 10_000)}
        showSizeChanger={false}
        hideOnSinglePage
        onChange={onPage}
      />
    </>
  );
}

function Marked({ parts }: { parts: readonly SearchPart[] }) {
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += part.text.length + 1;
    return part.marked ? <mark key={key}>{part.text}</mark> : <span key={key}>{part.text}</span>;
  });
}
