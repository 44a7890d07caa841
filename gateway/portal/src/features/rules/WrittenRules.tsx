import { formatDate } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import type { LocalRule, Regulation } from './api/rules';
import { sumFields } from './words';

/** Quy định của tỉnh, to read. */
export function WrittenRules({ regulations }: { regulations: Regulation[] }) {
  if (regulations.length === 0) {
    return <p className="empty">Tỉnh chưa nhập quy định riêng: danh mục của Trung ương được dùng nguyên.</p>;
  }
  return regulations.map(({ act, from, to, rules }) => (
    <section key={act + from}>
      <h3>
        {act}{' '}
        <span className="quiet">
          từ {formatDate(from)}
          {to && `, hết hiệu lực từ ${formatDate(to)}`}
        </span>
      </h3>
      <ul>
        {rules.map((rule) => (
          <li key={rule.code}>
            <strong>{rule.own?.name ?? rule.code}</strong>: {wordsOf(rule).join('; ') || 'không thêm gì'}.
          </li>
        ))}
      </ul>
    </section>
  ));
}

function wordsOf(rule: LocalRule): string[] {
  const words: string[] = [];
  if (rule.quotaPercent !== null) {
    words.push(`tối đa ${rule.quotaPercent}% ${rule.quotaOf}`);
  }
  if (rule.postingDays !== null) {
    words.push(`công khai ${rule.postingDays} ngày làm việc`);
  }
  if (rule.due) {
    words.push(`gửi hồ sơ trước ${rule.due}`);
  }
  for (const [field, whom] of sumFields) {
    const sum = rule.sums[field];
    if (sum !== null) {
      words.push(`tiền thưởng ${whom} ${formatNumber(sum)} đồng`);
    }
  }
  return [...words, ...rule.papers, ...rule.steps, ...rule.conditions.map(({ text }) => text)];
}
