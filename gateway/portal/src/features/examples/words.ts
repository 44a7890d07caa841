import { formatDate } from '@/shared/format/dates';
import type { Example } from './api/examples';

export const kindWords: Record<Example['kind'], string> = {
  ADVANCED_MODEL: 'Điển hình tiên tiến',
  GOOD_DEED: 'Người tốt, việc tốt',
};

export const subjectWords: Record<Example['subject'], string> = { PERSON: 'Cá nhân', COLLECTIVE: 'Tập thể' };

export const stageWords: Record<Example['stage'], string> = {
  FOUND: 'Phát hiện',
  FOSTERED: 'Bồi dưỡng',
  SUMMED_UP: 'Tổng kết',
  SPREAD: 'Nhân rộng',
};

/** The step that follows. */
export const nextStage: Record<Example['stage'], Example['stage'] | null> = {
  FOUND: 'FOSTERED',
  FOSTERED: 'SUMMED_UP',
  SUMMED_UP: 'SPREAD',
  SPREAD: null,
};

export const consentWords: Record<Example['consent']['state'], string> = {
  NONE: 'Chưa có đồng ý công khai',
  GIVEN: 'Đã đồng ý công khai',
  WITHDRAWN: 'Đã rút đồng ý công khai',
};

/** An award that is named with an example. */
export function honourWords({ award, year, decidedOn }: NonNullable<Example['honour']>): string {
  return `${award} năm ${year}, quyết định ngày ${formatDate(decidedOn)}`;
}

export const sentWords: Record<NonNullable<Example['sentUp']>['state'], string> = {
  WAITING: 'Chờ trả lời',
  ACCEPTED: 'Đã tiếp nhận',
  RETURNED: 'Đã trả lại',
  ENDED: 'Đã dừng',
};

export const noteWords: Record<Example['notes'][number]['what'], string> = {
  FOUND: 'Phát hiện',
  FOSTERED: 'Bồi dưỡng',
  SUMMED_UP: 'Tổng kết',
  SPREAD: 'Nhân rộng',
  CONSENT_GIVEN: 'Ghi nhận đồng ý công khai',
  CONSENT_WITHDRAWN: 'Rút đồng ý công khai',
  PUBLISHED: 'Công bố trên trang công khai',
  TAKEN_DOWN: 'Gỡ khỏi trang công khai',
  PROPOSED: 'Đề nghị lên cấp trên',
  PASSED_ON: 'Cấp trên đề nghị tiếp lên cấp cao hơn',
  ACCEPTED: 'Cấp trên tiếp nhận',
  RETURNED: 'Cấp trên trả lại',
  SPREAD_BELOW: 'Cấp trên nhân rộng tới các đơn vị',
  SPREAD_ENDED: 'Cấp trên dừng nhân rộng',
};
