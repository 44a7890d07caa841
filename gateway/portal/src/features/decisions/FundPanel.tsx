import './decisions.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, yearOf } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { enterFund, type FundEntry, getFund } from './api/decisions';

const certaintyWords = {
  VERIFIED: 'đã đối chiếu văn bản',
  PARTLY: 'mới đối chiếu một phần',
  FROM_MEMORY: 'chưa đối chiếu văn bản',
} as const;

/** Quỹ thi đua, khen thưởng của năm: thu, chi, số dư. */
export function FundPanel() {
  const { workingDate, roles } = useSession();
  const [year, setYear] = useState(yearOf(workingDate));
  const [entering, setEntering] = useState(false);
  const fund = useQuery({ queryKey: queryKeys.fund(year), queryFn: () => getFund(year) });
  const keeps = roles.includes('specialist') || roles.includes('leader');
  const { data } = fund;
  return (
    <Panel
      title="Quỹ thi đua, khen thưởng"
      extra={
        <>
          <label htmlFor="fund-year">
            Năm{' '}
            <InputNumber
              id="fund-year"
              aria-label="Năm của quỹ"
              min={2004}
              max={2100}
              value={year}
              onChange={(value) => value && setYear(value)}
            />
          </label>
          {keeps && !entering && <Button onClick={() => setEntering(true)}>Ghi thu, chi</Button>}
        </>
      }
    >
      {fund.isPending && <Waiting rows={2} />}
      {fund.isError && <Failure error={fund.error} onRetry={() => void fund.refetch()} />}
      {data && (
        <>
          <p>
            Thu <strong>{formatNumber(data.income)}</strong> đồng · chi theo quyết định{' '}
            <strong>{formatNumber(data.paidByDecisions)}</strong> đồng · chi khác{' '}
            <strong>{formatNumber(data.spending)}</strong> đồng · số dư <strong>{formatNumber(data.balance)}</strong>{' '}
            đồng
          </p>
          {data.balance < 0 && (
            <Alert
              type="warning"
              showIcon
              title="Quỹ đang âm. Hãy ghi thêm nguồn thu hoặc kiểm tra lại các khoản chi."
            />
          )}
          {data.baseSalary && (
            <p className="quiet">
              Lương cơ sở hiện hành {formatNumber(data.baseSalary.dong)} đồng từ {formatDate(data.baseSalary.from)} (
              {data.baseSalary.act}, {certaintyWords[data.baseSalary.certainty]}). Tiền thưởng tính theo lương cơ sở vào
              ngày ký quyết định, làm tròn lên hàng chục nghìn đồng.
            </p>
          )}
          <ul className="decision-list" aria-label="Thu, chi của quỹ">
            {data.entries.map((entry, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: entries are only added, behind the others
              <li key={at}>
                {formatDate(entry.on)} – {entry.direction === 'INCOME' ? 'Thu' : 'Chi'}{' '}
                <strong>{formatNumber(entry.dong)}</strong> đồng: {entry.words}
                {entry.paper && <span className="quiet"> ({entry.paper})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {entering && <EntryForm year={year} onDone={() => setEntering(false)} />}
    </Panel>
  );
}

function EntryForm({ year, onDone }: { year: number; onDone: () => void }) {
  const { workingDate } = useSession();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [entry, setEntry] = useState<FundEntry>({
    direction: 'INCOME',
    dong: 0,
    on: workingDate,
    words: '',
    paper: '',
  });
  const enter = useMutation({
    mutationFn: () => enterFund(year, entry),
    onSuccess: (fund) => {
      queries.setQueryData(queryKeys.fund(year), fund);
      message.success('Đã ghi vào quỹ.');
      onDone();
    },
  });
  return (
    <div>
      <div className="decision-row">
        <label className="field">
          Thu hay chi
          <select
            className="native"
            value={entry.direction}
            onChange={({ target }) => setEntry({ ...entry, direction: target.value as FundEntry['direction'] })}
          >
            <option value="INCOME">Thu (dự toán, chuyển nguồn, đóng góp, thu hồi khác)</option>
            <option value="SPENDING">Chi khác (in bằng, khung, tổ chức lễ)</option>
          </select>
        </label>
        <label className="field" htmlFor="fund-dong">
          Số tiền (đồng)
          <InputNumber
            id="fund-dong"
            style={{ width: '100%' }}
            step={1_000_000}
            formatter={(value) => formatNumber(Number(value ?? 0))}
            parser={(shown) => Number((shown ?? '').replace(/\D/g, ''))}
            value={entry.dong}
            onChange={(dong) => setEntry({ ...entry, dong: dong ?? 0 })}
          />
        </label>
        <div className="field">
          <span>Ngày</span>
          <DayField label="Ngày thu, chi" value={entry.on} onChange={(on) => setEntry({ ...entry, on })} />
        </div>
        <label className="field" htmlFor="fund-words">
          Nội dung
          <Input
            id="fund-words"
            value={entry.words}
            onChange={({ target }) => setEntry({ ...entry, words: target.value })}
          />
        </label>
        <label className="field" htmlFor="fund-paper">
          Chứng từ
          <Input
            id="fund-paper"
            value={entry.paper}
            onChange={({ target }) => setEntry({ ...entry, paper: target.value })}
          />
        </label>
      </div>
      {enter.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(enter.error)} />}
      <div className="toolbar">
        <Button type="primary" loading={enter.isPending} onClick={() => enter.mutate()}>
          Ghi vào quỹ
        </Button>
        <Button onClick={onDone}>Thôi</Button>
      </div>
    </div>
  );
}
