import { formatTime } from '@/shared/format/dates';
import type { Saving } from './useDraft';

type Props = { saving: Saving; dirty: boolean; conflict: boolean };

export function SavingState({ saving, dirty, conflict }: Props) {
  return (
    <span
      role="status"
      aria-label="Tình trạng lưu"
      className={saving.step === 'failed' ? 'saving saving-failed' : 'saving'}
    >
      {conflict ? 'Chưa lưu: chờ bạn chọn cách gộp hai bản' : inWords(saving, dirty)}
    </span>
  );
}

function inWords(saving: Saving, dirty: boolean): string {
  switch (saving.step) {
    case 'saving':
      return 'Đang lưu…';
    case 'failed':
      return saving.again ? `Chưa lưu được, đang tự thử lại. ${saving.sentence}` : `Chưa lưu được. ${saving.sentence}`;
    case 'waiting':
      return dirty ? 'Có thay đổi chưa lưu' : 'Đã lưu';
    case 'saved':
      if (dirty) {
        return 'Có thay đổi chưa lưu';
      }
      return saving.at ? `Đã lưu lúc ${formatTime(saving.at)}` : 'Đã lưu';
  }
}
