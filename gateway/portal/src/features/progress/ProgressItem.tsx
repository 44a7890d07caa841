import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { Tag } from '@/shared/ui/Tag';
import { type Assignment, type PeriodProgress, remind } from './api/progress';
import { PutOff } from './PutOff';
import { Sparkline } from './Sparkline';
import { ValueForm } from './ValueForm';
import { WishForm } from './WishForm';
import { goalInWords, lightWords, reminderWords, stateTones, stateWords, whoSaid, withUnit } from './words';

type Open = { kind: 'value' | 'correction'; period: PeriodProgress } | { kind: 'wish' } | null;

/** Một chỉ tiêu, nhiệm vụ: light, owner, values by period, and what one may do about it. */
export function ProgressItem({ item, source }: { item: Assignment; source?: boolean }) {
  const { workingDate } = useSession();
  const [open, setOpen] = useState<Open>(null);
  const [whole, setWhole] = useState(false);
  const asked = item.periods.find(({ period }) => period === item.asked);
  return (
    <li className="progress-item" aria-label={item.name}>
      <div className="progress-head">
        <span className={`light light-${item.light.colour.toLowerCase()}`}>{lightWords[item.light.colour]}</span>
        <strong className="progress-name">{item.name}</strong>
        {item.neverAnswered && <Tag tone="urgent">Chưa cập nhật lần nào</Tag>}
        {!item.named && <Tag tone="plain">kế hoạch không còn nêu</Tag>}
      </div>
      <div className="progress-body">
        <div>
          <div>
            {item.kind === 'TARGET' ? 'Mức giao' : 'Hoàn thành'}: {goalInWords(item)}. Hiện nay:{' '}
            <strong>{item.reached === null ? 'chưa có số liệu' : withUnit(item.reached, item.unit)}</strong>
          </div>
          <div className="quiet">{item.light.why}</div>
          <div className="quiet">
            Phụ trách: {item.owner ? item.owner.name : 'chưa giao'}
            {item.owner?.email && ` (${item.owner.email})`}
            {item.reminder && `. ${formatDate(item.reminder.on)}: ${reminderWords[item.reminder.state]}`}
          </div>
          {source && <Source item={item} />}
        </div>
        <Sparkline item={item} />
      </div>
      <div className="progress-actions">
        {asked && item.actions.includes('RECORD') && (
          <Button
            type="primary"
            size="small"
            aria-label={`Cập nhật ${asked.label}: ${item.name}`}
            onClick={() => setOpen({ kind: 'value', period: asked })}
          >
            Cập nhật {asked.label}
          </Button>
        )}
        {item.actions.includes('REMIND') && item.asked && !item.remindFrom && <RemindButton item={item} />}
        {item.actions.includes('PUT_OFF') && item.asked && <PutOff item={item} workingDate={workingDate} />}
        {item.actions.includes('ASSIGN') && (
          <Button size="small" aria-label={`Giao, sửa: ${item.name}`} onClick={() => setOpen({ kind: 'wish' })}>
            {item.owner ? 'Sửa' : 'Giao'}
          </Button>
        )}
        <Button
          size="small"
          type="text"
          aria-expanded={whole}
          aria-label={`${whole ? 'Ẩn các kỳ' : 'Xem các kỳ'}: ${item.name}`}
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Ẩn các kỳ' : 'Xem các kỳ'}
        </Button>
      </div>
      {open?.kind === 'wish' && <WishForm item={item} onClose={() => setOpen(null)} />}
      {(open?.kind === 'value' || open?.kind === 'correction') && (
        <ValueForm
          key={`${open.kind} ${open.period.period}`}
          item={item}
          period={open.period}
          correcting={open.kind === 'correction'}
          onClose={() => setOpen(null)}
        />
      )}
      {whole && <Periods item={item} onCorrect={(period) => setOpen({ kind: 'correction', period })} />}
    </li>
  );
}

function Source({ item }: { item: Assignment }) {
  const { kind, id, title, number } = item.source;
  return (
    <div className="quiet">
      {kind === 'MOVEMENT' ? 'Phong trào ' : 'Kế hoạch '}
      <Link to={kind === 'MOVEMENT' ? `/movements/${id}` : `/plans/${id}`}>
        {number ? `${number}: ${title}` : title}
      </Link>
    </div>
  );
}

function RemindButton({ item }: { item: Assignment }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const act = useMutation({
    mutationFn: () => remind(item.id),
    onSuccess: async () => {
      message.success('Thư nhắc sẽ được gửi ngay.');
      await queries.invalidateQueries({ queryKey: queryKeys.progress });
    },
  });
  return (
    <>
      <Button size="small" loading={act.isPending} aria-label={`Gửi nhắc: ${item.name}`} onClick={() => act.mutate()}>
        Gửi nhắc
      </Button>
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
    </>
  );
}

/** Every period with all that was said about it: what was put right stays to be seen. */
function Periods({ item, onCorrect }: { item: Assignment; onCorrect: (period: PeriodProgress) => void }) {
  return (
    <ul className="progress-periods" aria-label={`Các kỳ: ${item.name}`}>
      {item.periods.map((period) => (
        <li key={period.period}>
          <div className="progress-period">
            <span className="progress-label">{period.label}</span>
            <Tag tone={stateTones[period.state]}>{stateWords[period.state]}</Tag>
            <span className="quiet">hạn {formatDate(period.dueOn)}</span>
            {period.value !== null && <strong>{withUnit(period.value, item.unit)}</strong>}
            {period.value !== null && item.actions.includes('CORRECT') && (
              <Button
                size="small"
                aria-label={`Đính chính ${period.label}: ${item.name}`}
                onClick={() => onCorrect(period)}
              >
                Đính chính
              </Button>
            )}
          </div>
          {period.said.map((said, at) => (
            <div key={said.at} className={at === 0 ? 'progress-said' : 'progress-said former'}>
              {at === 0 ? 'Giá trị' : 'Trước đó'}: {withUnit(said.value, item.unit)}, do {whoSaid(said)} ghi lúc{' '}
              {formatMoment(said.at)}.{said.reason && ` Lý do đính chính: ${said.reason}.`}
              {said.note && ` Ghi chú: ${said.note}.`}
              {said.document && ` Văn bản: ${said.document}.`}
              {said.link && (
                <>
                  {' '}
                  <a href={said.link} target="_blank" rel="noreferrer noopener">
                    Mở minh chứng
                  </a>
                </>
              )}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
