import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { DayField } from '@/shared/ui/DayField';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { type Award, closeNominations, listAwards, type Movement, openNominations } from './api/movements';
import { awardFor } from './model/awardFor';

const usualDays = 30;

type Props = { movement: Movement; workingDate: string };

/** Đợt đề nghị khen thưởng của phong trào. */
export function Nominations({ movement, workingDate }: Props) {
  const [asking, setAsking] = useState(false);
  const { nominations, actions } = movement;
  const may = actions.includes('OPEN_NOMINATIONS');
  if (!nominations && !may) {
    return null;
  }
  return (
    <Panel
      title="Đề nghị khen thưởng"
      {...(nominations && {
        extra: <Tag tone={nominations.over ? 'plain' : 'waiting'}>{nominations.over ? 'Đã đóng' : 'Đang nhận'}</Tag>,
      })}
    >
      {nominations ? (
        <Window movement={movement} window={nominations} />
      ) : (
        <p className="empty">
          Chưa mở. Mở đợt đề nghị để {movement.unitName} và các đơn vị cấp dưới lập hồ sơ khen thưởng của phong trào.
        </p>
      )}
      {asking ? (
        <WindowForm movement={movement} workingDate={workingDate} onClose={() => setAsking(false)} />
      ) : (
        may && (
          <div className="toolbar">
            <Button type={nominations ? 'default' : 'primary'} onClick={() => setAsking(true)}>
              {nominations ? 'Đổi thời hạn, số lượng…' : 'Mở đợt đề nghị khen thưởng…'}
            </Button>
            {actions.includes('CLOSE_NOMINATIONS') && <Closing movement={movement} />}
          </div>
        )
      )}
    </Panel>
  );
}

