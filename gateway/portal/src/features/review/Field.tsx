import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { fieldName } from '@/shared/plan/words';
import { Tag } from '@/shared/ui/Tag';
import { useLight } from './Lighting';
import { RemarksAt } from './Remarks';

type Props = {
  name: string;
  label?: string;
  wide?: boolean;
  unsure: boolean;
  onConfirm?: (() => void) | undefined;
  error?: string | undefined;
  children: (id: string) => ReactNode;
};

/** One fact that was read from the document, marked while nobody has confirmed an uncertain one. */
export function Field({ name, label = fieldName(name), wide, unsure, onConfirm, error, children }: Props) {
  const id = useId();
  const light = useLight(name);
  return (
    <div {...light} className={`plan-field ${wide ? 'field-wide' : ''} ${unsure ? 'field-unsure' : ''}`}>
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {unsure && <Tag tone="waiting">Chưa chắc</Tag>}
        {unsure && onConfirm && (
          <Button
            size="small"
            icon={<CheckOutlined aria-hidden />}
            onClick={onConfirm}
            aria-label={`Đúng rồi: ${label}`}
          >
            Đúng rồi
          </Button>
        )}
      </div>
      {children(id)}
      <RemarksAt field={name} />
      {error && (
        <div className="field-error" role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
