import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { yearOf } from '@/shared/format/dates';
import { useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { type Example, keepExample, listMovements, type Portrait } from './api/examples';
import { HonourField } from './HonourField';
import { kindWords, subjectWords } from './words';

function portraitOf(seen: Example | null, today: string): Portrait {
  return {
    kind: seen?.kind ?? 'GOOD_DEED',
    subject: seen?.subject ?? 'PERSON',
    name: seen?.name ?? '',
    post: seen?.post ?? '',
    title: seen?.title ?? '',
    story: seen?.story ?? '',
    foundOn: seen?.foundOn ?? today,
    movementId: seen?.movementId ?? null,
    honourId: seen?.honour?.id ?? null,
  };
}

/** Ghi hoặc sửa một gương điển hình. */
export function ExampleForm({ seen, onClose }: { seen: Example | null; onClose: () => void }) {
  const { workingDate } = useSession();
  const [portrait, setPortrait] = useState(() => portraitOf(seen, workingDate));
  const year = yearOf(portrait.foundOn);
  const movements = useQuery({ queryKey: queryKeys.movementList(year), queryFn: () => listMovements(year) });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: () => keepExample(portrait, seen),
    onSuccess: async (example) => {
      queries.setQueryData(queryKeys.example(example.id), example);
      await queries.invalidateQueries({ queryKey: queryKeys.examples });
      onClose();
      await navigate(`/examples/${example.id}`);
    },
  });
  const set = (part: Partial<Portrait>) => setPortrait((before) => ({ ...before, ...part }));
  return (
    <div className="example-form">
      <div className="example-fields">
        <label className="field">
          Loại gương
          <select
            className="native"
            value={portrait.kind}
            onChange={({ target }) => set({ kind: target.value as Portrait['kind'] })}
          >
            {Object.entries(kindWords).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          Đối tượng
          <select
            className="native"
            value={portrait.subject}
            onChange={({ target }) => set({ subject: target.value as Portrait['subject'], honourId: null })}
          >
            {Object.entries(subjectWords).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label className="field" htmlFor="example-found">
          Ngày phát hiện
          <DayField
            id="example-found"
            label="Ngày phát hiện"
            value={portrait.foundOn}
            onChange={(foundOn) => set({ foundOn })}
          />
        </label>
        <label className="field wide" htmlFor="example-name">
          Họ tên hoặc tên tập thể
          <Input
            id="example-name"
            value={portrait.name}
            maxLength={300}
            onChange={({ target }) => set({ name: target.value })}
          />
        </label>
        <label className="field wide" htmlFor="example-post">
          Chức vụ, nơi công tác hoặc nơi ở
          <Input
            id="example-post"
            value={portrait.post}
            maxLength={500}
            onChange={({ target }) => set({ post: target.value })}
          />
        </label>
        <label className="field wide">
          Trong phong trào
          <select
            className="native"
            value={portrait.movementId ?? ''}
            onChange={({ target }) => set({ movementId: target.value === '' ? null : target.value })}
          >
            <option value="">Không gắn với phong trào</option>
            {movements.data?.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div className="field wide">
          Khen thưởng đã nhận
          <HonourField
            subject={portrait.subject}
            seen={seen?.honour ?? null}
            value={portrait.honourId}
            onChange={(honourId) => set({ honourId })}
          />
        </div>
      </div>
      <label className="field" htmlFor="example-title">
        Tên bài
        <Input
          id="example-title"
          value={portrait.title}
          maxLength={300}
          placeholder="Hiến đất mở đường thôn"
          onChange={({ target }) => set({ title: target.value })}
        />
      </label>
      <div className="field">
        <label htmlFor="example-story">Bài viết</label>
        <Input.TextArea
          id="example-story"
          autoSize={{ minRows: 6 }}
          value={portrait.story}
          maxLength={30000}
          onChange={({ target }) => set({ story: target.value })}
        />
      </div>
      {keep.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(keep.error)} />}
      <div className="toolbar">
        <Button
          type="primary"
          loading={keep.isPending}
          disabled={portrait.name.trim() === '' || portrait.title.trim() === ''}
          onClick={() => keep.mutate()}
        >
          Lưu gương
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}
