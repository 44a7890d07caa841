import './progress.css';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { type SyntheticEvent, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { type LinkPage, lookAtLink, putOffByLink, sendByLink } from './api/progress';
import { goalInWords, withUnit } from './words';

/** What a person without an account sees who follows the link of a mail: one target, one period, one field. */
export function MailedLink() {
  const [token] = useState(() => window.location.hash.slice(1));
  const page = useQuery({
    queryKey: ['mailed-link', token],
    queryFn: () => lookAtLink(token),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (page.isPending) {
    return <Waiting />;
  }
  if (page.isError) {
    return (
      <Panel main className="mailed" title="Cập nhật tiến độ">
        <Alert type="warning" showIcon role="alert" title={sentenceOf(page.error)} />
      </Panel>
    );
  }
  return <Answer token={token} page={page.data} />;
}

function Answer({ token, page }: { token: string; page: LinkPage }) {
  const [value, setValue] = useState('');
  const [note, setNote] = useState('');
  const act = useMutation({ mutationFn: () => sendByLink(token, value, note) });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    act.mutate();
  };
  const recorded = act.data?.recorded;
  return (
    <Panel main className="mailed" title="Cập nhật tiến độ" note={page.unitName}>
      <dl className="facts">
        <div>
          <dt>{page.kind === 'TARGET' ? 'Chỉ tiêu' : 'Nhiệm vụ'}</dt>
          <dd>
            <strong>{page.name}</strong>
          </dd>
        </div>
        <div>
          <dt>Mức giao</dt>
          <dd>{goalInWords(page)}</dd>
        </div>
        <div>
          <dt>Kỳ</dt>
          <dd>
            {page.period} ({formatDate(page.periodFrom)} đến {formatDate(page.periodTo)})
          </dd>
        </div>
        {page.owner && (
          <div>
            <dt>Phụ trách</dt>
            <dd>{page.owner}</dd>
          </div>
        )}
      </dl>
      {recorded ? (
        <Alert
          type="success"
          showIcon
          role="status"
          title={`Đã ghi: ${withUnit(recorded.value, page.unit)} cho ${page.period}`}
          description={`Lúc ${formatMoment(recorded.at)}.${recorded.note ? ` Ghi chú: ${recorded.note}.` : ''} Xin cảm ơn. Nếu cần sửa, hãy báo cán bộ thi đua của ${page.unitName}.`}
        />
      ) : (
        <form className="progress-form" aria-label="Số liệu" onSubmit={send}>
          <label className="wide">
            Giá trị{page.unit && ` (${page.unit})`}
            {page.counting === 'LATEST' ? ', lũy kế đến hết kỳ' : ', riêng trong kỳ'}
            <Input
              autoFocus
              size="large"
              inputMode="decimal"
              maxLength={40}
              value={value}
              onChange={({ target }) => setValue(target.value)}
            />
          </label>
          <label className="wide">
            Ghi chú, minh chứng (nếu có)
            <Input.TextArea rows={3} maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
          </label>
          <div className="progress-buttons">
            <Button type="primary" size="large" htmlType="submit" loading={act.isPending}>
              Gửi
            </Button>
          </div>
          {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
        </form>
      )}
      {!recorded && <Later token={token} />}
    </Panel>
  );
}

const choices = [
  { days: 3, words: '3 ngày' },
  { days: 7, words: '1 tuần' },
  { days: 14, words: '2 tuần' },
];

/** The owner has no value yet and asks for a later reminder. */
function Later({ token }: { token: string }) {
  const [days, setDays] = useState(7);
  const act = useMutation({
    mutationFn: () => putOffByLink(token, days),
  });
  const until = act.data?.remindFrom;
  return until ? (
    <p role="status" className="quiet">
      Sẽ không nhắc trước ngày {formatDate(until)}. Khi có số liệu, vẫn dùng được liên kết này đến hết hạn.
    </p>
  ) : (
    <div className="progress-buttons">
      <label>
        Chưa có số liệu? Nhắc lại sau{' '}
        <select className="native" value={days} onChange={({ target }) => setDays(Number(target.value))}>
          {choices.map((choice) => (
            <option key={choice.days} value={choice.days}>
              {choice.words}
            </option>
          ))}
        </select>
      </label>
      <Button loading={act.isPending} onClick={() => act.mutate()}>
        Hoãn nhắc
      </Button>
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
    </div>
  );
}
