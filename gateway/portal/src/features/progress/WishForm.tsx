import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Select } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { DayField } from '@/shared/ui/DayField';
import { AgencyField } from './AgencyField';
import { type Assignment, type AssignWish, assign, reshape, type Wish } from './api/progress';

type Props =
  | { item: Assignment; onClose: () => void }
  | {
      movement: string;
      fresh: { name: string; goal: string; unit: string; from: string; to: string };
      onClose: () => void;
    };

/** Giao chỉ tiêu, nhiệm vụ: tên, mức, thời gian, người phụ trách. */
export function WishForm(props: Props) {
  const item = 'item' in props ? props.item : null;
  const fresh = 'fresh' in props ? props.fresh : null;
  const [kind, setKind] = useState<AssignWish['kind']>(item?.kind ?? 'TARGET');
  const [name, setName] = useState(fresh?.name ?? '');
  const [wish, setWish] = useState<Wish>(() => start(item, fresh));
  const [owner, setOwner] = useState({
    name: item?.owner?.name ?? '',
    email: item?.owner?.email ?? '',
    agency: item?.owner?.agency ?? '',
  });
  const queries = useQueryClient();
  const { message } = App.useApp();
  const put = (change: Partial<Wish>) => setWish((before) => ({ ...before, ...change }));
  const act = useMutation({
    mutationFn: () => {
      const all = { ...wish, owner: owner.name.trim() === '' && owner.email.trim() === '' ? null : owner };
      return 'item' in props ? reshape(props.item, all) : assign(props.movement, { kind, name, wish: all });
    },
    onSuccess: async () => {
      message.success('Đã giao.');
      await queries.invalidateQueries({ queryKey: queryKeys.progress });
      props.onClose();
    },
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    act.mutate();
  };
  return (
    <form className="progress-form" aria-label={`Giao: ${item?.name ?? name}`} onSubmit={send}>
      {!item && (
        <>
          <Field name="Loại">
            <Select
              aria-label="Loại"
              value={kind}
              onChange={setKind}
              options={[
                { value: 'TARGET', label: 'Chỉ tiêu' },
                { value: 'TASK', label: 'Nhiệm vụ' },
              ]}
            />
          </Field>
          <label className="wide">
            Tên chỉ tiêu, nhiệm vụ
            <Input maxLength={1000} value={name} onChange={({ target }) => setName(target.value)} />
          </label>
        </>
      )}
      <Field name="Chiều">
        <Select
          aria-label="Chiều"
          value={wish.direction}
          onChange={(direction) => put({ direction })}
          options={[
            { value: 'AT_LEAST', label: 'từ … trở lên' },
            { value: 'AT_MOST', label: 'không quá' },
          ]}
        />
      </Field>
      <label>
        Mức giao
        <Input
          inputMode="decimal"
          maxLength={40}
          value={wish.goal}
          onChange={({ target }) => put({ goal: target.value })}
        />
      </label>
      <label>
        Đơn vị tính
        <Input maxLength={60} value={wish.unit} onChange={({ target }) => put({ unit: target.value })} />
      </label>
      <Field name="Cách ghi">
        <Select
          aria-label="Cách ghi"
          value={wish.counting}
          onChange={(counting) => put({ counting })}
          options={[
            { value: 'LATEST', label: 'lũy kế' },
            { value: 'SUM', label: 'cộng các kỳ' },
          ]}
        />
      </Field>
      <Field name="Cập nhật theo">
        <Select
          aria-label="Cập nhật theo"
          value={wish.cadence}
          onChange={(cadence) => put({ cadence })}
          options={[
            { value: 'QUARTER', label: 'quý' },
            { value: 'MONTH', label: 'tháng' },
          ]}
        />
      </Field>
      <Field name="Từ ngày">
        <DayField label="Theo dõi từ ngày" value={wish.from} onChange={(from) => put({ from })} />
      </Field>
      <Field name="Đến ngày">
        <DayField label="Theo dõi đến ngày" value={wish.to} onChange={(to) => put({ to })} />
      </Field>
      <label className="wide">
        Người, cơ quan phụ trách
        <Input
          maxLength={300}
          value={owner.name}
          onChange={({ target }) => setOwner({ ...owner, name: target.value })}
        />
      </label>
      <label className="wide">
        Thư điện tử (để nhắc, không cần tài khoản)
        <Input
          type="text"
          inputMode="email"
          maxLength={255}
          value={owner.email}
          onChange={({ target }) => setOwner({ ...owner, email: target.value })}
        />
      </label>
      <Field name="Cơ quan được cập nhật bằng tài khoản">
        <AgencyField
          value={owner.agency}
          onChange={(agency) =>
            setOwner({
              ...owner,
              agency: agency?.code ?? '',
              name: owner.name.trim() === '' ? (agency?.name ?? '') : owner.name,
            })
          }
        />
      </Field>
      <div className="progress-buttons">
        <Button type="primary" htmlType="submit" loading={act.isPending}>
          Lưu
        </Button>
        <Button onClick={props.onClose}>Thôi</Button>
      </div>
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
    </form>
  );
}

/** A name above a control that brings its own accessible name. */
function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="progress-field">
      <span>{name}</span>
      {children}
    </div>
  );
}

function start(item: Assignment | null, fresh: { goal: string; unit: string; from: string; to: string } | null): Wish {
  return {
    direction: item?.direction ?? 'AT_LEAST',
    goal: item ? (item.goal === null ? '' : String(item.goal).replace('.', ',')) : (fresh?.goal ?? ''),
    unit: item ? (item.unit ?? '') : (fresh?.unit ?? ''),
    counting: item?.counting ?? 'LATEST',
    cadence: item?.cadence ?? 'QUARTER',
    from: item?.from ?? fresh?.from ?? '',
    to: item?.to ?? fresh?.to ?? '',
  };
}
