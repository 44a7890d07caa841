import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { yearOf } from '@/shared/format/dates';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { type Ask, askReports, getOptions, type Options } from './api/reports';
import { ChosenUnits } from './ChosenUnits';
import { usualPeriod } from './model/periods';

/** Yêu cầu cấp dưới báo cáo: mẫu, kỳ, hạn, đơn vị. */
export function AskReports({ workingDate, onClose }: { workingDate: string; onClose: () => void }) {
  const options = useQuery({ queryKey: queryKeys.reportOptions, queryFn: getOptions });
  if (options.isPending) {
    return <Waiting rows={4} />;
  }
  if (options.isError) {
    return <Failure error={options.error} onRetry={() => void options.refetch()} />;
  }
  return <Form options={options.data} workingDate={workingDate} onClose={onClose} />;
}

function Form({ options, workingDate, onClose }: { options: Options; workingDate: string; onClose: () => void }) {
  const [first] = options.templates;
  const [ask, setAsk] = useState<Ask>({
    kind: first?.kind ?? 'AD_HOC',
    title: first ? `${first.name} ${yearOf(workingDate)}` : '',
    ...usualPeriod(first?.kind ?? 'AD_HOC', workingDate),
    templateId: first?.id ?? '',
    units: [],
  });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const send = useMutation({
    mutationFn: () => askReports(ask),
    onSuccess: async (asked) => {
      await queries.invalidateQueries({ queryKey: queryKeys.reports });
      await navigate(`/reports/asked/${asked.id}`);
    },
  });
  const choose = (id: string) => {
    const chosen = options.templates.find((template) => template.id === id);
    if (chosen) {
      setAsk({
        ...ask,
        ...usualPeriod(chosen.kind, workingDate),
        templateId: id,
        kind: chosen.kind,
        title: `${chosen.name} ${yearOf(workingDate)}`,
      });
    }
  };
  return (
    <section aria-label="Yêu cầu báo cáo mới">
      <label className="field">
        Mẫu báo cáo
        <select className="native" value={ask.templateId} onChange={({ target }) => choose(target.value)}>
          {options.templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Tên báo cáo
        <Input maxLength={300} value={ask.title} onChange={({ target }) => setAsk({ ...ask, title: target.value })} />
      </label>
      <div className="toolbar">
        <span>
          Từ ngày <DayField label="Từ ngày" value={ask.from} onChange={(from) => setAsk({ ...ask, from })} />
        </span>
        <span>
          Đến ngày <DayField label="Đến ngày" value={ask.to} onChange={(to) => setAsk({ ...ask, to })} />
        </span>
        <span>
          Hạn gửi <DayField label="Hạn gửi" value={ask.dueOn} onChange={(dueOn) => setAsk({ ...ask, dueOn })} />
        </span>
      </div>
      <ChosenUnits units={options.units} chosen={ask.units} onChosen={(units) => setAsk({ ...ask, units })} />
      {send.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(send.error)} />}
      <div className="toolbar">
        <Button
          type="primary"
          loading={send.isPending}
          disabled={ask.dueOn === '' || ask.units.length === 0}
          onClick={() => send.mutate()}
        >
          Gửi yêu cầu
        </Button>
        <Button onClick={onClose}>Thôi</Button>
        {(ask.dueOn === '' || ask.units.length === 0) && (
          <span className="quiet">
            Còn thiếu:{' '}
            {[ask.dueOn === '' && 'hạn gửi', ask.units.length === 0 && 'đơn vị phải báo cáo']
              .filter(Boolean)
              .join(', ')}
            .
          </span>
        )}
      </div>
    </section>
  );
}
