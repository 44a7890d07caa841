import './drafting.css';
import { EditOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal, Select } from 'antd';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { kindWords, typeWords } from '@/shared/plan/words';
import { type DraftWish, writePlan } from './api/writePlan';

const optionsOf = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
const types = optionsOf(typeWords);
const kinds = optionsOf(kindWords);
const bodies = [
  { value: 'UBND', label: 'Ủy ban nhân dân' },
  { value: 'HOI_DONG_TDKT', label: 'Hội đồng Thi đua - Khen thưởng (sổ riêng)' },
];

/** Soạn văn bản mới: which document, and who of the unit writes it. */
export function NewDraft() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [wish, setWish] = useState<DraftWish>({ type: 'KE_HOACH', body: 'UBND', kind: 'ANNUAL' });
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isPlan = wish.type === 'KE_HOACH';

  const write = async () => {
    setSending(true);
    setRefusal(null);
    try {
      const plan = await writePlan(isPlan ? wish : { ...wish, kind: null });
      queryClient.setQueryData(queryKeys.plan(plan.id), plan);
      void queryClient.invalidateQueries({ queryKey: queryKeys.plans });
      void queryClient.invalidateQueries({ queryKey: queryKeys.inbox });
      await navigate(`/plans/${plan.id}`);
    } catch (error) {
      setRefusal(sentenceOf(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <div className="new-draft">
      <Button icon={<EditOutlined aria-hidden />} onClick={() => setOpen(true)}>
        Soạn văn bản mới
      </Button>
      <Modal
        open={open}
        title="Soạn văn bản mới"
        okText="Bắt đầu soạn"
        cancelText="Để sau"
        confirmLoading={sending}
        onOk={() => void write()}
        onCancel={() => setOpen(false)}
      >
        <div className="dialog">
          <div className="dialog-field">
            <label htmlFor={`${id}-type`}>Loại văn bản</label>
            <Select
              id={`${id}-type`}
              value={wish.type}
              options={types}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(type: DraftWish['type']) => setWish((before) => ({ ...before, type }))}
            />
          </div>
          <div className="dialog-field">
            <label htmlFor={`${id}-body`}>Cơ quan ban hành</label>
            <Select
              id={`${id}-body`}
              value={wish.body ?? 'UBND'}
              options={bodies}
              onChange={(body: string) =>
                setWish((before) => ({ ...before, body: body as NonNullable<DraftWish['body']> }))
              }
            />
          </div>
          {isPlan && (
            <div className="dialog-field">
              <label htmlFor={`${id}-kind`}>Loại kế hoạch</label>
              <Select
                id={`${id}-kind`}
                value={wish.kind ?? undefined}
                options={kinds}
                onChange={(kind: string) =>
                  setWish((before) => ({ ...before, kind: kind as NonNullable<DraftWish['kind']> }))
                }
              />
            </div>
          )}
          {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
        </div>
      </Modal>
    </div>
  );
}
