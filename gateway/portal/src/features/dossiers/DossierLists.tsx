import './dossiers.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import {
  type DossierAnswer,
  type DossierRow,
  type DossierState,
  type DossierStep,
  listDossiers,
  pageSize,
  stepDossiers,
  type Whose,
} from './api/dossiers';
import { kindWords, nomineeWords, stateTones, stateWords } from './words';

const whoseWords: Record<Whose, string> = {
  WITH_US: 'Đang ở đơn vị để xử lý',
  OWN: 'Do đơn vị đề nghị',
  BELOW: 'Của các đơn vị cấp dưới',
};

/** What can be done to many at once, by the state that they are in. */
const bulkSteps: Partial<Record<DossierState, { words: string; step: DossierStep }[]>> = {
  DRAFT: [{ words: 'Trình các hồ sơ đã chọn', step: { action: 'SUBMIT' } }],
  SUBMITTED: [{ words: 'Tiếp nhận các hồ sơ đã chọn', step: { action: 'RECEIVE' } }],
  RECEIVED: [
    {
      words: 'Thẩm định: đủ điều kiện',
      step: { action: 'APPRAISE', favourable: true, words: 'Đủ điều kiện, tiêu chuẩn, thành phần hồ sơ' },
    },
  ],
  UNDER_APPRAISAL: [
    { words: 'Đưa ra hội đồng', step: { action: 'PUT_BEFORE_COUNCIL' } },
    { words: 'Trình ký', step: { action: 'SUBMIT_TO_SIGNER' } },
    { words: 'Trình cấp trên', step: { action: 'FORWARD' } },
  ],
  BEFORE_SIGNER: [{ words: 'Trình cấp trên', step: { action: 'FORWARD' } }],
};

/** Danh sách hồ sơ: lọc, chọn nhiều, làm một bước cho tất cả. */
export function DossierLists({ year, works }: { year: number; works: boolean }) {
  const queries = useQueryClient();
  const [whose, setWhose] = useState<Whose>('WITH_US');
  const [state, setState] = useState<DossierState | undefined>();
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [answers, setAnswers] = useState<DossierAnswer[]>([]);
  const query = { whose, year, page, ...(state ? { state } : {}) };
  const list = useQuery({ queryKey: queryKeys.dossierList(query), queryFn: () => listDossiers(query) });
  const rows = list.data?.items ?? [];
  const bulk = useMutation({
    mutationFn: (step: DossierStep) =>
      stepDossiers(
        rows.filter(({ id }) => chosen.has(id)).map(({ id, version }) => ({ id, version })),
        step,
      ),
    onSuccess: async ({ answers: all }) => {
      setAnswers(all);
      setChosen(new Set());
      await queries.invalidateQueries({ queryKey: queryKeys.dossiers });
    },
  });
  const show = (change: () => void) => {
    setChosen(new Set());
    setAnswers([]);
    setPage(0);
    change();
  };
  const states = new Set(rows.filter(({ id }) => chosen.has(id)).map((row) => row.state));
  const [only] = states.size === 1 ? [...states] : [];
  const choosable = works && whose !== 'BELOW';
  return (
    <Panel title="Hồ sơ khen thưởng" note={list.data ? `${list.data.total} hồ sơ` : ''}>
      <div className="toolbar">
        <Select<Whose>
          aria-label="Hồ sơ nào"
          value={whose}
          onChange={(value) => show(() => setWhose(value))}
          options={(Object.keys(whoseWords) as Whose[]).map((value) => ({ value, label: whoseWords[value] }))}
          popupMatchSelectWidth={false}
        />
        <Select<DossierState>
          aria-label="Trạng thái"
          allowClear
          placeholder="Mọi trạng thái"
          value={state ?? null}
          onChange={(value) => show(() => setState(value ?? undefined))}
          options={(Object.keys(stateWords) as DossierState[]).map((value) => ({ value, label: stateWords[value] }))}
          popupMatchSelectWidth={false}
        />
      </div>
      {list.isPending && <Waiting rows={4} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {choosable && rows.length > 0 && (
        <div className="dossier-bulk">
          <span>{chosen.size === 0 ? 'Chọn hồ sơ để làm nhiều hồ sơ một lần.' : `Đã chọn ${chosen.size} hồ sơ.`}</span>
          {states.size > 1 && <span>Hãy chọn các hồ sơ cùng trạng thái.</span>}
          {only &&
            (bulkSteps[only] ?? []).map(({ words, step }) => (
              <Button key={words} loading={bulk.isPending} onClick={() => bulk.mutate(step)}>
                {words}
              </Button>
            ))}
        </div>
      )}
      {bulk.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(bulk.error)} />}
      {answers.length > 0 && <Answers answers={answers} rows={rows} />}
      {list.data && rows.length === 0 && <p>Không có hồ sơ nào.</p>}
      {rows.length > 0 && <Rows rows={rows} whose={whose} chosen={chosen} onChoose={choosable ? setChosen : null} />}
      {list.data && list.data.total > pageSize && (
        <div className="toolbar">
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            Trang trước
          </Button>
          <span>
            Trang {page + 1} trên {Math.ceil(list.data.total / pageSize)}
          </span>
          <Button disabled={(page + 1) * pageSize >= list.data.total} onClick={() => setPage(page + 1)}>
            Trang sau
          </Button>
        </div>
      )}
    </Panel>
  );
}

