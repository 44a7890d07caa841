import { DatePicker, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { PlanState } from '@/shared/plan/types';
import { stateWords, typeWords } from '@/shared/plan/words';
import type { SearchResults } from './api/searchPlans';
import type { Asked } from './model/searchAddress';

type Props = {
  asked: Asked;
  counts: SearchResults['counts'] | undefined;
  onChange: (part: Partial<Asked>) => void;
};

type Option = { value: string; label: string };

/** What the results are narrowed by; each choice says how many documents it leaves. */
export function Narrowing({ asked, counts, onChange }: Props) {
  const days: [Dayjs | null, Dayjs | null] = [asked.from ? dayjs(asked.from) : null, asked.to ? dayjs(asked.to) : null];
  return (
    <fieldset className="search-narrowing">
      <legend>Lọc theo</legend>
      <Choice
        label="Loại văn bản"
        everything="Mọi loại"
        chosen={asked.types}
        options={counted(counts?.types, (value) => typeWords[value] ?? value)}
        onChange={(types) => onChange({ types })}
      />
      <Choice
        label="Năm"
        everything="Mọi năm"
        chosen={asked.years}
        options={counted(counts?.years, (value) => `Năm ${value}`)}
        onChange={(years) => onChange({ years })}
      />
      <Choice
        label="Đơn vị"
        everything="Mọi đơn vị"
        chosen={asked.units}
        options={counts?.units.map(({ unit, count }) => ({ value: unit.id, label: `${unit.name} (${count})` })) ?? []}
        onChange={(units) => onChange({ units })}
      />
      <Choice
        label="Trạng thái"
        everything="Mọi trạng thái"
        chosen={asked.states}
        options={counted(counts?.states, (value) => stateWords[value as PlanState] ?? value)}
        onChange={(states) => onChange({ states })}
      />
      <div>
        <span className="search-label" id="search-days">
          Ngày văn bản, từ – đến
        </span>
        <DatePicker.RangePicker
          aria-labelledby="search-days"
          value={days}
          format="DD/MM/YYYY"
          allowEmpty={[true, true]}
          placeholder={['Từ ngày', 'Đến ngày']}
          onChange={(chosen) =>
            onChange({ from: chosen?.[0]?.format('YYYY-MM-DD'), to: chosen?.[1]?.format('YYYY-MM-DD') })
          }
          style={{ width: '100%' }}
        />
      </div>
    </fieldset>
  );
}

function counted(counts: readonly { value: string; count: number }[] | undefined, word: (value: string) => string) {
  return counts?.map(({ value, count }) => ({ value, label: `${word(value)} (${count})` })) ?? [];
}

function Choice({
  label,
  everything,
  chosen,
  options,
  onChange,
}: {
  label: string;
  everything: string;
  chosen: string[];
  options: Option[];
  onChange: (chosen: string[]) => void;
}) {
  return (
    <div>
      <span className="search-label" aria-hidden>
        {label}
      </span>
      <Select<string[]>
        aria-label={label}
        mode="multiple"
        allowClear
        placeholder={everything}
        value={chosen}
        options={options}
        optionFilterProp="label"
        onChange={onChange}
        style={{ width: '100%' }}
      />
    </div>
  );
}
