import './versions.css';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { usePlan } from '@/shared/plan/usePlan';
import { documentName, fieldName } from '@/shared/plan/words';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { type Different, getDifference } from './api/getDifference';
import { getVersions, type Version } from './api/getVersions';

const acts: Record<string, string> = {
  IMPORTED: 'Nhập từ văn bản',
  WRITTEN: 'Bắt đầu soạn',
  CORRECTED: 'Sửa nội dung',
  CONFIRMED: 'Lãnh đạo xác nhận',
  PARENT_ANSWERED: 'Chọn văn bản cấp trên',
  LINK_ADDED: 'Thêm liên kết',
  LINK_CHANGED: 'Đổi liên kết',
  LINK_REMOVED: 'Bỏ liên kết',
  SUBMITTED: 'Trình lãnh đạo',
  RETURNED: 'Trả lại',
  ISSUED: 'Ban hành',
  AMENDED: 'Sửa đổi, bổ sung',
  REPLACED: 'Được thay thế',
  WITHDRAWN: 'Thu hồi',
  CLOSED: 'Kết thúc',
  ATTACHED: 'Thêm tài liệu kèm theo',
  DETACHED: 'Bỏ tài liệu kèm theo',
};

/** Các phiên bản of a plan, and in what any two of them differ. */
export function PlanVersions({ planId }: { planId: string }) {
  const plan = usePlan(planId);
  const versions = useQuery({ queryKey: queryKeys.versions(planId), queryFn: () => getVersions(planId) });
  if (plan.isPending || versions.isPending) {
    return <Waiting rows={6} />;
  }
  if (plan.isError || versions.isError) {
    return (
      <Failure
        error={plan.error ?? versions.error}
        onRetry={() => {
          void plan.refetch();
          void versions.refetch();
        }}
      />
    );
  }
  const { content } = plan.data;
  return (
    <Panel
      main
      title={
        <>
          Các phiên bản của{' '}
          <Link to={`/plans/${planId}`}>{documentName({ type: content.type, number: content.number ?? {} })}</Link>
        </>
      }
    >
      <Compared planId={planId} versions={versions.data} />
    </Panel>
  );
}

function Compared({ planId, versions }: { planId: string; versions: readonly Version[] }) {
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  const inForce = versions.filter((version) => version.inForce);
  const last = versions.at(-1)?.version ?? 0;
  const from = chosen.from ?? inForce.at(-2)?.version ?? versions[0]?.version ?? 0;
  const to = chosen.to ?? inForce.at(-1)?.version ?? last;
  const options = [...versions].reverse().map((version) => ({ value: version.version, label: inWords(version) }));
  return (
    <>
      <div className="version-choice">
        <span>So sánh</span>
        <Select
          aria-label="Phiên bản trước"
          value={from}
          options={options}
          onChange={(value: number) => setChosen({ from: value, to })}
        />
        <span>với</span>
        <Select
          aria-label="Phiên bản sau"
          value={to}
          options={options}
          onChange={(value: number) => setChosen({ from, to: value })}
        />
      </div>
      {from === to ? (
        <p className="empty">Hãy chọn hai phiên bản khác nhau để so sánh.</p>
      ) : (
        <Differences planId={planId} from={Math.min(from, to)} to={Math.max(from, to)} />
      )}
    </>
  );
}

function Differences({ planId, from, to }: { planId: string; from: number; to: number }) {
  const difference = useQuery({
    queryKey: queryKeys.difference(planId, from, to),
    queryFn: () => getDifference(planId, from, to),
  });
  if (difference.isPending) {
    return <Waiting rows={4} />;
  }
  if (difference.isError) {
    return <Failure error={difference.error} onRetry={() => void difference.refetch()} />;
  }
  if (difference.data.length === 0) {
    return <p className="empty">Hai phiên bản có nội dung giống nhau.</p>;
  }
  return (
    <dl className="difference" aria-label="Nội dung khác nhau">
      {difference.data.map((different) => (
        <div key={different.field}>
          <dt>{fieldName(different.field)}</dt>
          <dd>
            <Pieces different={different} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Pieces({ different }: { different: Different }) {
  return different.pieces.map((piece, index) => {
    const key = `${index}-${piece.kind}`;
    switch (piece.kind) {
      case 'SAME':
        return <span key={key}>{piece.text}</span>;
      case 'REMOVED':
        return <del key={key}>{piece.text}</del>;
      case 'ADDED':
        return <ins key={key}>{piece.text}</ins>;
    }
    return null;
  });
}

function inWords(version: Version): string {
  const what = acts[version.act] ?? 'Thay đổi';
  const note = version.act === 'AMENDED' && version.note ? ` theo văn bản ${version.note}` : '';
  const who = version.who ? `, ${version.who}` : '';
  return `${what}${note}, ${formatMoment(version.at)}${who}`;
}
