import { formatDate } from '@/shared/format/dates';
import { AnyDayField, DayField } from '@/shared/ui/DayField';

type Props = {
  who: string;
  from: string;
  to: string | null;
  fills: boolean;
  onChange: (part: { from?: string; to?: string | null }) => void;
};

/** Từ ngày … đến hết ngày …, as two cells of a table. */
export function Term({ who, from, to, fills, onChange }: Props) {
  if (!fills) {
    return (
      <>
        <td>{formatDate(from)}</td>
        <td>{to ? formatDate(to) : ''}</td>
      </>
    );
  }
  return (
    <>
      <td>
        <DayField label={`Từ ngày, ${who}`} value={from} onChange={(day) => onChange({ from: day })} />
      </td>
      <td>
        <AnyDayField
          label={`Đến hết ngày, ${who}`}
          value={to ?? undefined}
          onChange={(day) => onChange({ to: day ?? null })}
        />
      </td>
    </>
  );
}
