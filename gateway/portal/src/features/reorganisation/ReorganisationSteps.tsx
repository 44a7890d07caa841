import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input, Popconfirm, Radio, Segmented, Table } from 'antd';
import { useState } from 'react';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import { Failure } from '@/shared/ui/Failure';
import { FileButton } from '@/shared/ui/FileButton';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import {
  answerFromFile,
  answerQuestions,
  carryOut,
  discard,
  type Fate,
  type ForecastRow,
  getForecast,
  getReorganisation,
  openQuestions,
  type Question,
  type Reorganisation,
} from './api/reorganisations';
import { Sentences, Trouble } from './Trouble';
import { fateWords, stateTones, stateWords } from './words';
import './reorganisation.css';

const questionsAtOnce = 10;
const rowsAtOnce = 50;

/** One reorganisation: what would happen, what is still to be answered, and carrying it out. */
export function ReorganisationSteps({ id }: { id: string }) {
  const client = useQueryClient();
  const one = useQuery({
    queryKey: queryKeys.reorganisation(id),
    queryFn: () => getReorganisation(id),
    refetchInterval: ({ state }) => (state.data?.state === 'DECIDED' ? 5_000 : false),
  });
  const carrying = useMutation({
    mutationFn: (version: number) => carryOut(id, version),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queryKeys.reorganisations }),
        client.invalidateQueries({ queryKey: queryKeys.units }),
        client.invalidateQueries({ queryKey: queryKeys.plans }),
      ]),
  });
  const discarding = useMutation({
    mutationFn: ({ version, reason }: { version: number; reason: string }) => discard(id, version, reason),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.reorganisations }),
  });
  if (one.isPending) {
    return <Waiting />;
  }
  if (one.isError) {
    return <Failure error={one.error} onRetry={() => void one.refetch()} />;
  }
  const it = one.data;
  return (
    <>
      <Panel
        main
        title={it.title}
        note={`hiệu lực từ ${formatDate(it.effective)}, theo ${it.legalBasis}`}
        extra={<Tag tone={stateTones[it.state]}>{stateWords[it.state]}</Tag>}
      >
        <Trouble error={carrying.error ?? discarding.error} />
        <Progress it={it} />
        {it.state === 'PREPARED' && (
          <Popconfirm
            title="Thực hiện sắp xếp?"
            description="Sau khi thực hiện, thay đổi áp dụng cho toàn hệ thống và không sửa được phương án này nữa."
            okText="Thực hiện"
            cancelText="Xem lại"
            onConfirm={() => carrying.mutate(it.version)}
            disabled={it.openQuestions > 0}
          >
            <Button type="primary" loading={carrying.isPending} disabled={it.openQuestions > 0}>
              Thực hiện sắp xếp…
            </Button>
          </Popconfirm>
        )}
        {it.state === 'PREPARED' && (
          <Discarding
            busy={discarding.isPending}
            onDiscard={(reason) => discarding.mutate({ version: it.version, reason })}
          />
        )}
      </Panel>
      {it.state === 'PREPARED' && it.openQuestions > 0 && <Questions it={it} />}
      {it.state !== 'DISCARDED' && <ForecastPanel it={it} />}
    </>
  );
}

function Discarding({ busy, onDiscard }: { busy: boolean; onDiscard: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <Popconfirm
      title="Hủy phương án này?"
      description={
        <Input.TextArea
          aria-label="Lý do hủy phương án"
          placeholder="Lý do, như nghị quyết được thay thế"
          autoSize={{ minRows: 2 }}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      }
      okText="Hủy phương án"
      cancelText="Giữ lại"
      okButtonProps={{ disabled: reason.trim() === '', danger: true }}
      onConfirm={() => onDiscard(reason)}
    >
      <Button loading={busy} className="reorganisation-discard">
        Hủy phương án…
      </Button>
    </Popconfirm>
  );
}

