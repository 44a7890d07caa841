import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { keepSubject, type SubjectCard, type SubjectKind, type SubjectRow } from './api/subjects';
import { Choice, flawsOf, NumberField, Reasons } from './fields';
import { categoryWords, genderWords, kindWords, periodWords } from './words';

function cardOf(seen: SubjectRow | null): SubjectCard {
  return {
    kind: seen?.kind ?? 'PERSON',
    name: seen?.name ?? '',
    post: seen?.post ?? '',
    period: seen?.period ?? 'CALENDAR_YEAR',
    category: seen?.category ?? null,
    gender: seen?.gender ?? null,
    birthYear: seen?.birthYear ?? null,
    citizenNumber: null,
    enterprise: seen?.enterprise ?? false,
    members: seen?.members ?? null,
    women: seen?.women ?? null,
  };
}

const nameWords: Record<SubjectKind, string> = {
  PERSON: 'Họ và tên',
  COLLECTIVE: 'Tên tập thể',
  HOUSEHOLD: 'Họ tên chủ hộ',
};

/** Ghi mới hoặc sửa một đối tượng. */
export function SubjectForm({ seen, onClose }: { seen: SubjectRow | null; onClose: () => void }) {
  const [card, setCard] = useState(() => cardOf(seen));
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: () => keepSubject(card, seen),
    onSuccess: async (subject) => {
      queries.setQueryData(queryKeys.subject(subject.subject.id), subject);
      await queries.invalidateQueries({ queryKey: queryKeys.subjects });
      onClose();
      await navigate(`/subjects/${subject.subject.id}`);
    },
  });
  const set = (part: Partial<SubjectCard>) => setCard((before) => ({ ...before, ...part }));
  const flaws = flawsOf(keep.error);
  return (
    <div className="subject-form">
      <div className="subject-fields">
        {seen === null && (
          <Choice label="Loại đối tượng" value={card.kind} words={kindWords} onChange={(kind) => set({ kind })} />
        )}
        <label className="field wide" htmlFor="subject-name">
          {nameWords[card.kind]}
          <Input
            id="subject-name"
            value={card.name}
            maxLength={300}
            onChange={({ target }) => set({ name: target.value })}
          />
        </label>
        <label className="field wide" htmlFor="subject-post">
          {card.kind === 'HOUSEHOLD' ? 'Địa chỉ' : 'Chức vụ, nơi công tác'}
          <Input
            id="subject-post"
            value={card.post ?? ''}
            maxLength={300}
            onChange={({ target }) => set({ post: target.value })}
          />
        </label>
        <Choice
          label="Tính thành tích theo"
          value={card.period ?? 'CALENDAR_YEAR'}
          words={periodWords}
          onChange={(period) => set({ period })}
        />
        {card.kind === 'PERSON' && <PersonFields card={card} seen={seen} onChange={set} />}
        {card.kind === 'COLLECTIVE' && <CollectiveFields card={card} onChange={set} />}
      </div>
      {keep.isError && (
        <Alert type="error" role="alert" showIcon title={<Reasons error={keep.error} flaws={flaws} />} />
      )}
      <div className="toolbar">
        <Button type="primary" loading={keep.isPending} onClick={() => keep.mutate()}>
          {seen === null ? 'Ghi vào danh sách' : 'Lưu thông tin'}
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}

type FieldsProps = { card: SubjectCard; onChange: (part: Partial<SubjectCard>) => void };

function PersonFields({ card, seen, onChange }: FieldsProps & { seen: SubjectRow | null }) {
  return (
    <>
      <Choice
        label="Nhóm đối tượng"
        value={card.category ?? ''}
        words={categoryWords}
        blank="Chọn nhóm"
        onChange={(category) => onChange({ category })}
      />
      <Choice
        label="Giới tính"
        value={card.gender ?? ''}
        words={genderWords}
        blank="Chọn"
        onChange={(gender) => onChange({ gender })}
      />
      <NumberField label="Năm sinh" value={card.birthYear} onChange={(birthYear) => onChange({ birthYear })} />
      <label className="field" htmlFor="subject-number">
        Số căn cước công dân
        <Input
          id="subject-number"
          value={card.citizenNumber ?? ''}
          maxLength={40}
          autoComplete="off"
          inputMode="numeric"
          placeholder={seen?.citizenNumberKnown ? 'Đã ghi; để trống nếu giữ nguyên' : 'Không bắt buộc'}
          onChange={({ target }) => onChange({ citizenNumber: target.value === '' ? null : target.value })}
        />
      </label>
    </>
  );
}

function CollectiveFields({ card, onChange }: FieldsProps) {
  return (
    <>
      <NumberField label="Số thành viên" value={card.members} onChange={(members) => onChange({ members })} />
      <NumberField label="Trong đó nữ" value={card.women} onChange={(women) => onChange({ women })} />
      <Checkbox checked={card.enterprise === true} onChange={({ target }) => onChange({ enterprise: target.checked })}>
        Là doanh nghiệp
      </Checkbox>
    </>
  );
}
