import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { bare } from '@/shared/format/bare';
import { formatDate } from '@/shared/format/dates';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { AwardCard } from './AwardCard';
import { type Award, catalogueOn, lawVersions } from './api/catalogue';
import { LawChanges } from './LawChanges';
import { kindWords } from './words';
import './catalogue.css';

const kinds = ['TITLE', 'COMMENDATION'] as const;

/** Danh mục danh hiệu thi đua và hình thức khen thưởng on a day: one search box, the two kinds told apart. */
export function AwardCatalogue({ workingDate }: { workingDate: string }) {
  const [day, setDay] = useState(workingDate);
  const [words, setWords] = useState('');
  const versions = useQuery({ queryKey: queryKeys.lawVersions, queryFn: lawVersions });
  const awards = useQuery({ queryKey: queryKeys.catalogueOn(day), queryFn: () => catalogueOn(day) });
  const version = versions.data?.findLast(({ from }) => from <= day);
  const found = (awards.data ?? []).filter((award) => matches(award, words));
  return (
    <>
      <Panel
        main
        title="Danh mục danh hiệu thi đua, hình thức khen thưởng"
        note={version && `Theo ${version.name}, từ ${formatDate(version.from)}`}
      >
        <div className="toolbar">
          <Input.Search
            className="catalogue-search"
            allowClear
            aria-label="Tìm danh hiệu, hình thức khen thưởng"
            placeholder="Tìm theo tên, mã, điều luật hoặc người quyết định"
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
          <span>
            Có hiệu lực vào ngày <DayField label="Có hiệu lực vào ngày" value={day} onChange={setDay} />
          </span>
        </div>
        {awards.isPending && <Waiting rows={6} />}
        {awards.isError && <Failure error={awards.error} onRetry={() => void awards.refetch()} />}
        {awards.data && found.length === 0 && (
          <p className="empty">Không có mục nào khớp. Hãy tìm bằng từ khác hoặc xóa ô tìm kiếm.</p>
        )}
        {kinds.map((kind) => (
          <Kind key={kind} kind={kind} awards={found.filter((award) => award.kind === kind)} />
        ))}
      </Panel>
      <LawChanges versions={versions.data ?? []} />
    </>
  );
}

function Kind({ kind, awards }: { kind: Award['kind']; awards: Award[] }) {
  if (awards.length === 0) {
    return null;
  }
  return (
    <>
      <h2 className="catalogue-kind">
        {kindWords[kind]} <span className="quiet">{awards.length} mục</span>
      </h2>
      <ul className="plain-list catalogue" aria-label={kindWords[kind]}>
        {awards.map((award) => (
          <AwardCard key={award.code} award={award} />
        ))}
      </ul>
    </>
  );
}

function matches(award: Award, words: string): boolean {
  const text = bare([award.name, award.code, award.article, ...award.decidedBy.map(({ name }) => name)].join(' '));
  return bare(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