function Progress({ it }: { it: Reorganisation }) {
  if (it.state === 'PREPARED') {
    return (
      <p className="reorganisation-quiet">
        {it.openQuestions > 0
          ? `Còn ${formatNumber(it.openQuestions)} trên ${formatNumber(it.questions)} câu hỏi chưa trả lời.`
          : 'Chưa đơn vị nào thay đổi. Xem kết quả dự kiến bên dưới rồi thực hiện.'}
      </p>
    );
  }
  if (it.state === 'DISCARDED') {
    return (
      <Alert
        type="info"
        showIcon
        role="status"
        title="Phương án đã hủy, không đơn vị nào thay đổi."
        description={`Lý do: ${it.discardReason}`}
      />
    );
  }
  if (it.state === 'CARRIED_OUT') {
    return <Alert type="success" showIcon role="status" title="Đã sắp xếp xong đơn vị, hồ sơ và tài khoản." />;
  }
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      title={
        it.unitsDone
          ? 'Đơn vị đã sắp xếp xong. Hồ sơ và tài khoản được chuyển khi đến ngày hiệu lực và hệ thống đăng nhập trả lời; hệ thống tự làm tiếp.'
          : 'Đang sắp xếp đơn vị. Nếu bị gián đoạn, hệ thống tự làm tiếp đến khi xong.'
      }
    />
  );
}

