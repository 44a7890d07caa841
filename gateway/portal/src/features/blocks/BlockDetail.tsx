import './blocks.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, DatePicker, Input, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { type Block, closeBlock, dissolveBlock, getBlock, listSheets, openScoring } from './api/blocks';
import { BlockForm } from './BlockForm';
import { Ranking } from './Ranking';
import { kindWords, stageWords, stateTones, stateWords } from './words';

/** Một cụm, khối: thành viên, tiến độ chấm điểm, xếp hạng. */
export function BlockDetail({ id }: { id: string }) {
  const block = useQuery({ queryKey: queryKeys.block(id), queryFn: () => getBlock(id), refetchInterval: 15_000 });
  const [amending, setAmending] = useState(false);
  if (block.isPending) {
    return <Waiting rows={6} />;
  }
  if (block.isError) {
    return <Failure error={block.error} onRetry={() => void block.refetch()} />;
  }
  const { data } = block;
  return (
    <>
      <Panel
        main
        title={data.name}
        note={kindWords[data.kind]}
        extra={<Tag tone={stateTones[data.state]}>{stateWords[data.state]}</Tag>}
      >
        <p className="quiet">
          Năm {data.year}. Quyết định {data.decision} ngày {formatDate(data.decidedOn)}.
          {data.sheetName && ` ${data.sheetName}, thang ${formatNumber(data.scale)} điểm.`}
          {data.selfScoreBy && ` Hạn tự chấm ${formatDate(data.selfScoreBy)}.`}
          {data.dissolvedBecause && ` Lý do hủy: ${data.dissolvedBecause}.`}
        </p>
        {amending ? (
          <BlockForm seen={data} workingYear={data.year} onClose={() => setAmending(false)} />
        ) : (
          <Members block={data} />
        )}
        <Actions block={data} onAmend={() => setAmending(true)} />
      </Panel>
      {data.ranking && <Ranking block={data} />}
    </>
  );
}

function Members({ block }: { block: Block }) {
  const scoring = block.state === 'SCORING' || block.state === 'CLOSED';
  return (
    <div className="members-scroll">
      <table className="members-table" aria-label="Thành viên">
        <thead>
          <tr>
            <th>Đơn vị</th>
            <th>Chấm chéo bởi</th>
            {scoring && (
              <>
                <th>Bước</th>
                <th className="number">Tự chấm</th>
                <th className="number">Chấm chéo</th>
                <th className="number">Thẩm định</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {block.members.map((member) => (
            <tr key={member.unitId}>
              <td>
                {scoring ? <Link to={`/blocks/${block.id}/${member.unitId}`}>{member.name}</Link> : member.name}
                {member.leader && ' (trưởng)'}
                {member.deputy && ' (phó)'}
              </td>
              <td>{member.checkerName}</td>
              {scoring && (
                <>
                  <td>
                    {member.stage && stageWords[member.stage]}
                    {member.late && <span className="late"> nộp sau hạn</span>}
                    {member.openContests > 0 && <Tag tone="waiting">{member.openContests} kiến nghị</Tag>}
                  </td>
                  <td className="number">{formatNumber(member.selfPoints)}</td>
                  <td className="number">{formatNumber(member.crossPoints)}</td>
                  <td className="number">{formatNumber(member.appraisedPoints)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Actions({ block, onAmend }: { block: Block; onAmend: () => void }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'open' | 'dissolve' | null>(null);
  const act = useMutation({
    mutationFn: (work: () => Promise<Block>) => work(),
    onSuccess: async (changed) => {
      setAsking(null);
      queries.setQueryData(queryKeys.block(block.id), changed);
      await queries.invalidateQueries({ queryKey: queryKeys.blocks });
      message.success('Đã ghi nhận.');
    },
  });
  const may = (action: Block['actions'][number]) => block.actions.includes(action);
  if (block.actions.length === 0) {
    return null;
  }
  return (
    <>
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
      <div className="toolbar">
        {may('OPEN_SCORING') && (
          <Button type="primary" onClick={() => setAsking('open')}>
            Mở chấm điểm…
          </Button>
        )}
        {may('AMEND') && <Button onClick={onAmend}>Sửa thành viên</Button>}
        {may('DISSOLVE') && <Button onClick={() => setAsking('dissolve')}>Hủy cụm, khối…</Button>}
        {may('CLOSE') && (
          <Button type="primary" loading={act.isPending} onClick={() => act.mutate(() => closeBlock(block))}>
            Chốt kết quả, đề nghị tặng Cờ thi đua
          </Button>
        )}
      </div>
      {asking === 'open' && (
        <OpenDialog
          onClose={() => setAsking(null)}
          onOpen={(sheet, by) => act.mutate(() => openScoring(block, sheet, by))}
        />
      )}
      {asking === 'dissolve' && (
        <DissolveDialog
          onClose={() => setAsking(null)}
          onDissolve={(reason) => act.mutate(() => dissolveBlock(block, reason))}
        />
      )}
    </>
  );
}

function OpenDialog({ onClose, onOpen }: { onClose: () => void; onOpen: (sheet: string, by: string) => void }) {
  const sheets = useQuery({ queryKey: queryKeys.sheets, queryFn: listSheets });
  const [sheet, setSheet] = useState('');
  const [by, setBy] = useState('');
  return (
    <Modal
      open
      title="Mở chấm điểm"
      okText="Mở chấm điểm"
      cancelText="Thôi"
      okButtonProps={{ disabled: sheet === '' || by === '' }}
      onCancel={onClose}
      onOk={() => onOpen(sheet, by)}
    >
      {sheets.isError && <Failure error={sheets.error} onRetry={() => void sheets.refetch()} />}
      <label className="field">
        Bảng chấm điểm
        <select className="native" value={sheet} onChange={({ target }) => setSheet(target.value)}>
          <option value="">
            {sheets.data?.length === 0 ? 'Chưa có bảng chấm điểm. Hãy lập bảng trước.' : 'Chọn bảng chấm điểm'}
          </option>
          {sheets.data?.map(({ id, sheet: { name } }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        Hạn tự chấm
        <DatePicker
          format="DD/MM/YYYY"
          placeholder="dd/mm/yyyy"
          aria-label="Hạn tự chấm"
          value={by === '' ? null : dayjs(by)}
          onChange={(day) => setBy(day?.format('YYYY-MM-DD') ?? '')}
        />
      </label>
      <p className="quiet">Sau khi mở, danh sách thành viên và bảng chấm điểm không đổi nữa.</p>
    </Modal>
  );
}

function DissolveDialog({ onClose, onDissolve }: { onClose: () => void; onDissolve: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title="Hủy cụm, khối"
      okText="Hủy cụm, khối"
      cancelText="Thôi"
      okButtonProps={{ danger: true, disabled: reason.trim() === '' }}
      onCancel={onClose}
      onOk={() => onDissolve(reason)}
    >
      <label className="field">
        Lý do
        <Input.TextArea rows={3} value={reason} onChange={({ target }) => setReason(target.value)} />
      </label>
    </Modal>
  );
}
