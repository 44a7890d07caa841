import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Modal } from 'antd';
import { type ClipboardEvent, Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { ApiError, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { cellsOfPaste } from '@/shared/text/paste';
import { type Column, completeStep, returnScorecard, type Scorecard } from './api/scorecards';
import { add, compare, type Decimal, decimal, negate, text, zero } from './model/decimal';
import { blankDraft, type CellName, cellsOf, changedSince, type Draft, pasted, unreadable } from './model/drafts';
import { type Criterion, markOf, totalOf } from './model/marks';
import { kindWords } from './model/rows';
import { type Saving, useFilling } from './useFilling';
import { useLastLook } from './useLastLook';
import { columnWords, completeWords, openColumn } from './words';

const columns: readonly Column[] = ['SELF', 'CROSS', 'APPRAISED'];

const savingWords: Record<Saving, string> = {
  saved: 'Đã lưu',
  dirty: 'Chưa lưu',
  saving: 'Đang lưu…',
  failed: 'Chưa lưu được',
  stale: 'Người khác vừa sửa',
};

/**
 * The lines of a scorecard: typed, pasted from Excel, summed up while typing. Enter and the arrows go from line to
 * line as in Excel.
 */
export function ScoreGrid({ card, onReload }: { card: Scorecard; onReload: () => void }) {
  const open = openColumn(card.stage);
  const fills = card.actions.includes('FILL') ? open : null;
  const filling = useFilling(card, fills);
  const { drafts, change, saving, trouble, refused, settle, setTrouble, setRefused } = filling;
  const table = useRef<HTMLTableElement>(null);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [giving, setGiving] = useState(false);
  const lastLook = useLastLook(`${card.blockId}:${card.memberUnitId}`);
  const changed = changedSince(card, lastLook);
  const criteria = card.sheet.groups.flatMap((group) => group.criteria);
  const others = columns.filter((column) => column !== fills && card.columns[column] !== undefined);
  const former = others.at(-1);

  const cellsFor = (code: string) => cellsOf(drafts.get(code) ?? blankDraft);
  const sum = totalOf(card.sheet, cellsFor);
  const answered = criteria.filter(
    (criterion) => markOf(criterion, cellsFor(criterion.code), card.sheet.rounding).kind === 'worth',
  ).length;

  const edit = (code: string, part: Partial<Draft>) => {
    const next = new Map(drafts);
    next.set(code, { ...(drafts.get(code) ?? blankDraft), ...part });
    change(next, [code]);
  };
  const paste = (event: ClipboardEvent, code: string, cell: CellName) => {
    const cells = cellsOfPaste(event.clipboardData.getData('text/plain'));
    if (cells.length === 1 && cells[0]?.length === 1) {
      return;
    }
    event.preventDefault();
    const next = pasted(criteria, drafts, { code, cell }, cells);
    const from = criteria.findIndex((criterion) => criterion.code === code);
    change(
      next,
      criteria.slice(from, from + cells.length).map((criterion) => criterion.code),
    );
  };
  const move = (event: KeyboardEvent<HTMLTableElement>) => {
    const step = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const here = event.target;
    if (step === 0 || !(here instanceof HTMLInputElement) || !here.dataset.cell) {
      return;
    }
    event.preventDefault();
    const column = [
      ...(table.current?.querySelectorAll<HTMLInputElement>(`input[data-cell="${here.dataset.cell}"]`) ?? []),
    ];
    const next = column[column.indexOf(here) + (event.shiftKey && event.key === 'Enter' ? -1 : step)];
    next?.focus();
    next?.select();
  };

  const finished = async (saved: Scorecard, words: string) => {
    queries.setQueryData(queryKeys.scorecard(card.blockId, card.memberUnitId), saved);
    await queries.invalidateQueries({ queryKey: queryKeys.block(card.blockId) });
    message.success(words);
  };
  const failed = (error: unknown) => {
    const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
    setRefused(new Map(errors.map(({ field, message: words }) => [field, words])));
    setTrouble(sentenceOf(error));
    const first = errors[0]?.field;
    table.current?.querySelector<HTMLInputElement>(`input[data-code="${CSS.escape(first ?? '')}"]`)?.focus();
  };
  const target = (version: number) => ({ block: card.blockId, member: card.memberUnitId, version });

  const complete = useMutation({
    mutationFn: async (column: Column) => {
      const version = await settle();
      return version === null ? null : completeStep(target(version), column);
    },
    onSuccess: async (saved) => {
      if (saved === null) {
        setTrouble('Còn ô chưa đúng hoặc chưa lưu được. Hãy sửa các ô được đánh dấu rồi làm lại.');
      } else {
        await finished(saved, 'Đã chuyển phiếu sang bước sau.');
      }
    },
    onError: failed,
  });
  const giveBack = useMutation({
    mutationFn: async (reason: string) => returnScorecard(target((await settle()) ?? card.version), reason),
    onSuccess: async (saved) => {
      setGiving(false);
      await finished(saved, 'Đã trả lại phiếu cho đơn vị.');
    },
    onError: failed,
  });

  return (
    <>
      {changed.size > 0 && (
        <p className="since" role="status">
          Từ lần xem trước có {changed.size} tiêu chí thay đổi điểm, đánh dấu vàng ở dưới.
        </p>
      )}
      <div className="grid-scroll">
        <table className="grid score-grid" ref={table} onKeyDown={move} aria-label="Bảng chấm điểm">
          <thead>
            <tr>
              <th>Mã số</th>
              <th>Tiêu chí</th>
              <th className="number">Tối đa</th>
              {others.map((column) => (
                <th key={column} className="number">
                  {columnWords[column]}
                </th>
              ))}
              {fills && (
                <>
                  <th className="number">Giao</th>
                  <th className="number">Đạt</th>
                  <th className="number">{columnWords[fills]}</th>
                  <th>Minh chứng</th>
                  <th>Nhận xét</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {card.sheet.groups.map((group) => (
              <Fragment key={group.code}>
                <tr className="grid-group">
                  <th scope="rowgroup">{group.code}</th>
                  <td>
                    {group.title}
                    {group.bonus && !/thưởng/i.test(group.title) && ' (điểm thưởng)'}
                  </td>
                  <td className="number">{text(decimal(group.maximum))}</td>
                  {others.map((column) => (
                    <td key={column} className="number">
                      {text(groupSum(card, column, group.criteria, group.maximum))}
                    </td>
                  ))}
                  {fills && (
                    <>
                      <td colSpan={2} />
                      <td className="number">{text(sum.groups.get(group.code) ?? zero)}</td>
                      <td colSpan={2} />
                    </>
                  )}
                </tr>
                {group.criteria.map((criterion) => {
                  const draft = drafts.get(criterion.code) ?? blankDraft;
                  const mark = markOf(criterion, cellsOf(draft), card.sheet.rounding);
                  const words = troubleOf(criterion, draft, mark, refused);
                  const before = former && card.columns[former]?.entries[criterion.code]?.points;
                  const differs =
                    before !== null &&
                    before !== undefined &&
                    mark.kind === 'worth' &&
                    compare(mark.points, decimal(before)) !== 0;
                  const since = changed.get(criterion.code);
                  const name = criterion.code;
                  return (
                    <tr key={name} className={`${words ? 'grid-wrong' : ''} ${since ? 'grid-changed' : ''}`}>
                      <th scope="row">{name}</th>
                      <td>
                        {criterion.text}
                        <div className="quiet">
                          {kindWords[criterion.rule.kind]}
                          {criterion.measure && `, ${criterion.measure}`}
                          {criterion.evidenceRequired && ', phải có minh chứng'}
                          {since && `; lần trước ${text(decimal(since.before))} điểm`}
                        </div>
                        {criterion.gate && (
                          <div className="gate">
                            {fills ? (
                              <select
                                aria-label={`Điều kiện ${name}`}
                                value={draft.gateMet === null ? '' : draft.gateMet ? 'yes' : 'no'}
                                onChange={({ target: { value } }) =>
                                  edit(name, { gateMet: value === '' ? null : value === 'yes' })
                                }
                              >
                                <option value="">Chưa chọn</option>
                                <option value="yes">Đạt</option>
                                <option value="no">Không đạt</option>
                              </select>
                            ) : (
                              'Điều kiện:'
                            )}{' '}
                            {criterion.gate}
                          </div>
                        )}
                        {words && (
                          <div className="cell-trouble" role="alert">
                            {words}
                          </div>
                        )}
                      </td>
                      <td className="number">{text(decimal(criterion.maximum))}</td>
                      {others.map((column) => (
                        <Points key={column} card={card} column={column} code={name} />
                      ))}
                      {fills && (
                        <>
                          <td className="number">
                            {criterion.rule.kind === 'RATIO' && (
                              <input
                                aria-label={`Giao ${name}`}
                                data-cell="base"
                                inputMode="decimal"
                                value={draft.base}
                                onChange={({ target: { value } }) => edit(name, { base: value })}
                                onPaste={(event) => paste(event, name, 'base')}
                              />
                            )}
                          </td>
                          <td className="number">
                            <input
                              aria-label={`Đạt ${name}`}
                              data-cell="value"
                              data-code={name}
                              inputMode="decimal"
                              value={draft.value}
                              onChange={({ target: { value } }) => edit(name, { value })}
                              onPaste={(event) => paste(event, name, 'value')}
                            />
                          </td>
                          <td className={`number points ${differs ? 'differs' : ''}`}>
                            {mark.kind === 'worth' ? text(mark.points) : ''}
                          </td>
                          <td>
                            <input
                              aria-label={`Minh chứng ${name}`}
                              data-cell="evidence"
                              value={draft.evidence}
                              placeholder={criterion.evidenceRequired ? 'số, tên tài liệu' : ''}
                              onChange={({ target: { value } }) => edit(name, { evidence: value })}
                              onPaste={(event) => paste(event, name, 'evidence')}
                            />
                          </td>
                          <td>
                            <input
                              aria-label={`Nhận xét ${name}`}
                              data-cell="remark"
                              value={draft.remark}
                              placeholder={differs ? 'vì sao khác bước trước' : ''}
                              onChange={({ target: { value } }) => edit(name, { remark: value })}
                              onPaste={(event) => paste(event, name, 'remark')}
                            />
                          </td>
                        </>
                      )}
                    </tr>
                  );
                })}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th colSpan={2} scope="row">
                Tổng điểm
              </th>
              <td className="number">{text(decimal(card.sheet.scale))}</td>
              {others.map((column) => (
                <td key={column} className="number">
                  {text(decimal(card.columns[column]?.total ?? 0))}
                </td>
              ))}
              {fills && (
                <>
                  <td colSpan={2} className="quiet">
                    {answered}/{criteria.length} tiêu chí
                  </td>
                  <td className="number">
                    <output aria-label="Tổng điểm đang chấm">{text(sum.total)}</output>
                  </td>
                  <td colSpan={2} className="quiet" role="status">
                    {savingWords[saving]}
                  </td>
                </>
              )}
            </tr>
          </tfoot>
        </table>
      </div>
      {trouble && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={trouble}
          action={
            saving === 'stale' && (
              <Button size="small" onClick={onReload}>
                Tải bản mới
              </Button>
            )
          }
        />
      )}
      {fills && (
        <div className="toolbar">
          <Button type="primary" loading={complete.isPending} onClick={() => complete.mutate(fills)}>
            {completeWords[fills]}
          </Button>
          {card.actions.includes('GIVE_BACK') && <Button onClick={() => setGiving(true)}>Trả lại đơn vị</Button>}
          <span className="quiet">
            Enter, mũi tên: xuống dòng, lên dòng. Dán được nhiều ô từ Excel, bắt đầu từ ô đang chọn.
          </span>
        </div>
      )}
      {giving && <ReturnDialog onClose={() => setGiving(false)} onReturn={(reason) => giveBack.mutate(reason)} />}
    </>
  );
}

function ReturnDialog({ onClose, onReturn }: { onClose: () => void; onReturn: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title="Trả lại phiếu chấm"
      okText="Trả lại"
      cancelText="Thôi"
      okButtonProps={{ disabled: reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => onReturn(reason)}
    >
      <label className="block-label">
        Lý do, đơn vị sẽ thấy
        <Input.TextArea rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
    </Modal>
  );
}

function Points({ card, column, code }: { card: Scorecard; column: Column; code: string }) {
  const entry = card.columns[column]?.entries[code];
  return (
    <td className="number" title={[entry?.how, entry?.remark].filter(Boolean).join('. ')}>
      {entry?.points === null || entry === undefined ? '' : text(decimal(entry.points))}
      {entry?.remark && <div className="quiet remark">{entry.remark}</div>}
      {column === 'SELF' && entry && entry.evidence.length > 0 && (
        <div className="quiet remark">{entry.evidence.join('; ')}</div>
      )}
    </td>
  );
}

function groupSum(card: Scorecard, column: Column, criteria: readonly Criterion[], maximum: number): Decimal {
  let gained = zero;
  let lost = zero;
  for (const criterion of criteria) {
    const points = card.columns[column]?.entries[criterion.code]?.points ?? 0;
    if (criterion.rule.kind === 'PENALTY') {
      lost = add(lost, decimal(points));
    } else {
      gained = add(gained, decimal(points));
    }
  }
  const most = decimal(maximum);
  return add(compare(gained, most) > 0 ? most : gained, lost.n > 0n ? negate(lost) : lost);
}

function troubleOf(
  criterion: Criterion,
  draft: Draft,
  mark: ReturnType<typeof markOf>,
  refused: ReadonlyMap<string, string>,
): string | null {
  if (unreadable(draft)) {
    return 'Ô này phải là số, ví dụ 95,5.';
  }
  return mark.kind === 'refused' ? mark.sentence : (refused.get(criterion.code) ?? null);
}
