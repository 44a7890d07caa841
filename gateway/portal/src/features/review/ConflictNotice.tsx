import { Alert, Button, Radio } from 'antd';
import { useState } from 'react';
import { formatTime } from '@/shared/format/dates';
import type { PlanContent } from '@/shared/plan/types';
import { fieldName } from '@/shared/plan/words';
import { inWords } from './model/inWords';
import type { Conflict } from './useDraft';

type Props = {
  conflict: Conflict;
  mine: PlanContent;
  onSettle: (fromThem: ReadonlySet<keyof PlanContent>) => void;
};

/** Somebody else has stored a newer version while this one was edited: both wordings, and the choice for each field. */
export function ConflictNotice({ conflict, mine, onSettle }: Props) {
  const { theirs, fields } = conflict;
  const [fromThem, setFromThem] = useState<ReadonlySet<keyof PlanContent>>(new Set());
  const who = theirs.changedBy || 'Người khác';
  const choose = (field: keyof PlanContent, them: boolean) =>
    setFromThem((before) => new Set([...before].filter((it) => it !== field).concat(them ? [field] : [])));
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      className="conflict"
      title={`${who} vừa sửa kế hoạch này${theirs.changedAt ? ` lúc ${formatTime(theirs.changedAt)}` : ''}.`}
      description={
        <>
          <p>
            Phần bạn đang sửa vẫn còn trên trang. Những chỗ chỉ một người sửa sẽ được giữ cả hai; những chỗ cả hai cùng
            sửa, hãy chọn bản dùng tiếp.
          </p>
          {fields.map((field) => (
            <fieldset key={field} className="conflict-field">
              <legend>{fieldName(field)}</legend>
              <Radio.Group
                vertical
                value={fromThem.has(field) ? 'theirs' : 'mine'}
                onChange={(event) => choose(field, event.target.value === 'theirs')}
                options={[
                  { value: 'mine', label: <Wording who="Của bạn" words={inWords(mine, field)} /> },
                  { value: 'theirs', label: <Wording who={`Của ${who}`} words={inWords(theirs.content, field)} /> },
                ]}
              />
            </fieldset>
          ))}
          <Button type="primary" size="small" onClick={() => onSettle(fromThem)}>
            Gộp hai bản theo lựa chọn
          </Button>
        </>
      }
    />
  );
}

function Wording({ who, words }: { who: string; words: string }) {
  return (
    <span className="conflict-words">
      <strong>{who}:</strong> <span>{words || '(để trống)'}</span>
    </span>
  );
}
