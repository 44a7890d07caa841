import './movements.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { keepMovement, type Movement, type MovementAbove, type Outline, type Quota } from './api/movements';
import { formWords, scopeWords, shapeWords } from './words';

type Props = { seen: Movement | null; year: number; carriesOut: MovementAbove | null; onClose: () => void };

function blank(year: number, above: MovementAbove | null): Outline {
  return {
    name: above?.name ?? '',
    form: above?.form ?? 'THEMATIC',
    formWords: null,
    scope: 'TERRITORY',
    year,
    from: above?.from ?? null,
    to: above?.to ?? null,
    phases: [],
    theme: null,
    subjects: null,
    criteria: [],
    targets: [],
    quotas: [],
    standingBody: null,
  };
}

/** Nội dung phong trào như kế hoạch phát động. */
export function OutlineForm({ seen, year, carriesOut, onClose }: Props) {
  const [outline, setOutline] = useState<Outline>(() => seen?.outline ?? blank(year, carriesOut));
  const [criteria, setCriteria] = useState(() => outline.criteria.join('\n'));
  const [targets, setTargets] = useState(() =>
    outline.targets.map(({ name, value }) => (value ? `${name}: ${value}` : name)).join('\n'),
  );
  const queries = useQueryClient();
  const navigate = useNavigate();
  const set = (part: Partial<Outline>) => setOutline((before) => ({ ...before, ...part }));
  const keep = useMutation({
    mutationFn: () =>
      keepMovement(
        { ...outline, criteria: linesOf(criteria), targets: linesOf(targets).map(targetOf) },
        seen,
        carriesOut?.id ?? null,
      ),
    onSuccess: async (movement) => {
      queries.setQueryData(queryKeys.movement(movement.id), movement);
      await queries.invalidateQueries({ queryKey: queryKeys.movements });
      onClose();
      await navigate(`/movements/${movement.id}`);
    },
  });

  return (
    <form
      className="movement-form"
      aria-label="Nội dung phong trào"
      onKeyDown={(event) => {
        // Enter ends the typing of a date; it must not save a form that is half filled in
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      {carriesOut && (
        <p className="quiet">
          Triển khai phong trào “{carriesOut.name}” của {carriesOut.unitName}.
        </p>
      )}
      <div className="movement-fields">
        <label className="wide">
          Tên phong trào
          <Input value={outline.name} maxLength={500} onChange={({ target }) => set({ name: target.value })} />
        </label>
        <Choice label="Hình thức" value={outline.form} words={formWords} onChange={(form) => set({ form })} />
        <Choice label="Phạm vi" value={outline.scope} words={scopeWords} onChange={(scope) => set({ scope })} />
      </div>
      <div className="movement-fields">
        <Day label="Từ ngày" value={outline.from} onChange={(from) => set({ from })} />
        <Day label="Đến ngày" value={outline.to} onChange={(to) => set({ to })} />
        <label>
          Cơ quan thường trực
          <Input
            value={outline.standingBody ?? ''}
            maxLength={300}
            onChange={({ target }) => set({ standingBody: target.value || null })}
          />
        </label>
        <label className="wide">
          Chủ đề
          <Input
            value={outline.theme ?? ''}
            maxLength={500}
            onChange={({ target }) => set({ theme: target.value || null })}
          />
        </label>
        <label className="wide">
          Đối tượng
          <Input
            value={outline.subjects ?? ''}
            maxLength={1000}
            onChange={({ target }) => set({ subjects: target.value || null })}
          />
        </label>
      </div>
      <div className="movement-fields">
        <label className="wide">
          Tiêu chí, mỗi dòng một tiêu chí
          <Input.TextArea rows={3} value={criteria} onChange={({ target }) => setCriteria(target.value)} />
        </label>
        <label className="wide">
          Chỉ tiêu, mỗi dòng một chỉ tiêu dạng “tên: giá trị”
          <Input.TextArea rows={3} value={targets} onChange={({ target }) => setTargets(target.value)} />
        </label>
      </div>
      <Phases phases={outline.phases} onChange={(phases) => set({ phases })} />
      <Quotas quotas={outline.quotas} onChange={(quotas) => set({ quotas })} />
      {keep.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(keep.error)} />}
      <div className="toolbar">
        <Button type="primary" htmlType="submit" disabled={outline.name.trim() === ''} loading={keep.isPending}>
          Lưu phong trào
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </form>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function targetOf(line: string): { name: string; value: string } {
  const at = line.lastIndexOf(':');
  return at > 0 ? { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() } : { name: line, value: '' };
}

function Phases({ phases, onChange }: { phases: Outline['phases']; onChange: (phases: Outline['phases']) => void }) {
  const set = (at: number, part: Partial<Outline['phases'][number]>) =>
    onChange(phases.map((phase, index) => (index === at ? { ...phase, ...part } : phase)));
  return (
    <fieldset className="movement-rows">
      <legend>Giai đoạn, đợt</legend>
      {phases.map((phase, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a phase has no identity but its place
        <div className="movement-fields" key={at}>
          <label className="wide">
            Tên giai đoạn {at + 1}
            <Input value={phase.name} onChange={({ target }) => set(at, { name: target.value })} />
          </label>
          <Day label={`Giai đoạn ${at + 1} từ`} value={phase.from} onChange={(from) => set(at, { from: from ?? '' })} />
          <Day label={`Giai đoạn ${at + 1} đến`} value={phase.to} onChange={(to) => set(at, { to: to ?? '' })} />
          <Button onClick={() => onChange(phases.filter((_, index) => index !== at))}>Bỏ</Button>
        </div>
      ))}
      <Button onClick={() => onChange([...phases, { name: `Đợt ${phases.length + 1}`, from: '', to: '' }])}>
        Thêm giai đoạn
      </Button>
    </fieldset>
  );
}

const freshQuota: Quota = {
  shape: 'SHARED',
  award: 'Giấy khen',
  whom: '',
  collectives: null,
  individuals: null,
  total: null,
};

function Quotas({ quotas, onChange }: { quotas: Quota[]; onChange: (quotas: Quota[]) => void }) {
  const set = (at: number, part: Partial<Quota>) =>
    onChange(quotas.map((quota, index) => (index === at ? { ...quota, ...part } : quota)));
  return (
    <fieldset className="movement-rows">
      <legend>Số lượng khen thưởng</legend>
      {quotas.map((quota, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a quota has no identity but its place
        <div className="movement-fields" key={at}>
          <Choice
            label={`Cách tính ${at + 1}`}
            value={quota.shape}
            words={shapeWords}
            onChange={(shape) => set(at, { shape })}
          />
          <label className="wide">
            Đối tượng {at + 1}
            <Input
              value={quota.whom}
              placeholder="xã, phường; ban; tên đơn vị"
              onChange={({ target }) => set(at, { whom: target.value })}
            />
          </label>
          {quota.shape === 'SHARED' ? (
            <Count label={`Số trường hợp ${at + 1}`} value={quota.total} onChange={(total) => set(at, { total })} />
          ) : (
            <>
              <Count
                label={`Tập thể ${at + 1}`}
                value={quota.collectives}
                onChange={(collectives) => set(at, { collectives })}
              />
              <Count
                label={`Cá nhân ${at + 1}`}
                value={quota.individuals}
                onChange={(individuals) => set(at, { individuals })}
              />
            </>
          )}
          <label>
            Hình thức khen {at + 1}
            <Input value={quota.award} onChange={({ target }) => set(at, { award: target.value })} />
          </label>
          <Button onClick={() => onChange(quotas.filter((_, index) => index !== at))}>Bỏ</Button>
        </div>
      ))}
      <Button onClick={() => onChange([...quotas, freshQuota])}>Thêm số lượng</Button>
    </fieldset>
  );
}

function Count({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}) {
  const [text, setText] = useState(value === null ? '' : String(value).replace('.', ','));
  return (
    <label className="narrow">
      {label}
      <Input
        inputMode="decimal"
        value={text}
        status={/^\d*(,\d+)?$/.test(text) ? '' : 'error'}
        onChange={({ target }) => {
          setText(target.value);
          onChange(/^\d+(,\d+)?$/.test(target.value) ? Number(target.value.replace(',', '.')) : null);
        }}
      />
    </label>
  );
}

function Day({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
}) {
  return (
    <label>
      {label}
      <DatePicker
        format="DD/MM/YYYY"
        placeholder="dd/mm/yyyy"
        aria-label={label}
        value={value ? dayjs(value) : null}
        onChange={(day) => onChange(day?.format('YYYY-MM-DD') ?? null)}
      />
    </label>
  );
}

function Choice<T extends string>({
  label,
  value,
  words,
  onChange,
}: {
  label: string;
  value: T;
  words: Record<T, string>;
  onChange: (value: T) => void;
}) {
  return (
    <label>
      {label}
      <select className="native" value={value} onChange={({ target }) => onChange(target.value as T)}>
        {(Object.keys(words) as T[]).map((each) => (
          <option key={each} value={each}>
            {words[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
