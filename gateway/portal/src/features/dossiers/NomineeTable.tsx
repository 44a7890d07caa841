import { Button } from 'antd';
import { Link } from 'react-router';
import { Tag } from '@/shared/ui/Tag';
import type { Award, Registered } from './api/awards';
import type { Nominee, ProposalLine } from './api/dossiers';
import { InitiativeField } from './InitiativeField';
import { type Draft, named } from './model/nominees';
import {
  categoryWords,
  genderWords,
  nomineeWords,
  standingTones,
  standingWords,
  stateTones,
  stateWords,
} from './words';

type Props = {
  lines: Draft[];
  stored: readonly ProposalLine[];
  awards: readonly Award[];
  register: readonly Registered[];
  writes: boolean;
  onEdit: (line: Draft) => void;
  onRemove: (line: Draft) => void;
};

/** Bảng đối tượng đề nghị: điền nhanh từng dòng, chọn từ danh sách của đơn vị hoặc ghi mới. */
export function NomineeTable({ lines, stored, awards, register, writes, onEdit, onRemove }: Props) {
  return (
    <div className="dossier-scroll">
      <datalist id="registered-names">
        {register.map(({ id, name, post }) => (
          <option key={id} value={name}>
            {post}
          </option>
        ))}
      </datalist>
      <table className="dossier-table" aria-label="Đối tượng đề nghị">
        <thead>
          <tr>
            <th>STT</th>
            <th>Đối tượng: loại, tên, chức vụ và đơn vị</th>
            <th>Giới tính, nhóm</th>
            <th>Danh hiệu, hình thức</th>
            <th>Tóm tắt thành tích</th>
            <th>Nội dung báo cáo thành tích</th>
            <th>Tình trạng</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, at) => (
            <Line
              key={line.id}
              line={line}
              at={at + 1}
              known={stored.find(({ row }) => row.id === line.id)}
              awards={awards}
              register={register}
              writes={writes}
              onEdit={onEdit}
              onRemove={onRemove}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({
  line,
  at,
  known,
  awards,
  register,
  writes,
  onEdit,
  onRemove,
}: Omit<Props, 'lines' | 'stored'> & { line: Draft; at: number; known: ProposalLine | undefined }) {
  const { nominee, award, merit, report } = line.content;
  const open = (field: string) => writes && (!known || known.openFields === null || known.openFields.includes(field));
  const edit = (part: Partial<Draft['content']>) =>
    onEdit({ ...line, edited: true, content: { ...line.content, ...part } });
  const who = (part: Partial<Nominee>) => edit({ nominee: { ...nominee, ...part } });
  const fitting = awards.filter(({ code, appliesTo }) => code === award || appliesTo.includes(nominee.kind));
  const fixed = nominee.subjectId !== null;
  return (
    <tr>
      <td>{at}</td>
      <td className="nominee-who">
        <select
          aria-label={`Loại đối tượng dòng ${at}`}
          value={nominee.kind}
          disabled={!open('NAME') || fixed}
          onChange={({ target }) => who({ kind: target.value as Nominee['kind'] })}
        >
          {Object.entries(nomineeWords).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        <input
          aria-label={`Họ tên, tên gọi dòng ${at}`}
          placeholder="Họ tên hoặc tên gọi"
          list="registered-names"
          value={nominee.name}
          disabled={!open('NAME')}
          onChange={({ target }) => edit({ nominee: named(nominee, target.value, register) })}
        />
        <input
          aria-label={`Chức vụ, đơn vị dòng ${at}`}
          placeholder="Chức vụ, đơn vị công tác"
          value={nominee.post}
          disabled={!open('POST')}
          onChange={({ target }) => who({ post: target.value })}
        />
        {fixed && <span className="dossier-quiet">Có trong danh sách của đơn vị</span>}
        {fixed && nominee.kind === 'INDIVIDUAL' && (open('MERIT') || nominee.initiativeId) && (
          <InitiativeField at={at} nominee={nominee} disabled={!open('MERIT')} onChange={who} />
        )}
      </td>
      <td>
        <Category at={at} nominee={nominee} disabled={!open('CATEGORY') || fixed} onChange={who} />
      </td>
      <td className="nominee-award">
        <select
          aria-label={`Danh hiệu, hình thức dòng ${at}`}
          value={award}
          disabled={!open('AWARD')}
          onChange={({ target }) => edit({ award: target.value })}
        >
          {fitting.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td>
        <textarea
          aria-label={`Tóm tắt thành tích dòng ${at}`}
          value={merit}
          disabled={!open('MERIT')}
          onChange={({ target }) => edit({ merit: target.value })}
        />
      </td>
      <td>
        <textarea
          aria-label={`Nội dung báo cáo dòng ${at}`}
          value={report}
          disabled={!open('REPORT')}
          onChange={({ target }) => edit({ report: target.value })}
        />
      </td>
      <td>
        <Standing line={line} known={known} />
        {writes && (!known || known.row.state === 'DRAFT') && (
          <Button size="small" aria-label={`Bỏ dòng ${at}`} onClick={() => onRemove(line)}>
            Bỏ
          </Button>
        )}
      </td>
    </tr>
  );
}

function Category({
  at,
  nominee,
  disabled,
  onChange,
}: {
  at: number;
  nominee: Nominee;
  disabled: boolean;
  onChange: (part: Partial<Nominee>) => void;
}) {
  if (nominee.kind === 'HOUSEHOLD') {
    return null;
  }
  if (nominee.kind === 'COLLECTIVE') {
    return (
      <label>
        <input
          type="checkbox"
          disabled={disabled}
          checked={nominee.enterprise}
          onChange={({ target }) => onChange({ enterprise: target.checked })}
        />{' '}
        Doanh nghiệp
      </label>
    );
  }
  return (
    <>
      <select
        aria-label={`Giới tính dòng ${at}`}
        value={nominee.gender ?? ''}
        disabled={disabled}
        onChange={({ target }) => onChange({ gender: (target.value || null) as Nominee['gender'] })}
      >
        <option value="">Giới tính…</option>
        {Object.entries(genderWords).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <select
        aria-label={`Nhóm đối tượng dòng ${at}`}
        value={nominee.category ?? ''}
        disabled={disabled}
        onChange={({ target }) => onChange({ category: (target.value || null) as Nominee['category'] })}
      >
        <option value="">Nhóm đối tượng…</option>
        {Object.entries(categoryWords).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}

function Standing({ line, known }: { line: Draft; known: ProposalLine | undefined }) {
  if (!known) {
    return <span className="dossier-quiet">Chưa lưu</span>;
  }
  return (
    <>
      <Link to={`/dossiers/${known.row.id}`}>
        <Tag tone={stateTones[known.row.state]}>{stateWords[known.row.state]}</Tag>
      </Link>
      {line.edited && <span className="dossier-quiet">Chưa lưu</span>}
      {known.standing && (
        <span className="dossier-quiet">
          <Tag tone={standingTones[known.standing]}>{standingWords[known.standing]}</Tag>
        </span>
      )}
      {known.missing.length > 0 && (
        <span className="dossier-problem">Còn thiếu: {known.missing.map(({ words }) => words).join(', ')}</span>
      )}
      {known.row.conflicts.map((conflict) => (
        <span key={conflict} className="dossier-conflict">
          {conflict}
        </span>
      ))}
      {known.warnings.map((warning) => (
        <span key={warning} className="dossier-problem">
          {warning}
        </span>
      ))}
    </>
  );
}
