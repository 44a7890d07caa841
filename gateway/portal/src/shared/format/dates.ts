const zone = 'Asia/Ho_Chi_Minh';
const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: zone,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hour12: false,
});
const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });

/** 2024-01-04 → 04/01/2024 */
export function formatDate(iso: string | null | undefined): string {
  const match = iso ? /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) : null;
  return match ? `${match[3]}/${match[2]}/${match[1]}` : '';
}

/** A moment as the clock on the wall in Vietnam shows it: 09:12:05 */
export function formatTime(instant: string | Date | null | undefined): string {
  return instant ? clock.format(new Date(instant)) : '';
}

/** A moment with its day in Vietnam: 09:12:05 ngày 15/04/2024 */
export function formatMoment(instant: string | null | undefined): string {
  return instant ? `${formatTime(instant)} ngày ${formatDate(day.format(new Date(instant)))}` : '';
}

export function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}
