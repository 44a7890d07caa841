import './movements.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { Adopters } from './Adopters';
import { Adoption } from './Adoption';
import { getMovement, type Movement } from './api/movements';
import { Nominations } from './Nominations';
import { OutlineForm } from './OutlineForm';
import { Steps } from './Steps';
import { formWords, markWords, scopeWords, stateTones, stateWords, stepWords } from './words';

/** Một phong trào: nội dung, tiến trình, phong trào cấp trên, đơn vị triển khai. */
export function MovementDetail({ id, workingDate }: { id: string; workingDate: string }) {
  const movement = useQuery({ queryKey: queryKeys.movement(id), queryFn: () => getMovement(id) });
  const [amending, setAmending] = useState(false);
  if (movement.isPending) {
    return <Waiting rows={6} />;
  }
  if (movement.isError) {
    return <Failure error={movement.error} onRetry={() => void movement.refetch()} />;
  }
  const { data } = movement;
  return (
    <>
      <Panel
        main
        title={data.outline.name}
        note={`${data.unitName}, năm ${data.outline.year}`}
        extra={<Tag tone={stateTones[data.state]}>{stateWords[data.state]}</Tag>}
      >
        {amending ? (
          <OutlineForm seen={data} year={data.outline.year} carriesOut={null} onClose={() => setAmending(false)} />
        ) : (
          <>
            <Content movement={data} />
            <Steps movement={data} workingDate={workingDate} onAmend={() => setAmending(true)} />
          </>
        )}
      </Panel>
      <Timeline movement={data} />
      <Nominations movement={data} workingDate={workingDate} />
      {data.own && <Adoption movement={data} />}
      <Adopters movement={data} />
    </>
  );
}

function Content({ movement }: { movement: Movement }) {
  const { outline } = movement;
  const facts: [string, string | null][] = [
    ['Hình thức', outline.formWords ? `${formWords[outline.form]} (${outline.formWords})` : formWords[outline.form]],
    ['Phạm vi', scopeWords[outline.scope]],
    ['Thời gian', outline.from && outline.to ? `${formatDate(outline.from)} đến ${formatDate(outline.to)}` : null],
    ['Cơ quan thường trực', outline.standingBody],
    ['Chủ đề', outline.theme],
    ['Đối tượng', outline.subjects],
  ];
  return (
    <>
      <dl className="movement-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="quiet">chưa ghi</span>}</dd>
          </div>
        ))}
      </dl>
      <Words title="Tiêu chí" lines={outline.criteria} />
      <Words title="Chỉ tiêu" lines={outline.targets.map(({ name, value }) => (value ? `${name}: ${value}` : name))} />
      <Words title="Số lượng khen thưởng" lines={movement.quotaSentences} />
      {movement.plans.length > 0 && (
        <p className="quiet">
          Nêu trong:{' '}
          {movement.plans.map((plan, at) => (
            <span key={plan.planId}>
              {at > 0 && '; '}
              <Link to={`/plans/${plan.planId}`}>
                {plan.number ?? 'kế hoạch'} ngày {formatDate(plan.issuedOn)}
              </Link>
              {markWords[plan.mark] && ` (${markWords[plan.mark]})`}
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Words({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) {
    return null;
  }
  return (
    <>
      <h3>{title}</h3>
      <ul className="movement-words" aria-label={title}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Tiến trình: the phases as planned and the steps as they happened, by day. */
function Timeline({ movement }: { movement: Movement }) {
  const planned = movement.outline.phases.map(({ name, from, to }) => ({
    key: `phase ${name} ${from}`,
    day: from,
    title: name,
    text: `Dự kiến ${formatDate(from)} đến ${formatDate(to)}`,
    done: false,
  }));
  const happened = movement.milestones.map(({ step, on, result }, at) => ({
    key: `step ${at}`,
    day: on,
    title: `${stepWords[step]} ngày ${formatDate(on)}`,
    text: result,
    done: true,
  }));
  const all = [...planned, ...happened].sort((one, other) => one.day.localeCompare(other.day));
  return (
    <Panel title="Tiến trình">
      {all.length === 0 && <p className="empty">Phong trào chưa phát động.</p>}
      <ol className="movement-line" aria-label="Tiến trình">
        {all.map(({ key, title, text, done }) => (
          <li key={key} className={done ? 'done' : ''}>
            <strong>{title}</strong>
            {text !== '' && <p>{text}</p>}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
