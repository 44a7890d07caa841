import './blocks.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { type Block, type BlockWish, keepBlock, listCandidates } from './api/blocks';
import { kindWords } from './words';

/** Ghi nội dung quyết định thành lập cụm, khối. */
export function BlockForm({
  seen,
  workingYear,
  onClose,
}: {
  seen: Block | null;
  workingYear: number;
  onClose: () => void;
}) {
  const [wish, setWish] = useState<BlockWish>(() => ({
    name: seen?.name ?? '',
    kind: seen?.kind ?? 'CLUSTER',
    year: seen?.year ?? workingYear,
    decision: seen?.decision ?? '',
    decidedOn: seen?.decidedOn ?? '',
    leaderUnitId: seen?.members.find(({ leader }) => leader)?.unitId ?? '',
    deputyUnitId: seen?.members.find(({ deputy }) => deputy)?.unitId ?? '',
    memberUnitIds: seen?.members.map(({ unitId }) => unitId) ?? [],
  }));
  const [filter, setFilter] = useState('');
  const candidates = useQuery({
    queryKey: queryKeys.candidates(wish.year),
    queryFn: () => listCandidates(wish.year),
  });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keep = useMutation({
    mutationFn: () => keepBlock(wish, seen),
    onSuccess: async (block) => {
      await queries.invalidateQueries({ queryKey: queryKeys.blocks });
      onClose();
      await navigate(`/blocks/${block.id}`);
    },
  });
  const set = (part: Partial<BlockWish>) => setWish((before) => ({ ...before, ...part }));
  const toggle = (unitId: string, on: boolean) =>
    set({
      memberUnitIds: on ? [...wish.memberUnitIds, unitId] : wish.memberUnitIds.filter((id) => id !== unitId),
      ...(!on && wish.leaderUnitId === unitId ? { leaderUnitId: '' } : {}),
      ...(!on && wish.deputyUnitId === unitId ? { deputyUnitId: '' } : {}),
    });
  const members = (candidates.data ?? []).filter(({ unitId }) => wish.memberUnitIds.includes(unitId));
  const options = members.map(({ unitId, name }) => (
    <option key={unitId} value={unitId}>
      {name}
    </option>
  ));
  const wanted = filter.trim().toLocaleLowerCase('vi');
  const shown = (candidates.data ?? []).filter(({ name }) => name.toLocaleLowerCase('vi').includes(wanted));
  const complete =
    wish.name.trim() !== '' &&
    wish.decision.trim() !== '' &&
    wish.decidedOn !== '' &&
    wish.leaderUnitId !== '' &&
    wish.deputyUnitId !== '';

  return (
    <form
      className="block-form"
      aria-label="Quyết định thành lập cụm, khối"
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <div className="block-fields">
        <label className="wide">
          Tên cụm, khối
          <Input value={wish.name} maxLength={300} onChange={({ target }) => set({ name: target.value })} />
        </label>
        <label>
          Loại
          <Select<BlockWish['kind']>
            aria-label="Loại"
            value={wish.kind}
            onChange={(kind) => set({ kind })}
            options={(['CLUSTER', 'BLOCK'] as const).map((value) => ({ value, label: kindWords[value] }))}
          />
        </label>
        <label>
          Số quyết định
          <Input
            value={wish.decision}
            placeholder="125/QĐ-UBND"
            onChange={({ target }) => set({ decision: target.value })}
          />
        </label>
        <label>
          Ngày quyết định
          <DatePicker
            format="DD/MM/YYYY"
            placeholder="dd/mm/yyyy"
            aria-label="Ngày quyết định"
            value={wish.decidedOn === '' ? null : dayjs(wish.decidedOn)}
            onChange={(day) => set({ decidedOn: day?.format('YYYY-MM-DD') ?? '' })}
          />
        </label>
      </div>
      <fieldset className="members">
        <legend>Thành viên ({wish.memberUnitIds.length})</legend>
        {candidates.isPending && <Waiting />}
        {candidates.isError && <Failure error={candidates.error} onRetry={() => void candidates.refetch()} />}
        <Input.Search
          aria-label="Tìm đơn vị"
          placeholder="Tìm đơn vị"
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
        <ul>
          {shown.map((candidate) => {
            const taken =
              candidate.blockName !== null && !seen?.members.some(({ unitId }) => unitId === candidate.unitId);
            return (
              <li key={candidate.unitId}>
                <Checkbox
                  disabled={taken}
                  checked={wish.memberUnitIds.includes(candidate.unitId)}
                  onChange={({ target }) => toggle(candidate.unitId, target.checked)}
                >
                  {candidate.name}
                </Checkbox>{' '}
                <span className="quiet">{taken ? `đã ở ${candidate.blockName}` : candidate.parentName}</span>
              </li>
            );
          })}
        </ul>
      </fieldset>
      <div className="block-fields">
        <label>
          Đơn vị trưởng
          <select
            className="native"
            value={wish.leaderUnitId}
            onChange={({ target }) => set({ leaderUnitId: target.value })}
          >
            <option value="">Chọn trong các thành viên</option>
            {options}
          </select>
        </label>
        <label>
          Đơn vị phó
          <select
            className="native"
            value={wish.deputyUnitId}
            onChange={({ target }) => set({ deputyUnitId: target.value })}
          >
            <option value="">Chọn trong các thành viên</option>
            {options}
          </select>
        </label>
      </div>
      <p className="quiet">Đơn vị trưởng chấm chéo các thành viên; đơn vị phó chấm chéo đơn vị trưởng.</p>
      {keep.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(keep.error)} />}
      <div className="toolbar">
        <Button type="primary" htmlType="submit" disabled={!complete} loading={keep.isPending}>
          Lưu cụm, khối
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </form>
  );
}
