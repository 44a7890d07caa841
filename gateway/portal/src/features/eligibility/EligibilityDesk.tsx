import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { yearOf } from '@/shared/format/dates';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { awardsOn, findNominees, getNominee, type Merit, type Nominee } from './api/eligibility';
import { OutlookPanel } from './OutlookPanel';
import { VerdictPanel } from './VerdictPanel';
import { kindWords, meritWords } from './words';
import './eligibility.css';

const kindOf = { PERSON: 'INDIVIDUAL', COLLECTIVE: 'COLLECTIVE', HOUSEHOLD: 'HOUSEHOLD' } as const;
const yearsShown = 12;

/** Đối chiếu điều kiện: whom, for which award, for which year; the answer is the address of the page. */
export function EligibilityDesk({ workingDate }: { workingDate: string }) {
  const [address, setAddress] = useSearchParams();
  const subject = address.get('subject') ?? '';
  const award = address.get('award') ?? '';
  const merit = (address.get('merit') ?? 'ACHIEVEMENT') as Merit;
  const on = address.get('on') ?? workingDate;
  const year = Number(address.get('year') ?? yearOf(workingDate) - 1);
  const put = (changes: Record<string, string>) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  const nominee = useQuery({
    queryKey: queryKeys.nominee(subject),
    queryFn: () => getNominee(subject),
    enabled: subject !== '',
  });
  const awards = useQuery({ queryKey: queryKeys.catalogueOn(on), queryFn: () => awardsOn(on) });
  const kind = nominee.data && kindOf[nominee.data.kind];
  const offered = (awards.data ?? []).filter((each) => !kind || each.appliesTo.includes(kind));
  return (
    <>
      <Panel main title="Đối chiếu điều kiện" note="Máy đối chiếu và giải thích; hội đồng xét và quyết định.">
        <div className="toolbar eligibility-form">
          <div className="field eligibility-whom">
            <span>Người, tập thể, hộ gia đình</span>
            <NomineeField chosen={nominee.data} onChoose={(id) => put({ subject: id })} />
          </div>
          <div className="field eligibility-award">
            <span>Danh hiệu, hình thức khen thưởng</span>
            <Select
              aria-label="Danh hiệu, hình thức khen thưởng"
              showSearch={{ optionFilterProp: 'label' }}
              placeholder="Chọn trong danh mục"
              value={award || undefined}
              onChange={(code) => put({ award: code })}
              options={offered.map(({ code, name }) => ({ value: code, label: name }))}
            />
          </div>
          <div className="field">
            <span>Loại hình khen thưởng</span>
            <Select<Merit>
              aria-label="Loại hình khen thưởng"
              value={merit}
              onChange={(chosen) => put({ merit: chosen })}
              options={Object.entries(meritWords).map(([value, label]) => ({ value: value as Merit, label }))}
            />
          </div>
          <div className="field eligibility-year">
            <span>{nominee.data?.period === 'SCHOOL_YEAR' ? 'Năm học bắt đầu từ năm' : 'Năm xét'}</span>
            <Select
              aria-label="Năm xét"
              value={year}
              onChange={(chosen) => put({ year: String(chosen) })}
              options={Array.from({ length: yearsShown }, (_, back) => yearOf(workingDate) - back).map((each) => ({
                value: each,
                label: String(each),
              }))}
            />
          </div>
          <div className="field eligibility-year">
            <span>Theo quy định ngày</span>
            <DayField label="Theo quy định ngày" value={on} onChange={(day) => put({ on: day })} />
          </div>
        </div>
        {awards.isError && <Failure error={awards.error} onRetry={() => void awards.refetch()} />}
        {nominee.isError && <Failure error={nominee.error} onRetry={() => void nominee.refetch()} />}
        {subject === '' && (
          <p className="empty">
            Chọn người hoặc tập thể để bắt đầu. Chưa có trong danh sách?{' '}
            <Link to="/subjects">Thêm vào Người và tập thể</Link>.
          </p>
        )}
      </Panel>
      {nominee.data && award !== '' && (
        <VerdictPanel
          question={{ subject, award, merit, year, on }}
          title={`${nominee.data.name}: ${offered.find(({ code }) => code === award)?.name ?? award}`}
        />
      )}
      {nominee.data && (
        <OutlookPanel
          subject={subject}
          year={year}
          on={on}
          onChoose={(code) => put({ award: code, merit: 'ACHIEVEMENT' })}
        />
      )}
    </>
  );
}

function NomineeField({ chosen, onChoose }: { chosen: Nominee | undefined; onChoose: (id: string) => void }) {
  const [words, setWords] = useState('');
  const found = useQuery({ queryKey: queryKeys.nominees(words), queryFn: () => findNominees(words) });
  const rows = found.data ?? [];
  const all = chosen && !rows.some(({ id }) => id === chosen.id) ? [chosen, ...rows] : rows;
  return (
    <Select
      aria-label="Người, tập thể, hộ gia đình"
      showSearch={{ filterOption: false, onSearch: setWords }}
      placeholder="Gõ tên để tìm"
      value={chosen?.id}
      onChange={onChoose}
      loading={found.isFetching}
      notFoundContent={found.isError ? 'Chưa tìm được, hãy thử lại.' : 'Không có ai tên như vậy.'}
      options={all.map(({ id, name, post, kind }) => ({
        value: id,
        label: [name, post, kindWords[kind]].filter(Boolean).join(' · '),
      }))}
    />
  );
}
