import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { getRegistered } from './api/awards';
import type { Nominee } from './api/dossiers';

type Props = { at: number; nominee: Nominee; disabled: boolean; onChange: (part: Partial<Nominee>) => void };

/** Sáng kiến làm căn cứ: chosen from what the register knows of the person; a decision uses it up. */
export function InitiativeField({ at, nominee, disabled, onChange }: Props) {
  const id = nominee.subjectId ?? '';
  const chosen = nominee.initiativeId ?? null;
  // a list may have hundreds of lines: asked for when somebody looks
  const [asked, setAsked] = useState(false);
  const known = useQuery({
    queryKey: queryKeys.subject(id),
    queryFn: () => getRegistered(id),
    enabled: asked || chosen !== null,
    staleTime: 60_000,
  });
  const initiatives = known.data?.wholeHistory.initiatives ?? [];
  return (
    <Select
      className="nominee-initiative"
      aria-label={`Sáng kiến làm căn cứ dòng ${at}`}
      placeholder="Sáng kiến làm căn cứ (nếu có)"
      allowClear
      disabled={disabled}
      loading={known.isFetching}
      value={chosen}
      onOpenChange={(open) => open && setAsked(true)}
      onChange={(next: string | undefined) => onChange({ initiativeId: next ?? null })}
      notFoundContent={
        known.isError
          ? 'Chưa tải được, hãy thử lại.'
          : known.isPending
            ? 'Đang tải…'
            : 'Quá trình công tác của người này chưa ghi sáng kiến nào.'
      }
      popupMatchSelectWidth={false}
      options={initiatives.map((each) => ({
        value: each.id,
        label: `${each.title} (năm ${each.year}, số ${each.certificate})${each.used ? ': đã dùng' : ''}`,
        disabled: each.used !== null && each.id !== chosen,
      }))}
    />
  );
}