function Window({ movement, window }: { movement: Movement; window: NonNullable<Movement['nominations']> }) {
  const awards = useQuery({ queryKey: queryKeys.awardCatalogue, queryFn: listAwards });
  const name = (code: string) => awards.data?.find((award) => award.code === code)?.name ?? code;
  return (
    <>
      <p>
        {window.closesOn < window.opensOn
          ? 'Đã đóng trước khi bắt đầu nhận.'
          : `Nhận đề nghị từ ${formatDate(window.opensOn)} đến hết ${formatDate(window.closesOn)}. Được đề nghị: ${movement.unitName} và các đơn vị cấp dưới.`}
      </p>
      <p>
        Hình thức khen:{' '}
        {window.awards.length > 0 ? window.awards.map(name).join('; ') : 'mọi hình thức trong danh mục khen thưởng'}.
      </p>
      {window.quotas.length > 0 && (
        <ul className="movement-words" aria-label="Số lượng được đề nghị">
          {window.quotas.map(({ sentence, award }) => (
            <li key={`${sentence} ${award}`}>
              {sentence} <span className="quiet">({award ? name(award) : 'tính chung các hình thức'})</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function useKept(movement: Movement, done: string, onDone: () => void) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return async (changed: Movement) => {
    queries.setQueryData(queryKeys.movement(movement.id), changed);
    await queries.invalidateQueries({ queryKey: queryKeys.movements });
    message.success(done);
    onDone();
  };
}

function Closing({ movement }: { movement: Movement }) {
  const { modal, message } = App.useApp();
  const kept = useKept(movement, 'Đã đóng đợt đề nghị.', () => undefined);
  const close = useMutation({
    mutationFn: () => closeNominations(movement),
    onSuccess: kept,
    onError: (trouble) => message.error(sentenceOf(trouble), 10),
  });
  const ask = () =>
    modal.confirm({
      title: 'Đóng đợt đề nghị khen thưởng?',
      content: 'Từ hôm nay không nhận thêm đề nghị. Hồ sơ đã gửi vẫn được xét.',
      okText: 'Đóng đợt đề nghị',
      cancelText: 'Thôi',
      onOk: () => close.mutateAsync().catch(() => undefined),
    });
  return <Button onClick={ask}>Đóng đợt đề nghị…</Button>;
}

function WindowForm(props: Props & { onClose: () => void }) {
  const awards = useQuery({ queryKey: queryKeys.awardCatalogue, queryFn: listAwards });
  if (awards.isPending) {
    return <Waiting rows={3} />;
  }
  if (awards.isError) {
    return <Failure error={awards.error} onRetry={() => void awards.refetch()} />;
  }
  return <WindowFields {...props} awards={awards.data} />;
}

function WindowFields({ movement, workingDate, onClose, awards }: Props & { onClose: () => void; awards: Award[] }) {
  const { nominations, outline } = movement;
  const guessed = outline.quotas.map(({ award }) => awardFor(award, awards));
  const [opensOn, setOpensOn] = useState(nominations?.opensOn ?? workingDate);
  const [closesOn, setClosesOn] = useState(
    nominations && !nominations.over
      ? nominations.closesOn
      : dayjs(workingDate).add(usualDays, 'day').format('YYYY-MM-DD'),
  );
  const [chosen, setChosen] = useState<string[]>(
    nominations?.awards ?? [...new Set(guessed.filter((code) => code !== null))],
  );
  const [limits, setLimits] = useState<(string | null)[]>(
    nominations?.quotas.length === outline.quotas.length ? nominations.quotas.map(({ award }) => award) : guessed,
  );
  const kept = useKept(movement, 'Đã thông báo đợt đề nghị tới các đơn vị.', onClose);
  const open = useMutation({
    mutationFn: () => openNominations(movement, { opensOn, closesOn, awards: chosen, quotaAwards: limits }),
    onSuccess: kept,
  });
  const names = [...new Map(awards.map(({ code, name }) => [code, name]))];
  const offered = names.filter(([code]) => chosen.length === 0 || chosen.includes(code));
  return (
    <form
      className="movement-form"
      aria-label="Đợt đề nghị khen thưởng"
      onKeyDown={(event) => {
        // Enter ends the typing of a date; it must not tell the units of a window that is half filled in
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
          event.preventDefault();
        }
      }}
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate();
      }}
    >
      <div className="movement-fields">
        <label htmlFor="nominations-from">
          Nhận từ ngày
          <DayField id="nominations-from" label="Nhận từ ngày" value={opensOn} onChange={setOpensOn} />
        </label>
        <label htmlFor="nominations-to">
          Hết hạn ngày
          <DayField id="nominations-to" label="Hết hạn ngày" value={closesOn} onChange={setClosesOn} />
        </label>
        <label className="wide" htmlFor="nominations-awards">
          Hình thức khen được đề nghị
          <Select
            id="nominations-awards"
            mode="multiple"
            placeholder="Mọi hình thức trong danh mục"
            optionFilterProp="label"
            value={chosen}
            onChange={setChosen}
            options={names.map(([value, label]) => ({ value, label }))}
          />
        </label>
      </div>
      {outline.quotas.length === 0 ? (
        <p className="quiet">
          Phong trào chưa ghi số lượng khen thưởng nên đợt này không giới hạn số lượng. Muốn giới hạn, hãy ghi ở “Sửa
          nội dung” trước.
        </p>
      ) : (
        <ul className="nomination-limits" aria-label="Số lượng tính cho hình thức nào">
          {movement.quotaSentences.map((sentence, at) => (
            // the quotas of a movement have no other name than their place
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={at}>
              <span>{sentence}</span>
              <select
                className="native"
                aria-label={`Tính cho hình thức: ${sentence}`}
                value={limits[at] ?? ''}
                onChange={({ target }) =>
                  setLimits((before) => before.map((each, index) => (index === at ? target.value || null : each)))
                }
              >
                <option value="">tính chung các hình thức</option>
                {offered.map(([code, name]) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </li>
          ))}
        </ul>
      )}
      {open.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(open.error)} />}
      <div className="toolbar">
        <Button type="primary" htmlType="submit" loading={open.isPending}>
          {nominations ? 'Ghi và thông báo lại' : 'Mở đợt đề nghị'}
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </form>
  );
}
