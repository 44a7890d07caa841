import './examples.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate, formatMoment } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { type Example, getExample, pictureAddress } from './api/examples';
import { ExampleActions } from './ExampleActions';
import { ExampleForm } from './ExampleForm';
import { consentWords, honourWords, kindWords, noteWords, sentWords, stageWords, subjectWords } from './words';

const stages: Example['stage'][] = ['FOUND', 'FOSTERED', 'SUMMED_UP', 'SPREAD'];

/** Một gương điển hình: bài viết, ảnh, đồng ý, công bố, đề nghị. */
export function ExampleDetail({ id }: { id: string }) {
  const example = useQuery({ queryKey: queryKeys.example(id), queryFn: () => getExample(id) });
  const [writing, setWriting] = useState(false);
  if (example.isPending) {
    return <Waiting rows={6} />;
  }
  if (example.isError) {
    return <Failure error={example.error} onRetry={() => void example.refetch()} />;
  }
  const { data } = example;
  return (
    <>
      <Panel
        main
        title={data.title}
        note={`${kindWords[data.kind]}, ${data.unitName}`}
        extra={<Stage example={data} />}
      >
        {writing ? (
          <ExampleForm seen={data} onClose={() => setWriting(false)} />
        ) : (
          <>
            <Story example={data} />
            <Facts example={data} />
            <ExampleActions example={data} onWrite={() => setWriting(true)} />
          </>
        )}
      </Panel>
      {data.notes.length > 0 && <Diary example={data} />}
    </>
  );
}

function Stage({ example }: { example: Example }) {
  return (
    <ol className="example-stages" aria-label="Các bước">
      {stages.map((stage) => (
        <li key={stage} aria-current={stage === example.stage ? 'step' : undefined}>
          {stageWords[stage]}
        </li>
      ))}
    </ol>
  );
}

function Story({ example }: { example: Example }) {
  return (
    <div className="example-story">
      {example.pictureId && <img src={pictureAddress(example)} alt={`Ảnh ${example.name}`} />}
      <div>
        <p>
          <strong>{example.name}</strong>
          {example.post && `, ${example.post}`} ({subjectWords[example.subject].toLowerCase()}). Phát hiện ngày{' '}
          {formatDate(example.foundOn)}.
        </p>
        {example.story ? (
          <p className="story-text">{example.story}</p>
        ) : (
          <p className="empty">Chưa có bài viết. Cần bài viết trước khi công bố, đề nghị hoặc tổng kết.</p>
        )}
      </div>
    </div>
  );
}

function Facts({ example }: { example: Example }) {
  const { consent, sentUp, honour } = example;
  return (
    <ul className="example-facts" aria-label="Tình trạng">
      <li>
        <Tag tone={consent.state === 'GIVEN' ? 'good' : 'waiting'}>{consentWords[consent.state]}</Tag>
        {consent.on && ` ngày ${formatDate(consent.on)}`}
        {consent.note && `: ${consent.note}`}
      </li>
      <li>
        {example.published ? (
          <>
            <Tag tone="good">Đang công bố</Tag> lần đầu ngày {formatDate(example.firstPublishedOn)}
          </>
        ) : (
          <>
            <Tag tone="plain">Không công bố</Tag>
            {example.takenDownBecause && ` Đã gỡ: ${example.takenDownBecause}`}
          </>
        )}
      </li>
      {honour && (
        <li>
          {honour.counts ? <Tag tone="good">Đã khen thưởng</Tag> : <Tag tone="urgent">Khen thưởng đã bị hủy bỏ</Tag>}{' '}
          {honourWords(honour)}
          {!honour.counts && '. Chỉ đơn vị thấy dòng này; hãy sửa bài để bỏ.'}
        </li>
      )}
      {[...(sentUp ? [sentUp] : []), ...example.passedOn].map((sent, at) => (
        <li key={sent.toUnitId}>
          <Tag tone={sent.state === 'ACCEPTED' ? 'good' : 'waiting'}>{sentWords[sent.state]}</Tag>{' '}
          {at === 0 ? 'Đề nghị lên' : 'Được đề nghị tiếp lên'} {sent.toUnitName}
          {sent.reason && `. Lý do trả lại: ${sent.reason}`}
          {sent.spread && '. Đang được nhân rộng tới các đơn vị.'}
        </li>
      ))}
    </ul>
  );
}

function Diary({ example }: { example: Example }) {
  return (
    <Panel title="Nhật ký">
      <ol className="example-list" aria-label="Nhật ký">
        {example.notes.map((note) => (
          <li key={`${note.what}-${note.at}`}>
            {noteWords[note.what]}
            {note.reason && `: ${note.reason}`} <span className="quiet">{formatMoment(note.at)}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
