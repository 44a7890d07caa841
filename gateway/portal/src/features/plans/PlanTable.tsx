import { Segmented, Select, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { StateTag } from '@/shared/plan/StateTag';
import type { PlanState } from '@/shared/plan/types';
import { documentName, stateWords } from '@/shared/plan/words';
import { AnyDayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import type { ListedPlan, PlanQuery } from './api/listPlans';
import { LinkSentence } from './LinkSentence';
import { usePlanList } from './usePlanList';

type Scope = NonNullable<PlanQuery['scope']>;

const scopes: { value: Scope; label: string }[] = [
  { value: 'own', label: 'Của đơn vị' },
  { value: 'above', label: 'Của cấp trên' },
  { value: 'below', label: 'Của cấp dưới' },
];

const pageSize = 20;

/** Every plan that the person may read, by where it comes from, year and state. */
export function PlanTable({ workingYear }: { workingYear: number }) {
  const [query, setQuery] = useState<PlanQuery>({ scope: 'own', page: 0, size: pageSize });
  const plans = usePlanList(query);
  const years = Array.from({ length: 5 }, (_, back) => workingYear + 1 - back);
  const narrow = (part: Partial<PlanQuery>) => setQuery((before) => ({ ...before, ...part, page: part.page ?? 0 }));
  return (
    <Panel main title="Kế hoạch" note={plans.data ? `${plans.data.total} văn bản` : undefined}>
      <div className="toolbar">
        <Segmented<Scope>
          aria-label="Nguồn văn bản"
          options={scopes}
          value={query.scope}
          onChange={(scope) => narrow({ scope })}
        />
        <Select<number>
          aria-label="Năm"
          allowClear
          placeholder="Mọi năm"
          value={query.year}
          onChange={(year) => narrow({ year })}
          options={years.map((year) => ({ value: year, label: `Năm ${year}` }))}
          style={{ width: 140 }}
        />
        <Select<PlanState>
          aria-label="Trạng thái"
          allowClear
          placeholder="Mọi trạng thái"
          value={query.state}
          onChange={(state) => narrow({ state })}
          options={(Object.keys(stateWords) as PlanState[]).map((value) => ({ value, label: stateWords[value] }))}
          style={{ width: 180 }}
        />
        <AnyDayField label="Như vào ngày" value={query.asOf} onChange={(asOf) => narrow({ asOf })} />
        {query.asOf && (
          <span className="quiet">Văn bản đã ban hành đến ngày {formatDate(query.asOf)}, không tính dự thảo.</span>
        )}
      </div>
      {plans.isError ? (
        <Failure error={plans.error} onRetry={() => void plans.refetch()} />
      ) : (
        <Table<ListedPlan>
          size="small"
          rowKey="id"
          loading={plans.isPending}
          dataSource={plans.data?.items ?? []}
          sticky={{ offsetHeader: 56 }}
          scroll={{ x: 820 }}
          locale={{ emptyText: 'Không có văn bản nào.' }}
          pagination={{
            current: (query.page ?? 0) + 1,
            pageSize,
            total: plans.data?.total ?? 0,
            showSizeChanger: false,
            hideOnSinglePage: true,
            onChange: (page) => narrow({ page: page - 1 }),
          }}
          columns={[
            {
              title: 'Văn bản',
              render: (_, plan) => (
                <>
                  {plan.openable ? (
                    <Link to={`/plans/${plan.id}`}>{plan.title || documentName(plan)}</Link>
                  ) : (
                    plan.title
                  )}
                  <div className="quiet">{documentName(plan)}</div>
                </>
              ),
            },
            { title: 'Đơn vị', width: 170, render: (_, plan) => plan.unit.name },
            { title: 'Ngày', width: 110, render: (_, plan) => formatDate(plan.issuedOn) },
            { title: 'Trạng thái', width: 130, render: (_, plan) => <StateTag state={plan.state} /> },
            {
              title: 'Văn bản cấp trên',
              width: 260,
              render: (_, plan) => plan.linkState !== 'NOT_NEEDED' && <LinkSentence plan={plan} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
