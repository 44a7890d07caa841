import './movements.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { Adopters } from './Adopters';
import { Adoption } from './Adoption';
import { getMovement, type Movement, type StepWish, stepMovement } from './api/movements';
import { OutlineForm } from './OutlineForm';
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

const steps = ['LAUNCH', 'INTERIM_REVIEW', 'FINAL_REVIEW', 'CLOSE'] as const;

function Steps({ movement, workingDate, onAmend }: { movement: Movement; workingDate: string; onAmend: () => void }) {
  const [asking, setAsking] = useState<StepWish['step'] | null>(null);
  if (movement.actions.length === 0) {
    return null;
  }
  return (
    <div className="toolbar">
      {steps
        .filter((step) => movement.actions.includes(step))
        .map((step) => (
          <Button key={step} type={step === 'INTERIM_REVIEW' ? 'default' : 'primary'} onClick={() => setAsking(step)}>
            {stepWords[step]}…
          </Button>
        ))}
      {movement.actions.includes('AMEND') && <Button onClick={onAmend}>Sửa nội dung</Button>}
      {asking && <StepDialog movement={movement} step={asking} day={workingDate} onClose={() => setAsking(null)} />}
    </div>
  );
}

function StepDialog({
  movement,
  step,
  day,
  onClose,
}: {
  movement: Movement;
  step: StepWish['step'];
  day: string;
  onClose: () => void;
}) {
  const [on, setOn] = useState(day);
  const [result, setResult] = useState('');
  const queries = useQueryClient();
  const { message } = App.useApp();
  const act = useMutation({
    mutationFn: () => stepMovement(movement, { step, on, result }),
    onSuccess: async (changed) => {
      queries.setQueryData(queryKeys.movement(movement.id), changed);
      await queries.invalidateQueries({ queryKey: queryKeys.movements });
      message.success('Đã ghi nhận.');
      onClose();
    },
  });
  return (
    <Modal
      open
      title={`${stepWords[step]} phong trào`}
      okText={`Ghi ${stepWords[step].toLocaleLowerCase('vi')}`}
      cancelText="Thôi"
      confirmLoading={act.isPending}
      onCancel={onClose}
      onOk={() => act.mutate()}
    >
      <label className="field">
        Ngày
        <DatePicker
          format="DD/MM/YYYY"
          aria-label="Ngày"
          allowClear={false}
          value={dayjs(on)}
          onChange={(chosen) => chosen && setOn(chosen.format('YYYY-MM-DD'))}
        />
      </label>
      <label className="field">
        Tóm tắt kết quả
        <Input.TextArea rows={4} maxLength={4000} value={result} onChange={({ target }) => setResult(target.value)} />
      </label>
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
    </Modal>
  );
}
