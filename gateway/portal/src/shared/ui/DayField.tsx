import { DatePicker } from 'antd';
import dayjs from 'dayjs';

type Props = { label: string; value: string; onChange: (day: string) => void; id?: string };

/** A day as officials write it. */
export function DayField({ label, value, onChange, id }: Props) {
  return (
    <DatePicker
      id={id}
      aria-label={label}
      format="DD/MM/YYYY"
      allowClear={false}
      value={value ? dayjs(value) : null}
      onChange={(day) => day && onChange(day.format('YYYY-MM-DD'))}
    />
  );
}

type AnyDayProps = { label: string; value: string | undefined; onChange: (day: string | undefined) => void };

/** A day, or none. */
export function AnyDayField({ label, value, onChange }: AnyDayProps) {
  return (
    <DatePicker
      aria-label={label}
      placeholder={label}
      format="DD/MM/YYYY"
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange(day ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
