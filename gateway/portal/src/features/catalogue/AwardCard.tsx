import { formatNumber } from '@/shared/format/numbers';
import { Tag } from '@/shared/ui/Tag';
import type { Award } from './api/catalogue';
import { certaintyTones, certaintyWords, councilWords, groupWords, subjectWords } from './words';

/** One award: who decides stands outside, the rest behind a click. */
export function AwardCard({ award }: { award: Award }) {
  return (
    <li>
      <details>
        <summary>
          <strong>{award.name}</strong> <span className="quiet">{award.code}</span>{' '}
          <Tag tone={certaintyTones[award.certainty]}>{certaintyWords[award.certainty]}</Tag>
          {award.local && <Tag tone="plain">Tỉnh có quy định riêng</Tag>}
          <span className="catalogue-decider">Quyết định: {award.decidedBy.map(({ name }) => name).join('; ')}</span>
        </summary>
        <dl className="facts">
          <Fact name="Nhóm">{groupWords[award.group]}</Fact>
          <Fact name="Tặng cho">{award.appliesTo.map((each) => subjectWords[each]).join(', ')}</Fact>
          <Fact name="Căn cứ">{award.article}</Fact>
          <Fact name="Phiếu của hội đồng">{voteWords(award)}</Fact>
          <Fact name="Tiền thưởng">{moneyWords(award)}</Fact>
          <Fact name="Công khai lấy ý kiến">
            {award.postingDays > 0 ? `${award.postingDays} ngày làm việc` : 'Trung ương không quy định'}
          </Fact>
          <Fact name="Thành phần hồ sơ">
            <Papers papers={award.papers} />
          </Fact>
          {award.simplePapers.length > 0 && (
            <Fact name="Thủ tục đơn giản (đột xuất)">
              <Papers papers={award.simplePapers} />
            </Fact>
          )}
        </dl>
        {award.note && <p className="catalogue-note">{award.note}</p>}
        {award.local && <Local local={award.local} />}
      </details>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Papers({ papers }: { papers: Award['papers'] }) {
  return (
    <ul className="catalogue-papers">
      {papers.map(({ code, name, always }) => (
        <li key={code}>
          {name}
          {!always && <span className="quiet"> (khi dùng làm căn cứ)</span>}
        </li>
      ))}
    </ul>
  );
}

function Local({ local }: { local: NonNullable<Award['local']> }) {
  const { rule } = local;
  const sums = (
    [
      ['cá nhân', rule.sums.individual],
      ['tập thể', rule.sums.collective],
      ['hộ gia đình', rule.sums.household],
    ] as const
  ).filter(([, sum]) => sum !== null);
  return (
    <div className="catalogue-local">
      <strong>Quy định của tỉnh: {local.act}</strong>
      <ul>
        {rule.quotaPercent !== null && (
          <li>
            Tối đa {rule.quotaPercent}% {rule.quotaOf}.
          </li>
        )}
        {rule.due && <li>Gửi hồ sơ trước ngày {rule.due} hằng năm.</li>}
        {sums.length > 0 && (
          <li>Mức tiền thưởng: {sums.map(([whom, sum]) => `${whom} ${formatNumber(sum)} đồng`).join('; ')}.</li>
        )}
        {rule.steps.length > 0 && <li>Các bước: {rule.steps.join(' → ')}.</li>}
        {rule.conditions.map(({ text }) => (
          <li key={text}>Điều kiện thêm: {text}.</li>
        ))}
      </ul>
    </div>
  );
}

function voteWords({ vote }: Award): string {
  return vote
    ? `Từ ${formatNumber((100 * vote.numerator) / vote.denominator)}% tổng số thành viên ${councilWords[vote.council]}, kể cả người vắng`
    : 'Không quy định tỷ lệ';
}

function moneyWords({ money }: Award): string {
  const parts = (
    [
      ['cá nhân', money.individual],
      ['tập thể', money.collective],
    ] as const
  ).flatMap(([whom, multiple]) =>
    multiple
      ? [
          `${whom} ${formatNumber(multiple.times)} lần mức lương cơ sở${
            multiple.certainty === 'VERIFIED' ? '' : ` (${certaintyWords[multiple.certainty].toLocaleLowerCase('vi')})`
          }`,
        ]
      : [],
  );
  return parts.length > 0 ? `${parts.join('; ')}. ${money.article}` : 'Chưa có mức của Trung ương';
}
