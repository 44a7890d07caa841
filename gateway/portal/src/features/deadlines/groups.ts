import type { Due } from './api/deadlines';

export type Group = { title: string; late: boolean; due: Due[] };

const dayMillis = 86_400_000;

/** Days from one ISO date to another; negative when it is past. */
export function daysTo(today: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / dayMillis);
}

const spans: { title: string; late: boolean; holds: (days: number) => boolean }[] = [
  { title: 'Quá hạn', late: true, holds: (days) => days < 0 },
  { title: 'Hôm nay', late: false, holds: (days) => days === 0 },
  { title: 'Trong 7 ngày tới', late: false, holds: (days) => days > 0 && days <= 7 },
  { title: 'Trong 30 ngày tới', late: false, holds: (days) => days > 7 && days <= 30 },
  { title: 'Sau đó', late: false, holds: (days) => days > 30 },
];

/** Quá hạn, hôm nay, rồi đến các khoảng sau; khoảng không có việc thì bỏ. */
export function groupsOf(today: string, due: Due[]): Group[] {
  return spans
    .map(({ title, late, holds }) => ({ title, late, due: due.filter((each) => holds(daysTo(today, each.dueOn))) }))
    .filter((group) => group.due.length > 0);
}

/** "còn 3 ngày", "quá hạn 2 ngày", "hôm nay" */
export function leftWords(today: string, day: string): string {
  const days = daysTo(today, day);
  if (days === 0) {
    return 'hôm nay';
  }
  return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
}

const shown = 5;
const soonDays = 30;

/** What the first page shows: the first few that are late or due within a month, without what has a panel of its own there. */
export function soonest(today: string, due: Due[]): Due[] {
  return due
    .filter((each) => each.kind !== 'PLAN' && each.kind !== 'REPORT' && daysTo(today, each.dueOn) <= soonDays)
    .slice(0, shown);
}
