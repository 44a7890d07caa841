import './subjects.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatNumber } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import {
  listDuplicates,
  mergeSubject,
  pageSize,
  type Query,
  type SubjectKind,
  type SubjectRow,
  searchSubjects,
  tellApart,
} from './api/subjects';
import { SubjectForm } from './SubjectForm';
import { aboutWords, genderWords, kindWords } from './words';

/** Người và tập thể của đơn vị. */
export function SubjectList({ unit }: { unit: string }) {
  const { roles } = useSession();
  const [query, setQuery] = useState<Query>({ q: '', kind: '', skip: 0 });
  const [adding, setAdding] = useState(false);
  const found = useQuery({
    queryKey: queryKeys.subjectList(query),
    queryFn: () => searchSubjects(query),
    placeholderData: (before) => before,
  });
  const works = roles.includes('specialist') || roles.includes('leader');
  return (
    <Panel
      main
      title="Người và tập thể"
      note={found.data ? `${formatNumber(found.data.total)} đối tượng` : undefined}
      extra={
        <a href={`/vinh-danh/${encodeURIComponent(unit)}`} target="_blank" rel="noreferrer">
          Trang vinh danh công khai
        </a>
      }
    >
      <div className="toolbar">
        <Input
          className="subject-search"
          aria-label="Tìm theo tên, chức vụ, nơi công tác"
          placeholder="Tìm theo tên, chức vụ, nơi công tác; có dấu hay không dấu đều được"
          allowClear
          value={query.q}
          onChange={({ target }) => setQuery({ ...query, q: target.value, skip: 0 })}
        />
        <select
          className="native"
          aria-label="Loại đối tượng"
          value={query.kind}
          onChange={({ target }) => setQuery({ ...query, kind: target.value as SubjectKind | '', skip: 0 })}
        >
          <option value="">Tất cả đối tượng</option>
          {Object.entries(kindWords).map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
        {works && !adding && (
          <Button type="primary" onClick={() => setAdding(true)}>
            Ghi người, tập thể mới
          </Button>
        )}
      </div>
      {adding && <SubjectForm seen={null} onClose={() => setAdding(false)} />}
      {found.isPending && <Waiting rows={4} />}
      {found.isError && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Rows rows={found.data.subjects} searched={query.q !== '' || query.kind !== ''} />}
      {found.data && found.data.total > pageSize && (
        <div className="toolbar">
          <Button
            disabled={query.skip === 0}
            onClick={() => setQuery({ ...query, skip: Math.max(0, query.skip - pageSize) })}
          >
            Trang trước
          </Button>
          <span className="quiet">
            {query.skip + 1}–{Math.min(found.data.total, query.skip + pageSize)} trong {formatNumber(found.data.total)}
          </span>
          <Button
            disabled={query.skip + pageSize >= found.data.total}
            onClick={() => setQuery({ ...query, skip: query.skip + pageSize })}
          >
            Trang sau
          </Button>
        </div>
      )}
    </Panel>
  );
}

function Rows({ rows, searched }: { rows: SubjectRow[]; searched: boolean }) {
  if (rows.length === 0) {
    return (
      <p className="empty">
        {searched
          ? 'Không có ai khớp. Hãy bớt chữ hoặc chọn tất cả đối tượng.'
          : 'Chưa ghi người, tập thể nào. Hãy bấm “Ghi người, tập thể mới”.'}
      </p>
    );
  }
  return (
    <ul className="subject-list" aria-label="Danh sách đối tượng">
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={`/subjects/${row.id}`}>
            <strong>{row.name}</strong>
          </Link>
          <span className="quiet">
            {aboutWords(row)}
            {row.gender === 'FEMALE' && ` (${genderWords.FEMALE.toLowerCase()})`}
          </span>
          {row.kind !== 'PERSON' && <Tag tone="plain">{kindWords[row.kind]}</Tag>}
        </li>
      ))}
    </ul>
  );
}

/** Có thể là cùng một đối tượng: a person says whether they are. */
export function Duplicates() {
  const { roles } = useSession();
  const groups = useQuery({ queryKey: queryKeys.subjectDuplicates, queryFn: listDuplicates });
  const works = roles.includes('specialist') || roles.includes('leader');
  if (!groups.data?.length) {
    return groups.isError ? <Failure error={groups.error} onRetry={() => void groups.refetch()} /> : null;
  }
  return (
    <Panel title="Có thể là cùng một đối tượng" note={`${groups.data.length} nhóm cần xem`}>
      {groups.data.map(({ subjects }) => (
        <Pairs key={subjects.map(({ id }) => id).join()} rows={subjects} works={works} />
      ))}
    </Panel>
  );
}

function Pairs({ rows: [first, ...others], works }: { rows: SubjectRow[]; works: boolean }) {
  return first === undefined ? null : (
    <>
      {others.map((other) => (
        <AlikePair key={other.id} main={first} other={other} works={works} />
      ))}
    </>
  );
}

/** Two entries side by side with what can be said of them. */
export function AlikePair({ main, other, works }: { main: SubjectRow; other: SubjectRow; works: boolean }) {
  const queries = useQueryClient();
  const say = useMutation({
    mutationFn: (same: boolean) => (same ? mergeSubject(other, main.id) : tellApart(other, main.id)),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.subjects }),
  });
  return (
    <div className="alike">
      <ul className="subject-list" aria-label="Hai bản ghi giống nhau">
        {[main, other].map((row) => (
          <li key={row.id}>
            <Link to={`/subjects/${row.id}`}>
              <strong>{row.name}</strong>
            </Link>
            <span className="quiet">{aboutWords(row)}</span>
          </li>
        ))}
      </ul>
      {works && (
        <div className="toolbar">
          <Button loading={say.isPending} onClick={() => say.mutate(true)}>
            Cùng một đối tượng, gộp lại
          </Button>
          <Button disabled={say.isPending} onClick={() => say.mutate(false)}>
            Không phải
          </Button>
        </div>
      )}
      {say.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(say.error)} />}
    </div>
  );
}
