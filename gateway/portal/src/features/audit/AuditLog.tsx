import './audit.css';
import { useQuery } from '@tanstack/react-query';
import { Alert, Select } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { useSession } from '@/shared/session/useSession';
import { AnyDayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { type AuditFilter, type AuditKind, readAudit } from './api/audit';
import { Entries } from './Entries';
import { Proof } from './Proof';
import { kindWords } from './words';

const size = 20;
const kinds = Object.entries(kindWords).map(([value, label]) => ({ value: value as AuditKind, label }));

/** Nhật ký của đơn vị: first who from outside has seen what and why. */
export function AuditLog() {
  const { roles } = useSession();
  if (!roles.some((role) => ['leader', 'unit-admin', 'inspector'].includes(role))) {
    return (
      <Panel main title="Nhật ký">
        <Alert type="info" showIcon title="Nhật ký dành cho lãnh đạo, quản trị đơn vị và người kiểm tra của đơn vị." />
      </Panel>
    );
  }
  return (
    <>
      <Outside />
      <Proof />
      <Everything />
    </>
  );
}

function useEntries(filter: AuditFilter) {
  return useQuery({
    queryKey: queryKeys.audit(filter),
    queryFn: () => readAudit(filter),
    placeholderData: (before) => before,
  });
}

function Outside() {
  const [page, setPage] = useState(0);
  const entries = useEntries({ outside: true, page, size });
  return (
    <Panel
      main
      title="Ai ngoài đơn vị đã xem gì của chúng ta, và vì sao"
      note={entries.data && `${entries.data.total} lượt`}
    >
      <p className="audit-quiet">
        Người của đơn vị khác chỉ xem được văn bản đã ban hành, hồ sơ đã trình. Cùng một người xem lại cùng tài liệu với
        cùng mục đích trong một ngày chỉ ghi một lượt.
      </p>
      {entries.isError && <Failure error={entries.error} onRetry={() => void entries.refetch()} />}
      <Entries
        label="Lượt xem từ ngoài đơn vị"
        empty="Chưa có ai ngoài đơn vị xem tài liệu nào."
        data={entries.data}
        busy={entries.isPending}
        onPage={setPage}
      />
    </Panel>
  );
}

function Everything() {
  const [filter, setFilter] = useState<AuditFilter>({ page: 0, size });
  const entries = useEntries(filter);
  const narrow = (part: AuditFilter) => setFilter({ ...filter, ...part, page: 0 });
  return (
    <Panel title="Mọi việc đã ghi" note={entries.data && `${entries.data.total} mục`}>
      <div className="audit-filters">
        <Select
          allowClear
          aria-label="Loại việc"
          placeholder="Mọi loại việc"
          options={kinds}
          value={filter.kind}
          onChange={(kind) => narrow({ kind })}
        />
        <AnyDayField label="Từ ngày" value={filter.from} onChange={(from) => narrow({ from })} />
        <AnyDayField label="Đến ngày" value={filter.to} onChange={(to) => narrow({ to })} />
      </div>
      {entries.isError && <Failure error={entries.error} onRetry={() => void entries.refetch()} />}
      <Entries
        label="Mọi việc đã ghi"
        empty="Không có mục nào trong khoảng đã chọn."
        data={entries.data}
        busy={entries.isPending}
        onPage={(page) => setFilter({ ...filter, page })}
      />
    </Panel>
  );
}
