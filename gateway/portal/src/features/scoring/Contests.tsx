import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { answerContest, contestCriterion, excludeFromRanking, type Scorecard } from './api/scorecards';
import { draftOf, wishOf } from './model/drafts';

/** Kiến nghị về điểm, trả lời, và trường hợp không xếp loại: what happens to an appraised scorecard. */
export function Contests({ card }: { card: Scorecard }) {
  const mayContest = card.actions.includes('CONTEST');
  const mayExclude = card.actions.includes('EXCLUDE') && card.sheet.exclusions.length > 0;
  if (card.contests.length === 0 && card.exclusions.length === 0 && !mayContest && !mayExclude) {
    return null;
  }
  return (
    <Panel title="Kiến nghị và không xếp loại">
      <ul className="plain-list" aria-label="Kiến nghị">
        {card.contests.map((contest) => (
          <li key={`${contest.criterion} ${contest.at}`}>
            <strong>Tiêu chí {contest.criterion}:</strong> {contest.reason}{' '}
            <span className="quiet">({formatMoment(contest.at)})</span>{' '}
            {contest.answer === null ? (
              <Tag tone="waiting">Chờ trả lời</Tag>
            ) : (
              <div>
                <Tag tone="good">{contest.changed ? 'Đã điều chỉnh điểm' : 'Giữ nguyên điểm'}</Tag> {contest.answer}
              </div>
            )}
            {contest.answer === null && card.actions.includes('ANSWER') && (
              <AnswerForm card={card} criterion={contest.criterion} />
            )}
          </li>
        ))}
      </ul>
      {mayContest && <ContestForm card={card} />}
      {card.exclusions.length > 0 && !mayExclude && (
        <p>
          <strong>Không xếp loại:</strong>{' '}
          {card.sheet.exclusions
            .filter(({ code }) => card.exclusions.includes(code))
            .map(({ text }) => text)
            .join('; ')}
          . {card.exclusionRemark}
        </p>
      )}
      {mayExclude && <ExclusionForm key={card.version} card={card} />}
    </Panel>
  );
}

/** A change of an appraised scorecard that puts the answer in the place of what was seen. */
function useChange(card: Scorecard, words: string) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  return useMutation({
    mutationFn: (work: () => Promise<Scorecard>) => work(),
    onSuccess: async (saved) => {
      queries.setQueryData(queryKeys.scorecard(card.blockId, card.memberUnitId), saved);
      await queries.invalidateQueries({ queryKey: queryKeys.block(card.blockId) });
      message.success(words);
    },
  });
}

function targetOf(card: Scorecard) {
  return { block: card.blockId, member: card.memberUnitId, version: card.version };
}

function ContestForm({ card }: { card: Scorecard }) {
  const [criterion, setCriterion] = useState('');
  const [reason, setReason] = useState('');
  const change = useChange(card, 'Đã gửi kiến nghị.');
  return (
    <div className="sheet-head">
      <label>
        Tiêu chí kiến nghị
        <select className="native" value={criterion} onChange={({ target }) => setCriterion(target.value)}>
          <option value="">Chọn tiêu chí</option>
          {card.sheet.groups.flatMap((group) =>
            group.criteria.map(({ code, text }) => (
              <option key={code} value={code}>
                {code} {text}
              </option>
            )),
          )}
        </select>
      </label>
      <label className="wide">
        Lý do kiến nghị
        <Input value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
      <Button
        loading={change.isPending}
        disabled={criterion === '' || reason.trim() === ''}
        onClick={() =>
          change.mutate(async () => {
            const saved = await contestCriterion(targetOf(card), criterion, reason);
            setReason('');
            return saved;
          })
        }
      >
        Gửi kiến nghị
      </Button>
      {change.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(change.error)} />}
    </div>
  );
}

function AnswerForm({ card, criterion }: { card: Scorecard; criterion: string }) {
  const entry = card.columns.APPRAISED?.entries[criterion];
  const [value, setValue] = useState(() => draftOf(entry).value);
  const [remark, setRemark] = useState('');
  const change = useChange(card, 'Đã trả lời kiến nghị.');
  const send = (changed: boolean) =>
    change.mutate(() =>
      answerContest(
        targetOf(card),
        criterion,
        changed ? wishOf(criterion, { ...draftOf(entry), value }) : null,
        remark,
      ),
    );
  return (
    <div className="sheet-head">
      <label>
        Giá trị mới
        <Input
          aria-label={`Giá trị mới ${criterion}`}
          inputMode="decimal"
          value={value}
          onChange={({ target }) => setValue(target.value)}
        />
      </label>
      <label className="wide">
        Nội dung trả lời
        <Input
          aria-label={`Nội dung trả lời ${criterion}`}
          value={remark}
          onChange={({ target }) => setRemark(target.value)}
        />
      </label>
      <Button loading={change.isPending} disabled={remark.trim() === ''} onClick={() => send(true)}>
        Điều chỉnh điểm
      </Button>
      <Button loading={change.isPending} disabled={remark.trim() === ''} onClick={() => send(false)}>
        Giữ nguyên điểm
      </Button>
      {change.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(change.error)} />}
    </div>
  );
}

function ExclusionForm({ card }: { card: Scorecard }) {
  const [codes, setCodes] = useState<string[]>(card.exclusions);
  const [remark, setRemark] = useState(card.exclusionRemark);
  const change = useChange(card, 'Đã ghi nhận.');
  return (
    <fieldset className="exclusions">
      <legend>Trường hợp không xếp loại</legend>
      <Checkbox.Group
        value={codes}
        onChange={setCodes}
        options={card.sheet.exclusions.map(({ code, text }) => ({ value: code, label: text }))}
      />
      <label className="block-label">
        Căn cứ
        <Input value={remark} onChange={({ target }) => setRemark(target.value)} />
      </label>
      <Button
        loading={change.isPending}
        onClick={() => change.mutate(() => excludeFromRanking(targetOf(card), codes, remark))}
      >
        Ghi nhận
      </Button>
      {change.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(change.error)} />}
    </fieldset>
  );
}
