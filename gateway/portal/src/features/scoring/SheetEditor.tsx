import './scoring.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Input, Select } from 'antd';
import { type ClipboardEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiError, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { cellsOfPaste } from '@/shared/text/paste';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { type DefinedSheet, getSheet, keepSheet, type Sheet } from './api/sheets';
import { readDecimal, text, toNumber, zero } from './model/decimal';
import {
  blankRow,
  groupsOf,
  kindWords,
  type Row,
  type RowTrouble,
  type RuleKind,
  rowsOf,
  rowsOfPaste,
  termsHints,
} from './model/rows';

/** Lập hoặc sửa bảng chấm điểm. */
export function SheetEditor({ id, mayDefine }: { id: string | null; mayDefine: boolean }) {
  const known = useQuery({
    queryKey: queryKeys.sheet(id ?? 'new'),
    queryFn: () => getSheet(id ?? ''),
    enabled: id !== null,
    refetchOnWindowFocus: false,
  });
  if (id !== null && known.isPending) {
    return <Waiting />;
  }
  if (known.isError) {
    return <Failure error={known.error} onRetry={() => void known.refetch()} />;
  }
  return <Editor key={known.data?.version ?? 0} known={known.data ?? null} mayDefine={mayDefine} />;
}

type Head = {
  name: string;
  scale: string;
  decimals: number;
  direction: Sheet['rounding']['direction'];
  at: Sheet['rounding']['at'];
  tieBreak: string;
  vote: boolean;
  exclusions: string;
};

function headOf(sheet: Sheet | undefined): Head {
  return {
    name: sheet?.name ?? '',
    scale: sheet ? text(readDecimal(String(sheet.scale)) ?? zero) : '100',
    decimals: sheet?.rounding.decimals ?? 2,
    direction: sheet?.rounding.direction ?? 'HALF_UP',
    at: sheet?.rounding.at ?? 'CRITERION',
    tieBreak: sheet?.tieBreak.join('; ') ?? '',
    vote: sheet?.voteBreaksTies ?? true,
    exclusions: sheet?.exclusions.map(({ text: words }) => words).join('\n') ?? '',
  };
}

function sheetOf(head: Head, rows: readonly Row[]): { sheet: Sheet; troubles: RowTrouble[] } {
  const { groups, troubles } = groupsOf(rows);
  const scale = readDecimal(head.scale);
  const whole: RowTrouble[] = [];
  if (head.name.trim() === '') {
    whole.push({ code: '', message: 'Hãy đặt tên bảng chấm điểm.' });
  }
  if (scale === null) {
    whole.push({ code: '', message: 'Thang điểm phải là số.' });
  }
  return {
    troubles: [...whole, ...troubles],
    sheet: {
      name: head.name.trim(),
      scale: scale ? toNumber(scale) : 0,
      rounding: { decimals: head.decimals, direction: head.direction, at: head.at },
      groups,
      tieBreak: head.tieBreak
        .split(/[;,]/)
        .map((code) => code.trim())
        .filter((code) => code !== ''),
      voteBreaksTies: head.vote,
      exclusions: head.exclusions
        .split('\n')
        .map((words) => words.trim())
        .filter((words) => words !== '')
        .map((words, index) => ({ code: `K${index + 1}`, text: words })),
    },
  };
}

function Editor({ known, mayDefine }: { known: DefinedSheet | null; mayDefine: boolean }) {
  const [head, setHead] = useState(() => headOf(known?.sheet));
  const [rows, setRows] = useState<Row[]>(() => (known ? rowsOf(known.sheet) : [blankRow(true), blankRow(false)]));
  const [troubles, setTroubles] = useState<RowTrouble[]>([]);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();

  const keep = useMutation({
    mutationFn: (sheet: Sheet) => keepSheet(sheet, known),
    onSuccess: async (kept) => {
      await queries.invalidateQueries({ queryKey: queryKeys.sheets });
      message.success('Đã lưu bảng chấm điểm.');
      await navigate(`/sheets/${kept.id}`);
    },
    onError: (error) => {
      const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
      setTroubles(
        errors.length > 0
          ? errors.map(({ field, message: words }) => ({ code: field, message: words }))
          : [{ code: '', message: sentenceOf(error) }],
      );
    },
  });

  const save = () => {
    const { sheet, troubles: found } = sheetOf(head, rows);
    setTroubles(found);
    if (found.length === 0) {
      keep.mutate(sheet);
    }
  };
  const change = (key: string, part: Partial<Row>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const set = (part: Partial<Head>) => setHead((before) => ({ ...before, ...part }));

  const paste = (event: ClipboardEvent, at: number) => {
    const table = cellsOfPaste(event.clipboardData.getData('text/plain'));
    if (table.length < 2 && (table[0]?.length ?? 0) < 3) {
      return;
    }
    event.preventDefault();
    const fresh = rowsOfPaste(table);
    setRows((all) => [...all.slice(0, at).filter(filled), ...fresh, ...all.slice(at).filter(filled)]);
  };

  return (
    <Panel main title={known ? known.sheet.name : 'Lập bảng chấm điểm'} className="sheet">
      <fieldset disabled={!mayDefine} className="bare">
        <div className="sheet-head">
          <label className="wide">
            Tên bảng
            <Input value={head.name} onChange={({ target }) => set({ name: target.value })} maxLength={300} />
          </label>
          <label>
            Thang điểm
            <Input value={head.scale} inputMode="decimal" onChange={({ target }) => set({ scale: target.value })} />
          </label>
          <label>
            Làm tròn
            <Select<number>
              aria-label="Số chữ số thập phân"
              value={head.decimals}
              onChange={(decimals) => set({ decimals })}
              options={[0, 1, 2, 3].map((value) => ({ value, label: `${value} chữ số` }))}
            />
          </label>
          <label>
            Cách làm tròn
            <Select<Head['direction']>
              aria-label="Cách làm tròn"
              value={head.direction}
              onChange={(direction) => set({ direction })}
              options={[
                { value: 'HALF_UP', label: 'Từ 5 trở lên thì lên' },
                { value: 'UP', label: 'Luôn lên' },
                { value: 'DOWN', label: 'Luôn xuống' },
              ]}
            />
          </label>
          <label>
            Làm tròn tại
            <Select<Head['at']>
              aria-label="Làm tròn tại"
              value={head.at}
              onChange={(at) => set({ at })}
              options={[
                { value: 'CRITERION', label: 'Từng tiêu chí' },
                { value: 'TOTAL', label: 'Tổng điểm' },
              ]}
            />
          </label>
        </div>
        <p className="quiet">
          Dán được cả bảng từ Excel vào một ô: mã số, nội dung, điểm tối đa, cách chấm, cách tính, đơn vị đo, điều kiện,
          minh chứng (ghi x). Dòng không có cách chấm là nhóm.
        </p>
        <div className="grid-scroll">
          <table className="grid sheet-grid" aria-label="Tiêu chí">
            <thead>
              <tr>
                <th>Mã số</th>
                <th>Nội dung</th>
                <th>Điểm tối đa</th>
                <th>Cách chấm</th>
                <th>Cách tính</th>
                <th>Đơn vị đo</th>
                <th>Điều kiện phải có</th>
                <th>Bắt buộc minh chứng</th>
                <th>
                  <span className="visually-hidden">Xóa dòng</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => {
                const own = troubles.filter(({ code }) => code !== '' && code === row.code.trim());
                const name = row.code || `dòng ${at + 1}`;
                return (
                  <tr
                    key={row.key}
                    className={`${row.group ? 'grid-group' : ''} ${own.length > 0 ? 'grid-wrong' : ''}`}
                    onPaste={(event) => paste(event, at)}
                  >
                    <td className="narrow">
                      <input
                        aria-label={`Mã số ${name}`}
                        value={row.code}
                        onChange={({ target }) => change(row.key, { code: target.value })}
                      />
                    </td>
                    <td>
                      <input
                        aria-label={`Nội dung ${name}`}
                        value={row.text}
                        onChange={({ target }) => change(row.key, { text: target.value })}
                      />
                      {own.map(({ message: words }) => (
                        <div className="cell-trouble" key={words}>
                          {words}
                        </div>
                      ))}
                    </td>
                    <td className="number">
                      <input
                        aria-label={`Điểm tối đa ${name}`}
                        inputMode="decimal"
                        value={row.maximum}
                        onChange={({ target }) => change(row.key, { maximum: target.value })}
                      />
                    </td>
                    {row.group ? (
                      <td colSpan={5}>
                        <Checkbox
                          checked={row.bonus}
                          onChange={({ target }) => change(row.key, { bonus: target.checked })}
                        >
                          Nhóm điểm thưởng
                        </Checkbox>
                      </td>
                    ) : (
                      <>
                        <td>
                          <select
                            aria-label={`Cách chấm ${name}`}
                            value={row.kind}
                            onChange={({ target }) => change(row.key, { kind: target.value as RuleKind })}
                          >
                            {(Object.keys(kindWords) as RuleKind[]).map((kind) => (
                              <option key={kind} value={kind}>
                                {kindWords[kind]}
                              </option>
                            ))}
                          </select>
                        </td>
                        <td>
                          <input
                            aria-label={`Cách tính ${name}`}
                            placeholder={termsHints[row.kind]}
                            disabled={termsHints[row.kind] === ''}
                            value={row.terms}
                            onChange={({ target }) => change(row.key, { terms: target.value })}
                          />
                        </td>
                        <td className="narrow">
                          <input
                            aria-label={`Đơn vị đo ${name}`}
                            value={row.measure}
                            onChange={({ target }) => change(row.key, { measure: target.value })}
                          />
                        </td>
                        <td>
                          <input
                            aria-label={`Điều kiện ${name}`}
                            value={row.gate}
                            onChange={({ target }) => change(row.key, { gate: target.value })}
                          />
                        </td>
                        <td className="center">
                          <Checkbox
                            aria-label={`Bắt buộc minh chứng ${name}`}
                            checked={row.evidence}
                            onChange={({ target }) => change(row.key, { evidence: target.checked })}
                          />
                        </td>
                      </>
                    )}
                    <td className="center">
                      <Button
                        size="small"
                        type="text"
                        aria-label={`Xóa ${name}`}
                        onClick={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
                      >
                        ✕
                      </Button>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
        <div className="toolbar">
          <Button onClick={() => setRows((all) => [...all, blankRow(true)])}>Thêm nhóm</Button>
          <Button onClick={() => setRows((all) => [...all, blankRow(false)])}>Thêm tiêu chí</Button>
        </div>
        <div className="sheet-head">
          <label className="wide">
            Khi bằng điểm, xét lần lượt (mã số, cách nhau dấu chấm phẩy)
            <Input value={head.tieBreak} onChange={({ target }) => set({ tieBreak: target.value })} />
          </label>
          <Checkbox checked={head.vote} onChange={({ target }) => set({ vote: target.checked })}>
            Vẫn bằng thì bỏ phiếu
          </Checkbox>
        </div>
        <label className="block-label">
          Trường hợp không xếp loại (mỗi dòng một trường hợp)
          <Input.TextArea
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={head.exclusions}
            onChange={({ target }) => set({ exclusions: target.value })}
          />
        </label>
        {troubles.length > 0 && (
          <Alert
            type="error"
            role="alert"
            showIcon
            title="Bảng chấm điểm còn chỗ chưa đúng, chưa lưu được."
            description={
              <ul>
                {troubles.map(({ code, message: words }) => (
                  <li key={`${code} ${words}`}>
                    {code && <strong>{code}: </strong>}
                    {words}
                  </li>
                ))}
              </ul>
            }
          />
        )}
        {mayDefine && (
          <div className="toolbar">
            <Button type="primary" loading={keep.isPending} onClick={save}>
              Lưu bảng chấm điểm
            </Button>
          </div>
        )}
      </fieldset>
    </Panel>
  );
}

function filled(row: Row): boolean {
  return row.code.trim() !== '' || row.text.trim() !== '';
}
