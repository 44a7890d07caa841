import './dossiers.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { beginProposal, listProposals, type MeritKind, type NominationWindow, type ProposalWish } from './api/dossiers';
import { kindWords } from './words';

/** Các đợt đề nghị của đơn vị, và phong trào đang nhận đề nghị. */
export function ProposalList({ year, works }: { year: number; works: boolean }) {
  const [beginning, setBeginning] = useState<NominationWindow | 'ANY' | null>(null);
  const list = useQuery({ queryKey: queryKeys.proposals(year), queryFn: () => listProposals(year) });
  if (list.isError) {
    return <Failure error={list.error} onRetry={() => void list.refetch()} />;
  }
  const { items = [], windows = [] } = list.data ?? {};
  return (
    <Panel
      main
      title={`Đề nghị khen thưởng năm ${year}`}
      note={`${items.length} đợt của đơn vị`}
      extra={
        works && (
          <Button type="primary" onClick={() => setBeginning('ANY')}>
            Lập đề nghị…
          </Button>
        )
      }
    >
      {windows.map((window) => (
        <Alert
          key={window.movementId}
          type="info"
          showIcon
          title={`Phong trào “${window.name}” (${window.unitName}) nhận đề nghị khen thưởng đến ${formatDate(window.closesOn)}.`}
          description={
            <>
              {window.quotas.length > 0 && (
                <ul>
                  {window.quotas.map((quota) => (
                    <li key={quota}>{quota}</li>
                  ))}
                </ul>
              )}
              {works && <Button onClick={() => setBeginning(window)}>Lập đề nghị cho phong trào này</Button>}
            </>
          }
        />
      ))}
      {list.data && items.length === 0 && <p>Chưa có đợt đề nghị nào trong năm.</p>}
      <ul aria-label="Các đợt đề nghị">
        {items.map(({ id, title, kind }) => (
          <li key={id}>
            <Link to={`/proposals/${id}`}>{title}</Link> <span className="dossier-quiet">{kindWords[kind]}</span>
          </li>
        ))}
      </ul>
      {beginning && (
        <BeginDialog year={year} window={beginning === 'ANY' ? null : beginning} onClose={() => setBeginning(null)} />
      )}
    </Panel>
  );
}

function BeginDialog({
  year,
  window,
  onClose,
}: {
  year: number;
  window: NominationWindow | null;
  onClose: () => void;
}) {
  const go = useNavigate();
  const queries = useQueryClient();
  const [title, setTitle] = useState(window ? `Đề nghị khen thưởng phong trào “${window.name}”` : '');
  const [kind, setKind] = useState<MeritKind>(window ? 'MOVEMENT' : 'ACHIEVEMENT');
  const begin = useMutation({
    mutationFn: (wish: ProposalWish) => beginProposal(wish),
    onSuccess: async (proposal) => {
      await queries.invalidateQueries({ queryKey: queryKeys.proposals(year) });
      await go(`/proposals/${proposal.head.id}`);
    },
  });
  return (
    <Modal
      open
      title="Lập đề nghị khen thưởng"
      okText="Lập đề nghị"
      cancelText="Thôi"
      okButtonProps={{ disabled: title.trim() === '', loading: begin.isPending }}
      onCancel={onClose}
      onOk={() => begin.mutate({ title, kind, year, movementId: window?.movementId ?? null })}
    >
      <label className="field">
        Trích yếu
        <Input value={title} onChange={({ target }) => setTitle(target.value)} />
      </label>
      <label className="field">
        Loại hình khen thưởng
        <Select<MeritKind>
          aria-label="Loại hình khen thưởng"
          value={kind}
          disabled={window !== null}
          onChange={setKind}
          options={(Object.keys(kindWords) as MeritKind[]).map((value) => ({ value, label: kindWords[value] }))}
        />
      </label>
      {begin.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(begin.error)} />}
    </Modal>
  );
}