function Questions({ it }: { it: Reorganisation }) {
  const client = useQueryClient();
  const questions = useQuery({
    queryKey: queryKeys.reorganisationQuestions(it.id, it.version),
    queryFn: () => openQuestions(it.id, 0, questionsAtOnce),
    placeholderData: keepPreviousData,
  });
  const [chosen, setChosen] = useState<Record<string, string[]>>({});
  const answered = (question: Question) => chosen[question.key] ?? question.suggested;
  const saving = useMutation({
    mutationFn: (send: () => Promise<Reorganisation>) => send(),
    onSuccess: (next) => {
      setChosen({});
      client.setQueryData(queryKeys.reorganisation(it.id), next);
      return client.invalidateQueries({ queryKey: queryKeys.reorganisation(it.id) });
    },
  });
  const items = questions.data?.items ?? [];
  const complete = items.filter((question) => answered(question).length > 0);
  return (
    <Panel
      title="Câu hỏi cần trả lời"
      note={`còn ${formatNumber(it.openQuestions)} câu`}
      extra={
        <div className="reorganisation-line">
          <a href={`/api/reorganisations/${it.id}/questions.csv`} download="cau-hoi.csv">
            Tải tệp câu hỏi
          </a>
          <FileButton
            label="Trả lời từ tệp"
            accept=".csv"
            loading={saving.isPending}
            onFile={(file) => saving.mutate(() => answerFromFile(it.id, file))}
          >
            Trả lời từ tệp…
          </FileButton>
        </div>
      }
    >
      <Trouble error={saving.error} />
      {questions.isPending && <Waiting />}
      {questions.isError && <Failure error={questions.error} onRetry={() => void questions.refetch()} />}
      {items.map((question) => (
        <fieldset key={question.key} className="reorganisation-question">
          <legend>{question.sentence}</legend>
          {question.words && <p className="reorganisation-quiet">Văn bản ghi: {question.words}</p>}
          {question.kind === 'PARTS' ? (
            <Checkbox.Group
              options={question.candidates.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
              value={answered(question)}
              onChange={(codes) => setChosen({ ...chosen, [question.key]: codes })}
            />
          ) : (
            <Radio.Group
              options={question.candidates.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
              value={answered(question)[0]}
              onChange={(event) => setChosen({ ...chosen, [question.key]: [event.target.value] })}
            />
          )}
        </fieldset>
      ))}
      {items.length > 0 && (
        <Button
          type="primary"
          loading={saving.isPending}
          disabled={complete.length === 0}
          onClick={() =>
            saving.mutate(() =>
              answerQuestions(
                it.id,
                it.version,
                Object.fromEntries(complete.map((question) => [question.key, answered(question)])),
              ),
            )
          }
        >
          Ghi {complete.length} câu trả lời
        </Button>
      )}
    </Panel>
  );
}

function ForecastPanel({ it }: { it: Reorganisation }) {
  const [fate, setFate] = useState<Fate | 'ALL'>('ALL');
  const [page, setPage] = useState(1);
  const query = { fate: fate === 'ALL' ? undefined : fate, page: page - 1, size: rowsAtOnce };
  const forecast = useQuery({
    queryKey: queryKeys.forecast(it.id, { ...query, version: it.version }),
    queryFn: () => getForecast(it.id, query),
    placeholderData: keepPreviousData,
  });
  const data = forecast.data;
  return (
    <Panel title={it.state === 'PREPARED' ? 'Kết quả dự kiến' : 'Kết quả'}>
      {forecast.isPending && <Waiting />}
      {forecast.isError && <Failure error={forecast.error} onRetry={() => void forecast.refetch()} />}
      {data && (
        <>
          {data.refusals.length > 0 && (
            <Alert
              type="warning"
              showIcon
              title={`${formatNumber(data.refusalCount)} điểm cần xử lý trước khi thực hiện`}
              description={<Sentences sentences={data.refusals.map((refusal) => refusal.sentence)} />}
            />
          )}
          <dl className="reorganisation-counts">
            <Count label="Văn bản đã ban hành, đơn vị kế thừa được xem" value={data.papers.issued} />
            <Count label="Dự thảo chuyển sang đơn vị kế thừa" value={data.papers.drafts} />
            <Count label="Liên kết với văn bản cấp trên, giữ nguyên" value={data.papers.links} />
            <Count label="Văn bản còn chờ văn bản cấp trên" value={data.papers.waiting} />
            <Count label="Sổ đăng ký văn bản, đóng lại cùng đơn vị cũ" value={data.papers.registers} />
            <Count label="Tài khoản chuyển sang đơn vị kế thừa" value={data.accounts ?? null} />
          </dl>
          <p className="reorganisation-quiet">
            Chưa tính hồ sơ đề nghị khen thưởng: phần khen thưởng chưa lưu hồ sơ trong hệ thống này.
          </p>
          <Segmented
            aria-label="Lọc theo kết quả"
            options={[
              { value: 'ALL' as const, label: 'Tất cả' },
              ...(Object.keys(fateWords) as Fate[])
                .filter((one) => data.counts[one])
                .map((one) => ({ value: one, label: `${fateWords[one]} (${formatNumber(data.counts[one] ?? 0)})` })),
            ]}
            value={fate}
            onChange={(next) => {
              setFate(next);
              setPage(1);
            }}
          />
          <Table<ForecastRow>
            size="small"
            rowKey="unit"
            dataSource={data.rows}
            pagination={{
              current: page,
              pageSize: rowsAtOnce,
              total: data.total,
              onChange: setPage,
              hideOnSinglePage: true,
              showSizeChanger: false,
            }}
            columns={[
              { title: 'Trước', render: (_, row) => row.before ?? '' },
              { title: 'Mã', dataIndex: 'code' },
              { title: 'Kết quả', render: (_, row) => fateWords[row.fate] },
              {
                title: 'Sau',
                render: (_, row) =>
                  row.after ?? (row.heirName ? `${row.heirName} tiếp nhận` : 'không có đơn vị tiếp nhận'),
              },
              {
                title: 'Hồ sơ',
                render: (_, row) =>
                  row.fate === 'ENDS' ? `${row.papers.issued} văn bản, ${row.papers.drafts} dự thảo` : '',
              },
            ]}
          />
        </>
      )}
    </Panel>
  );
}

function Count({ label, value }: { label: string; value: number | null }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value === null ? 'chưa đếm được' : formatNumber(value)}</dd>
    </div>
  );
}
