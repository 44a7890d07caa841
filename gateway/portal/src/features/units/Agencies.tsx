import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Select, Table } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { type Agency, addAgency, endAgency, listAgencies, type NewAgency } from './api/units';
import { agencyWords } from './words';

/** Cơ quan thuộc đơn vị: who leads movements and tasks inside the own unit, and since when. */
export function Agencies() {
  const session = useSession();
  const admin = session.roles.includes('unit-admin');
  const client = useQueryClient();
  const agencies = useQuery({ queryKey: queryKeys.agencies, queryFn: listAgencies });
  const fresh: NewAgency = { code: '', name: '', kind: 'DEPARTMENT', from: session.workingDate };
  const [wanted, setWanted] = useState<NewAgency>(fresh);
  const done = () => client.invalidateQueries({ queryKey: queryKeys.agencies });
  const adding = useMutation({
    mutationFn: addAgency,
    onSuccess: () => {
      setWanted(fresh);
      return done();
    },
  });
  const ending = useMutation({
    mutationFn: (code: string) => endAgency(code, session.workingDate),
    onSuccess: done,
  });
  const trouble = adding.error ?? ending.error;
  return (
    <Panel title="Cơ quan thuộc đơn vị">
      {agencies.isError && <Failure error={agencies.error} onRetry={() => void agencies.refetch()} />}
      {trouble && <Alert type="error" showIcon role="alert" title={sentenceOf(trouble)} />}
      {admin && (
        <form
          className="units-form"
          onSubmit={(event) => {
            event.preventDefault();
            adding.mutate(wanted);
          }}
        >
          <Input
            aria-label="Tên cơ quan"
            placeholder="Tên cơ quan, như Phòng Văn hóa - Xã hội"
            value={wanted.name}
            onChange={(event) => setWanted({ ...wanted, name: event.target.value })}
          />
          <Input
            aria-label="Mã cơ quan"
            placeholder="Mã"
            className="units-code"
            value={wanted.code}
            onChange={(event) => setWanted({ ...wanted, code: event.target.value })}
          />
          <Select
            aria-label="Loại cơ quan"
            value={wanted.kind}
            options={Object.entries(agencyWords).map(([value, label]) => ({ value, label }))}
            onChange={(kind) => setWanted({ ...wanted, kind })}
            className="units-kind"
          />
          <DayField label="Từ ngày" value={wanted.from} onChange={(from) => setWanted({ ...wanted, from })} />
          <Button htmlType="submit" type="primary" loading={adding.isPending}>
            Thêm cơ quan
          </Button>
        </form>
      )}
      <Table<Agency>
        size="small"
        rowKey="code"
        pagination={false}
        loading={agencies.isPending}
        dataSource={agencies.data ?? []}
        locale={{ emptyText: 'Chưa ghi cơ quan nào.' }}
        columns={[
          { title: 'Cơ quan', dataIndex: 'name' },
          { title: 'Mã', dataIndex: 'code' },
          { title: 'Loại', render: (_, row) => agencyWords[row.kind] },
          {
            title: 'Thời gian',
            render: (_, row) =>
              `từ ${formatDate(row.from)}${row.until ? ` đến trước ngày ${formatDate(row.until)}` : ''}`,
          },
          {
            title: '',
            render: (_, row) =>
              admin &&
              !row.until && (
                <Button size="small" onClick={() => ending.mutate(row.code)} loading={ending.isPending}>
                  Kết thúc hôm nay
                </Button>
              ),
          },
        ]}
      />
    </Panel>
  );
}
