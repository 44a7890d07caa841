import { Table } from 'antd';
import { Link } from 'react-router';
import { formatMoment } from '@/shared/format/dates';
import type { AuditEntry, AuditPage } from './api/audit';
import { rolesOf } from './words';

type Props = {
  label: string;
  empty: string;
  data: AuditPage | undefined;
  busy: boolean;
  onPage: (page: number) => void;
};

/** Các mục nhật ký, mục mới nhất trước. */
export function Entries({ label, empty, data, busy, onPage }: Props) {
  return (
    <Table<AuditEntry>
      size="small"
      rowKey="number"
      aria-label={label}
      loading={busy}
      dataSource={data?.entries ?? []}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: empty }}
      pagination={{
        current: (data?.page ?? 0) + 1,
        pageSize: data?.size ?? 20,
        total: data?.total ?? 0,
        hideOnSinglePage: true,
        showSizeChanger: false,
        onChange: (page) => onPage(page - 1),
      }}
      columns={[
        { title: 'Số', dataIndex: 'number' },
        { title: 'Lúc', render: (_, entry) => formatMoment(entry.at) },
        { title: 'Ai', render: (_, entry) => <Who entry={entry} /> },
        { title: 'Việc', render: (_, entry) => <What entry={entry} /> },
        { title: 'Mục đích', render: (_, entry) => entry.why || '—' },
      ]}
    />
  );
}

/** Names are not kept in the log: the unit's administrator finds the account by its id. */
function Who({ entry }: { entry: AuditEntry }) {
  return (
    <>
      <strong>{entry.fromUnit.name}</strong>
      <div className="audit-quiet" title={entry.account}>
        {rolesOf(entry)} · mã {entry.account.slice(0, 8)}
      </div>
    </>
  );
}

function What({ entry }: { entry: AuditEntry }) {
  const id = entry.ids.length === 1 ? entry.ids[0] : undefined;
  const others = entry.whose.filter((unit) => unit.id !== entry.fromUnit.id);
  const document = id && /văn bản/i.test(entry.what);
  return (
    <>
      {entry.what}
      {document && (
        <>
          {': '}
          <Link to={`/plans/${encodeURIComponent(id)}`}>{entry.title || 'mở văn bản'}</Link>
        </>
      )}
      {!document && entry.title && `: ${entry.title}`}
      {entry.kind === 'EXPORT' && <div className="audit-quiet">{id}</div>}
      {!entry.outside && others.length > 0 && (
        <div className="audit-quiet">
          của{' '}
          {others
            .slice(0, 3)
            .map((unit) => unit.name)
            .join(', ')}
          {others.length > 3 && ` và ${others.length - 3} đơn vị khác`}
        </div>
      )}
    </>
  );
}
