import './rollup.css';
import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatNumber } from '@/shared/format/numbers';
import { type Figures, listAwards } from './api/getYearFigures';
import { dossierStates } from './model/dossierStates';
import { awardsOf, dossiersOf, type GivenRow, givenRows } from './model/yearFigures';

/** Hồ sơ khen thưởng theo trạng thái và khen thưởng đã quyết định, of all units together. */
export function AwardFigures({ total, year }: { total: Figures; year: number }) {
  return (
    <>
      {dossiersOf(total) > 0 && <Dossiers dossiers={total.dossiers} />}
      {awardsOf(total) > 0 && <Given awards={total.awards} year={year} />}
    </>
  );
}

function Dossiers({ dossiers }: Pick<Figures, 'dossiers'>) {
  return (
    <>
      <h2>Hồ sơ đề nghị khen thưởng</h2>
      <ul aria-label="Hồ sơ đề nghị khen thưởng" className="registered-titles">
        {dossierStates
          .filter(({ state }) => (dossiers[state] ?? 0) > 0)
          .map(({ state, words }) => (
            <li key={state}>
              {words}: <strong>{formatNumber(dossiers[state] ?? 0)}</strong>
            </li>
          ))}
      </ul>
    </>
  );
}

function Given({ awards, year }: Pick<Figures, 'awards'> & { year: number }) {
  const names = useQuery({
    queryKey: queryKeys.awardNames(year),
    queryFn: () => listAwards(`${year}-12-31`),
    staleTime: 300_000,
  });
  const nameOf = (code: string) => names.data?.find((award) => award.code === code)?.name ?? code;
  return (
    <>
      <h2>Khen thưởng đã quyết định trong năm {year}</h2>
      <Table<GivenRow>
        size="small"
        rowKey="award"
        aria-label="Khen thưởng đã quyết định trong năm"
        dataSource={givenRows(awards)}
        pagination={false}
        columns={[
          { title: 'Danh hiệu, hình thức', render: (_, { award }) => nameOf(award) },
          number('Cá nhân', 'individuals'),
          number('trong đó nữ', 'women'),
          number('Tập thể', 'collectives'),
          number('Hộ gia đình', 'households'),
          number('Tổng số', 'total'),
        ]}
      />
    </>
  );
}

function number(title: string, count: Exclude<keyof GivenRow, 'award'>) {
  return {
    title,
    width: 120,
    align: 'right' as const,
    render: (_: unknown, row: GivenRow) => formatNumber(row[count]),
  };
}
