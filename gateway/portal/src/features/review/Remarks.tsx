import { createContext, useContext } from 'react';
import type { Plan } from '@/shared/plan/types';
import { Tag } from '@/shared/ui/Tag';

type Remark = NonNullable<Plan['remarks']>[number];

const RemarksContext = createContext<readonly Remark[]>([]);

export const RemarksProvider = RemarksContext.Provider;

/** Ý kiến của lãnh đạo at the place that it is about. */
export function RemarksAt({ field }: { field: string }) {
  const remarks = useContext(RemarksContext).filter((remark) => remark.field === field);
  return remarks.map((remark) => (
    <div key={`${remark.at}-${remark.words}`} className={remark.met ? 'remark remark-met' : 'remark'}>
      <Tag tone={remark.met ? 'good' : 'urgent'}>{remark.met ? 'Đã sửa' : 'Cần sửa'}</Tag> {remark.by}: {remark.words}
    </div>
  ));
}