/** What became of each. */
export function Answers({ answers, rows }: { answers: DossierAnswer[]; rows: DossierRow[] }) {
  const refused = answers.filter(({ done }) => !done);
  const before = answers.filter(({ done, reason }) => done && reason === 'ALREADY_DONE').length;
  const name = (id: string) => rows.find((row) => row.id === id)?.nominee.name ?? 'Hồ sơ';
  return (
    <Alert
      type={refused.length === 0 ? 'success' : 'warning'}
      role="status"
      showIcon
      title={
        `Đã làm ${answers.length - refused.length} trên ${answers.length} hồ sơ` +
        (before > 0 ? `, trong đó ${before} hồ sơ đã làm xong từ lần trước.` : '.')
      }
      description={
        refused.length > 0 && (
          <ul className="dossier-answers" aria-label="Hồ sơ chưa làm được">
            {refused.map(({ id, sentence, fields }) => (
              <li key={id}>
                {name(id)}: {sentence}
                {fields.length > 0 && ` (${fields.map(({ words }) => words).join(', ')})`}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}

function Rows({
  rows,
  whose,
  chosen,
  onChoose,
}: {
  rows: DossierRow[];
  whose: Whose;
  chosen: ReadonlySet<string>;
  onChoose: ((next: ReadonlySet<string>) => void) | null;
}) {
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) {
      next.add(id);
    }
    onChoose?.(next);
  };
  return (
    <div className="dossier-scroll">
      <table className="dossier-table" aria-label="Danh sách hồ sơ">
        <thead>
          <tr>
            {onChoose && (
              <th>
                <input
                  type="checkbox"
                  aria-label="Chọn tất cả"
                  checked={chosen.size === rows.length}
                  onChange={() => onChoose(chosen.size === rows.length ? new Set() : new Set(rows.map(({ id }) => id)))}
                />
              </th>
            )}
            <th>Đối tượng</th>
            <th>Danh hiệu, hình thức</th>
            {whose !== 'OWN' && <th>Đơn vị đề nghị</th>}
            {whose !== 'WITH_US' && <th>Đang ở</th>}
            <th>Trạng thái</th>
            <th>Hạn</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {onChoose && (
                <td>
                  <input
                    type="checkbox"
                    aria-label={`Chọn ${row.nominee.name}`}
                    checked={chosen.has(row.id)}
                    onChange={() => toggle(row.id)}
                  />
                </td>
              )}
              <td>
                <Link to={`/dossiers/${row.id}`}>{row.nominee.name}</Link>
                <span className="dossier-quiet">
                  {nomineeWords[row.nominee.kind]}
                  {row.nominee.post !== '' && `, ${row.nominee.post}`}
                </span>
              </td>
              <td>
                {row.awardName}
                <span className="dossier-quiet">
                  {kindWords[row.kind]} năm {row.year}
                </span>
              </td>
              {whose !== 'OWN' && <td>{row.unitName}</td>}
              {whose !== 'WITH_US' && <td>{row.holderName}</td>}
              <td>
                <Tag tone={stateTones[row.state]}>{stateWords[row.state]}</Tag>
                {row.overridden && <span className="dossier-problem">Trình khi chưa đủ điều kiện</span>}
                {row.conflicts.map((conflict) => (
                  <span key={conflict} className="dossier-conflict">
                    {conflict}
                  </span>
                ))}
              </td>
              <td className={row.overdue ? 'overdue' : ''}>
                {row.dueOn && formatDate(row.dueOn)}
                {row.overdue && ' (quá hạn)'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
