import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useSession } from '@/shared/session/useSession';
import { AnyDayField, DayField } from '@/shared/ui/DayField';
import type { SubjectHistory, SubjectRow } from './api/subjects';
import { Choice, NumberField } from './fields';
import { concernWords, initiativeWords, periodWords, ratingWords, scopeWords, severityWords } from './words';

type Part = keyof SubjectHistory;
type Line<P extends Part> = SubjectHistory[P][number];

type Props = {
  history: SubjectHistory;
  kind: SubjectRow['kind'];
  period: SubjectRow['period'];
  onChange: (history: SubjectHistory) => void;
};

/** Each part is a list of lines that are added, filled in and taken away; nothing is stored before "Lưu quá trình". */
export function HistoryEditor({ history, kind, period, onChange }: Props) {
  const { workingDate } = useSession();
  const lastYear = Number(workingDate.slice(0, 4)) - 1;
  const put = <P extends Part>(part: P, lines: Line<P>[]) => onChange({ ...history, [part]: lines });
  const editor = <P extends Part>(
    part: P,
    title: string,
    add: string,
    blank: () => Line<P>,
    fields: (line: Line<P>, set: (change: Partial<Line<P>>) => void) => ReactNode,
  ) => (
    <Lines
      title={title}
      add={add}
      lines={history[part] as Line<P>[]}
      blank={blank}
      fields={fields}
      onChange={(lines) => put(part, lines)}
    />
  );
  return (
    <>
      {editor(
        'ratings',
        'Xếp loại hằng năm',
        'Thêm năm',
        () => ({ period, year: nextYear(history, lastYear), rating: 'COMPLETED_WELL', source: '' }),
        (line, set) => (
          <>
            <NumberField label="Năm" value={line.year || null} onChange={(year) => set({ year: year ?? 0 })} />
            <Choice
              label="Tính theo"
              value={line.period}
              words={periodWords}
              onChange={(each) => set({ period: each })}
            />
            <Choice
              label="Mức xếp loại"
              value={line.rating}
              words={ratingWords}
              onChange={(rating) => set({ rating })}
            />
            <Text label="Văn bản xếp loại" value={line.source} onChange={(source) => set({ source })} />
          </>
        ),
      )}
      {kind === 'PERSON' &&
        editor(
          'initiatives',
          'Sáng kiến, đề tài',
          'Thêm sáng kiến, đề tài',
          () => ({
            id: crypto.randomUUID(),
            kind: 'INITIATIVE',
            title: '',
            scope: 'GRASSROOTS',
            year: lastYear,
            certificate: '',
            used: null,
          }),
          (line, set) => (
            <>
              <Choice label="Loại" value={line.kind} words={initiativeWords} onChange={(each) => set({ kind: each })} />
              <Text label="Tên" value={line.title} onChange={(title) => set({ title })} />
              <Choice label="Phạm vi" value={line.scope} words={scopeWords} onChange={(scope) => set({ scope })} />
              <NumberField
                label="Năm công nhận"
                value={line.year || null}
                onChange={(year) => set({ year: year ?? 0 })}
              />
              <Text
                label="Số giấy chứng nhận, quyết định"
                value={line.certificate}
                onChange={(certificate) => set({ certificate })}
              />
            </>
          ),
        )}
      {kind === 'PERSON' &&
        editor(
          'disciplines',
          'Kỷ luật',
          'Thêm kỷ luật',
          () => ({ form: '', from: workingDate, until: null }),
          (line, set) => (
            <>
              <Text label="Hình thức" value={line.form} onChange={(form) => set({ form })} />
              <Period line={line} set={set} />
            </>
          ),
        )}
      {editor(
        'concerns',
        'Thông tin cần lưu ý',
        'Thêm thông tin cần lưu ý',
        () => ({ kind: 'VIOLATION', what: '', source: '', from: workingDate, until: null, severity: 'WARNING' }),
        (line, set) => (
          <>
            <Choice label="Loại" value={line.kind} words={concernWords} onChange={(each) => set({ kind: each })} />
            <Text label="Nội dung" value={line.what} onChange={(what) => set({ what })} />
            <Text label="Cơ quan cung cấp" value={line.source} onChange={(source) => set({ source })} />
            <Period line={line} set={set} />
            <Choice
              label="Mức"
              value={line.severity}
              words={severityWords}
              onChange={(severity) => set({ severity })}
            />
          </>
        ),
      )}
      {kind === 'PERSON' &&
        editor(
          'leaves',
          'Nghỉ thai sản',
          'Thêm lần nghỉ',
          () => ({ from: workingDate, until: workingDate }),
          (line, set) => (
            <>
              <Day label="Từ ngày" value={line.from} onChange={(from) => set({ from })} />
              <Day label="Đến ngày" value={line.until} onChange={(until) => set({ until })} />
            </>
          ),
        )}
    </>
  );
}

/** The youngest year that is not rated yet. */
function nextYear({ ratings }: SubjectHistory, lastYear: number): number {
  const known = new Set(ratings.map(({ year }) => year));
  let year = lastYear;
  while (known.has(year)) {
    year -= 1;
  }
  return year;
}

type LinesProps<T> = {
  title: string;
  add: string;
  lines: T[];
  blank: () => T;
  fields: (line: T, set: (change: Partial<T>) => void) => ReactNode;
  onChange: (lines: T[]) => void;
};

function Lines<T>({ title, add, lines, blank, fields, onChange }: LinesProps<T>) {
  return (
    <fieldset className="history-part">
      <legend>{title}</legend>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own, and stay in their order
        <div key={at} className="history-line">
          {fields(line, (change) =>
            onChange(lines.map((each, which) => (which === at ? { ...each, ...change } : each))),
          )}
          <Button
            size="small"
            aria-label={`Bỏ dòng ${at + 1} của ${title}`}
            onClick={() => onChange(lines.toSpliced(at, 1))}
          >
            Bỏ
          </Button>
        </div>
      ))}
      <Button size="small" onClick={() => onChange([...lines, blank()])}>
        {add}
      </Button>
    </fieldset>
  );
}

function Text({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="field wide">
      {label}
      <Input value={value} maxLength={300} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <div className="field narrow">
      {label}
      <DayField label={label} value={value} onChange={onChange} />
    </div>
  );
}

type Dated = { from: string; until: string | null };

function Period({ line, set }: { line: Dated; set: (change: Partial<Dated>) => void }) {
  return (
    <>
      <Day label="Từ ngày" value={line.from} onChange={(from) => set({ from })} />
      <div className="field narrow">
        Đến ngày
        <AnyDayField
          label="chưa kết thúc"
          value={line.until ?? undefined}
          onChange={(until) => set({ until: until ?? null })}
        />
      </div>
    </>
  );
}
