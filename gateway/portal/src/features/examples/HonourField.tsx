import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { type Example, findHonours, type Portrait, type RegisteredHonour } from './api/examples';
import { honourWords } from './words';

interface Choice {
  subject: Portrait['subject'];
  /** What is named now, also when the search does not find it. */
  seen: Example['honour'];
  value: string | null | undefined;
  onChange: (honourId: string | null) => void;
}

/** Khen thưởng đã nhận: an entry of the unit's register of awards. */
export function HonourField({ subject, seen, value, onChange }: Choice) {
  const [words, setWords] = useState('');
  const found = useQuery({ queryKey: queryKeys.honoursNamed(words), queryFn: () => findHonours(words) });
  const fitting = (found.data ?? []).filter(
    ({ revokedOn, subjectKind }) => revokedOn === null && (subjectKind === 'PERSON') === (subject === 'PERSON'),
  );
  const options = fitting.map((honour) => ({ value: honour.id, label: registered(honour) }));
  const known = seen && !options.some((option) => option.value === seen.id) && seen.id === value;
  return (
    <Select
      aria-label="Khen thưởng đã nhận"
      allowClear
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder="Chưa có, hoặc gõ tên người, tập thể để tìm trong sổ khen thưởng"
      value={value ?? undefined}
      onChange={(chosen: string | undefined) => onChange(chosen ?? null)}
      loading={found.isFetching}
      notFoundContent={found.isError ? 'Chưa tìm được, hãy thử lại.' : 'Sổ khen thưởng chưa có ai tên như vậy.'}
      options={known ? [{ value: seen.id, label: honourWords(seen) }, ...options] : options}
    />
  );
}

function registered({ name, awardName, year, number, decidedOn }: RegisteredHonour): string {
  return `${name}: ${awardName} năm ${year} (${number} ngày ${formatDate(decidedOn)})`;
}
