import { Alert, Button } from 'antd';
import { formatTime } from '@/shared/format/dates';
import { fieldName } from '@/shared/plan/words';
import type { Conflict } from './useDraft';

/** Somebody else has stored a newer version while this one was edited: who, when, and the choice. */
export function ConflictNotice({ conflict, onSettle }: { conflict: Conflict; onSettle: (keepMine: boolean) => void }) {
  const { theirs, fields } = conflict;
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={`${theirs.changedBy || 'Người khác'} vừa sửa kế hoạch này${theirs.changedAt ? ` lúc ${formatTime(theirs.changedAt)}` : ''}.`}
      description={
        <>
          <p>
            Phần bạn đang sửa vẫn còn trên trang.
            {fields.length > 0 && ` Cả hai cùng sửa: ${fields.map(fieldName).join(', ')}.`}
          </p>
          <div className="toolbar">
            <Button type="primary" size="small" onClick={() => onSettle(true)}>
              Tải bản mới, giữ phần tôi đã sửa
            </Button>
            <Button size="small" onClick={() => onSettle(false)}>
              Bỏ phần của tôi, lấy bản mới
            </Button>
          </div>
        </>
      }
    />
  );
}
