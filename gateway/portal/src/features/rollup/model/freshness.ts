import { formatTime } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import type { Freshness } from '../api/getHomeRollups';

/** How old the numbers are, in words: "Số liệu đến 09:12:05, không còn sự kiện chờ tính". */
export function freshnessInWords(freshness: Freshness): string {
  const until = `Số liệu đến ${formatTime(freshness.readAt)}`;
  switch (freshness.lagRecords) {
    case null:
    case undefined:
      return `${until}, chưa rõ còn bao nhiêu sự kiện chờ tính`;
    case 0:
      return `${until}, không còn sự kiện chờ tính`;
    default:
      return `${until}, còn ${formatNumber(freshness.lagRecords)} sự kiện chờ tính`;
  }
}
