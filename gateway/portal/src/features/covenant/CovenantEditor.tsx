import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { yearOf } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { type Covenant, type CovenantText, listMovements, proposeCovenant, writeCovenant } from './api/covenants';

/** Soạn nội dung giao ước, từ gợi ý theo cụm, khối và một phong trào. */
export function CovenantEditor({ seen, onClose }: { seen: Covenant; onClose: () => void }) {
  const [text, setText] = useState<CovenantText>(seen.text);
  const [movement, setMovement] = useState('');
  const { workingDate } = useSession();
  const year = yearOf(workingDate);
  const movements = useQuery({ queryKey: queryKeys.movementList(year), queryFn: () => listMovements(year) });
  const queries = useQueryClient();
  const { message } = App.useApp();
  const propose = useMutation({
    mutationFn: (basis: string) => proposeCovenant(seen.blockId, basis),
    onSuccess: (proposed) =>
      setText((before) => ({
        ...proposed,
        // what a person has put down is not lost
        targets: proposed.targets.length > 0 ? proposed.targets : before.targets,
      })),
  });
  const { mutate } = propose;
  useEffect(() => {
    if (seen.state === 'NONE') {
      mutate('');
    }
  }, [seen.state, mutate]);
  const keep = useMutation({
    mutationFn: () => writeCovenant(seen, { ...text, targets: text.targets.filter(({ name }) => name.trim() !== '') }),
    onSuccess: (changed) => {
      queries.setQueryData(queryKeys.covenant(seen.blockId), changed);
      message.success('Đã lưu bản giao ước.');
      onClose();
    },
  });
  const target = (at: number, part: Partial<CovenantText['targets'][number]>) =>
    setText({ ...text, targets: text.targets.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  return (
    <div className="covenant-form">
      {propose.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(propose.error)} />}
      <div className="covenant-basis">
        <label className="field">
          Căn cứ phong trào
          <select className="native" value={movement} onChange={({ target: chosen }) => setMovement(chosen.value)}>
            <option value="">Chỉ theo quyết định thành lập</option>
            {movements.data?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button loading={propose.isPending} onClick={() => propose.mutate(movement)}>
          Lấy gợi ý nội dung
        </Button>
      </div>
      <div className="field">
        <label htmlFor="covenant-grounds">Căn cứ (mỗi dòng một căn cứ)</label>
        <Input.TextArea
          id="covenant-grounds"
          autoSize={{ minRows: 2 }}
          value={text.grounds}
          onChange={({ target: { value } }) => setText({ ...text, grounds: value })}
        />
      </div>
      <div className="field">
        <label htmlFor="covenant-content">Nội dung giao ước</label>
        <Input.TextArea
          id="covenant-content"
          autoSize={{ minRows: 5 }}
          value={text.content}
          onChange={({ target: { value } }) => setText({ ...text, content: value })}
        />
      </div>
      <fieldset className="covenant-target-rows">
        <legend>Chỉ tiêu giao ước</legend>
        {text.targets.map((each, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own and are only added or removed
          <div key={at} className="covenant-target-row">
            <Input
              aria-label={`Chỉ tiêu ${at + 1}`}
              placeholder="Hộ đạt danh hiệu gia đình văn hóa"
              value={each.name}
              onChange={({ target: { value } }) => target(at, { name: value })}
            />
            <Input
              aria-label={`Mức giao ước ${at + 1}`}
              placeholder="từ 90% trở lên"
              value={each.level}
              onChange={({ target: { value } }) => target(at, { level: value })}
            />
            <Button
              aria-label={`Bỏ chỉ tiêu ${at + 1}`}
              onClick={() => setText({ ...text, targets: text.targets.filter((_, index) => index !== at) })}
            >
              Bỏ
            </Button>
          </div>
        ))}
        <Button onClick={() => setText({ ...text, targets: [...text.targets, { name: '', level: '' }] })}>
          Thêm chỉ tiêu
        </Button>
      </fieldset>
      {keep.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(keep.error)} />}
      <div className="toolbar">
        <Button type="primary" loading={keep.isPending} onClick={() => keep.mutate()}>
          Lưu giao ước
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}
