import { Input } from 'antd';
import { formatMoment } from '@/shared/format/dates';
import type { Report, Words } from './api/reports';

/** Những gì người viết: phần lời và thể thức. */
export function wordsOf(seen: {
  number: string;
  capacity: string;
  signer: string;
  sections: { id: string; kind: string; text: string }[];
}): Words {
  return {
    number: seen.number,
    capacity: seen.capacity,
    signer: seen.signer,
    texts: Object.fromEntries(
      seen.sections.filter(({ kind }) => kind === 'NARRATIVE').map(({ id, text }) => [id, text] as const),
    ),
  };
}

/** Các mục của báo cáo một đơn vị, để đọc hoặc để viết. */
export function ReportBody({
  seen,
  words,
  unwritten = [],
  onWords,
}: {
  seen: Report;
  words: Words;
  /** Sections for which it was refused to send. */
  unwritten?: string[];
  onWords: ((words: Words) => void) | null;
}) {
  return (
    <>
      {seen.sections.map((section, at) => (
        <section key={section.id} aria-label={section.title}>
          <h3>
            {at + 1}. {section.title}
          </h3>
          {section.remarks.map((remark) => (
            <p key={remark} className="report-late">
              Góp ý của đơn vị yêu cầu: {remark}
            </p>
          ))}
          {unwritten.includes(section.id) && !words.texts[section.id]?.trim() && (
            <p className="report-late">Mục này chưa viết.</p>
          )}
          {section.kind === 'TABLE' ? (
            <FigureTable seen={seen} rows={section.rows} />
          ) : (
            <Narrative
              label={section.title}
              hint={section.hint}
              text={words.texts[section.id] ?? ''}
              onText={onWords && ((text) => onWords({ ...words, texts: { ...words.texts, [section.id]: text } }))}
            />
          )}
        </section>
      ))}
    </>
  );
}

export function Narrative({
  label,
  hint,
  text,
  onText,
}: {
  label: string;
  hint: string;
  text: string;
  onText: ((text: string) => void) | null;
}) {
  return onText ? (
    <Input.TextArea
      aria-label={label}
      placeholder={hint}
      autoSize={{ minRows: 3, maxRows: 14 }}
      maxLength={20000}
      value={text}
      onChange={({ target }) => onText(target.value)}
    />
  ) : (
    <p className="report-words">{text || <span className="quiet">Chưa viết.</span>}</p>
  );
}

function FigureTable({ seen, rows }: { seen: Report; rows: Report['sections'][number]['rows'] }) {
  return (
    <>
      <table className="report-table">
        <thead>
          <tr>
            <th>Nội dung</th>
            <th>Đơn vị tính</th>
            <th>Số liệu</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{row.label}</td>
              <td>{row.unit}</td>
              <td className="number">
                {row.words}
                {row.now !== null && (
                  <span className="report-changed">
                    đã thay đổi từ {row.words} thành {row.now} sau khi chốt số liệu
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">
        {seen.figuresAt
          ? `Số liệu của đơn vị và cấp dưới tại ${formatMoment(seen.figuresAt)}.`
          : 'Chưa lấy số liệu. Bấm “Lấy số liệu” để hệ thống điền.'}
        {seen.figuresAt && !seen.nowKnown && ' Số liệu hiện nay đang được nạp lại nên chưa so được.'}
      </p>
    </>
  );
}

/** Số, chức vụ và người ký, for the printed paper. */
export function Signing({ words, onWords }: { words: Words; onWords: (words: Words) => void }) {
  return (
    <div className="report-signing">
      <label className="field">
        Số, ký hiệu
        <Input
          maxLength={50}
          placeholder="12/BC-UBND"
          value={words.number}
          onChange={({ target }) => onWords({ ...words, number: target.value })}
        />
      </label>
      <label className="field">
        Chức vụ người ký
        <Input
          maxLength={100}
          placeholder="Chủ tịch"
          value={words.capacity}
          onChange={({ target }) => onWords({ ...words, capacity: target.value })}
        />
      </label>
      <label className="field">
        Người ký
        <Input
          maxLength={100}
          value={words.signer}
          onChange={({ target }) => onWords({ ...words, signer: target.value })}
        />
      </label>
    </div>
  );
}

/** Khác với lần gửi trước. */
export function Changes({ seen }: { seen: Report }) {
  if (seen.changes.length === 0) {
    return null;
  }
  return (
    <details open>
      <summary>Khác với lần gửi trước ({seen.changes.length} chỗ)</summary>
      <ul aria-label="Khác với lần gửi trước">
        {seen.changes.map(({ section, label, before, after }) => (
          <li key={section + label}>
            {label}: <del>{before || '(trống)'}</del> → <ins>{after || '(trống)'}</ins>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function History({ seen }: { seen: Report }) {
  if (seen.history.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>Lịch sử ({seen.history.length})</summary>
      <ul aria-label="Lịch sử">
        {seen.history.map(({ step, at, remarks }) => (
          <li key={at + step}>
            {stepWords[step]} lúc {formatMoment(at)}
            {remarks.map(({ section, title, words }) => (
              <div key={section + words}>
                {title}: {words}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

const stepWords: Record<Report['history'][number]['step'], string> = {
  SENT: 'Gửi',
  RECEIVED: 'Đơn vị yêu cầu tiếp nhận',
  RETURNED: 'Đơn vị yêu cầu trả lại',
};
