import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { yearOf } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { enterHonour, type HonourForm, listAwards, type SubjectRow } from './api/subjects';
import { Choice, flawsOf, NumberField, Reasons } from './fields';
import { levelWords, meritWords } from './words';

const appliesTo = { PERSON: 'INDIVIDUAL', COLLECTIVE: 'COLLECTIVE', HOUSEHOLD: 'HOUSEHOLD' } as const;

/** Ghi một khen thưởng trước đây, theo quyết định đã có. */
export function HonourEntry({ subject, onClose }: { subject: SubjectRow; onClose: () => void }) {
  const { workingDate } = useSession();
  const awards = useQuery({ queryKey: queryKeys.awardCatalogue, queryFn: () => listAwards(workingDate) });
  const [form, setForm] = useState<HonourForm>({
    subjectId: subject.id,
    award: '',
    kind: 'ACHIEVEMENT',
    year: yearOf(workingDate) - 1,
    merit: '',
    number: '',
    decidedOn: null,
    authority: '',
    level: 'COMMUNE',
  });
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: () => enterHonour(form),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: queryKeys.passport(subject.id) });
      onClose();
    },
  });
  const set = (part: Partial<HonourForm>) => setForm((before) => ({ ...before, ...part }));
  const choices = Object.fromEntries(
    (awards.data ?? [])
      .filter((award) => award.appliesTo.includes(appliesTo[subject.kind]))
      .map(({ code, name }) => [code, name]),
  );
  return (
    <div className="subject-form">
      <div className="subject-fields">
        <Choice
          label="Danh hiệu, hình thức khen thưởng"
          value={form.award}
          words={choices}
          blank="Chọn trong danh mục"
          onChange={(award) => set({ award })}
        />
        <Choice label="Loại hình" value={form.kind} words={meritWords} onChange={(kind) => set({ kind })} />
        <NumberField
          label={subject.period === 'SCHOOL_YEAR' ? 'Năm học (năm bắt đầu)' : 'Năm'}
          value={form.year || null}
          onChange={(year) => set({ year: year ?? 0 })}
        />
        <label className="field wide" htmlFor="honour-merit">
          Thành tích
          <Input
            id="honour-merit"
            value={form.merit}
            maxLength={1000}
            placeholder="Hoàn thành tốt nhiệm vụ năm 2023"
            onChange={({ target }) => set({ merit: target.value })}
          />
        </label>
        <label className="field" htmlFor="honour-number">
          Số quyết định
          <Input
            id="honour-number"
            value={form.number}
            maxLength={100}
            placeholder="123/QĐ-UBND"
            onChange={({ target }) => set({ number: target.value })}
          />
        </label>
        <label className="field" htmlFor="honour-date">
          Ngày quyết định
          <DayField
            id="honour-date"
            label="Ngày quyết định"
            value={form.decidedOn ?? ''}
            onChange={(decidedOn) => set({ decidedOn })}
          />
        </label>
        <label className="field wide" htmlFor="honour-authority">
          Cơ quan ban hành
          <Input
            id="honour-authority"
            value={form.authority}
            maxLength={300}
            placeholder="Chủ tịch Ủy ban nhân dân huyện"
            onChange={({ target }) => set({ authority: target.value })}
          />
        </label>
        <Choice label="Cấp quyết định" value={form.level} words={levelWords} onChange={(level) => set({ level })} />
      </div>
      {enter.isError && (
        <Alert
          type="error"
          role="alert"
          showIcon
          title={<Reasons error={enter.error} flaws={flawsOf(enter.error)} />}
        />
      )}
      <div className="toolbar">
        <Button type="primary" loading={enter.isPending} onClick={() => enter.mutate()}>
          Ghi vào sổ
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}
