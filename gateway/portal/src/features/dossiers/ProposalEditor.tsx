import './dossiers.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { findSubjects, listAwards } from './api/awards';
import {
  attachCommonPaper,
  countBases,
  type DossierAnswer,
  fillNominees,
  getProposal,
  type Proposal,
  removeDossier,
  stepDossiers,
  takeCommonPaper,
} from './api/dossiers';
import { Answers } from './DossierLists';
import { type Draft, isBlank, merged, newLine } from './model/nominees';
import { NomineeTable } from './NomineeTable';
import { PaperList } from './PaperList';
import { QuotaTable } from './QuotaTable';
import { kindWords } from './words';

/** Một đợt đề nghị: bảng đối tượng, giấy tờ chung, trình. */
export function ProposalEditor({ id }: { id: string }) {
  const proposal = useQuery({ queryKey: queryKeys.proposal(id), queryFn: () => getProposal(id), retry: false });
  if (proposal.isPending) {
    return <Waiting rows={8} />;
  }
  if (proposal.isError) {
    return <Failure error={proposal.error} onRetry={() => void proposal.refetch()} />;
  }
  return <Editor seen={proposal.data} />;
}

function Editor({ seen }: { seen: Proposal }) {
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [drafts, setDrafts] = useState<Draft[]>([]);
  const [answers, setAnswers] = useState<DossierAnswer[]>([]);
  const awards = useQuery({ queryKey: queryKeys.awards, queryFn: listAwards });
  const register = useQuery({
    queryKey: [...queryKeys.dossiers, 'register'],
    queryFn: () => findSubjects(''),
    enabled: seen.writes,
  });
  const offered = (awards.data ?? []).filter(
    ({ code }) => !seen.window || seen.window.awards.length === 0 || seen.window.awards.includes(code),
  );
  const lines = merged(seen.dossiers, drafts);
  const unsaved = drafts.filter((draft) => draft.edited && !isBlank(draft));

  const refresh = () => queries.invalidateQueries({ queryKey: queryKeys.dossiers });
  const save = async () => {
    if (unsaved.length === 0) {
      return true;
    }
    const versions = new Map(lines.map((line) => [line.id, line.version]));
    const kept = await fillNominees(
      seen.head.id,
      unsaved.map(({ id, version, content }) => ({ id, version: versions.get(id) ?? version, content })),
    );
    const refused = kept.answers.filter(({ done }) => !done);
    setAnswers(refused);
    setDrafts(drafts.filter(({ id, edited }) => !edited || refused.some((each) => each.id === id)));
    await refresh();
    return refused.length === 0;
  };
  const saving = useMutation({
    mutationFn: save,
    onSuccess: (all) => {
      if (all) {
        message.success('Đã lưu.');
      }
    },
  });
  const submitting = useMutation({
    mutationFn: async () => {
      if (!(await save())) {
        return;
      }
      const fresh = await getProposal(seen.head.id);
      const targets = fresh.dossiers
        .filter(({ actions }) => actions.includes('SUBMIT'))
        .map(({ row }) => ({ id: row.id, version: row.version }));
      setAnswers(targets.length === 0 ? [] : (await stepDossiers(targets, { action: 'SUBMIT' })).answers);
      await refresh();
    },
  });
  const other = useMutation({ mutationFn: (work: () => Promise<unknown>) => work(), onSuccess: refresh });
  const open = seen.dossiers.filter(({ actions }) => actions.includes('SUBMIT')).length;
  const trouble = saving.error ?? submitting.error ?? other.error;
  const rows = seen.dossiers.map(({ row }) => row);
  return (
    <>
      <Panel
        main
        title={seen.head.title}
        note={`${kindWords[seen.head.kind]}, năm ${seen.head.year}, ${seen.unitName}`}
        extra={
          <span>
            <Button href={`/api/awards/proposals/${seen.head.id}/letter`} download>
              Tải tờ trình .docx
            </Button>
          </span>
        }
      >
        {seen.window && (
          <p>
            Phong trào “{seen.window.name}”, nhận đề nghị đến {formatDate(seen.window.closesOn)}.{' '}
            {seen.window.quotas.join('. ')}
          </p>
        )}
        {trouble && <Alert type="error" role="alert" showIcon title={sentenceOf(trouble)} />}
        {answers.length > 0 && <Answers answers={answers} rows={rows} />}
        <NomineeTable
          lines={lines}
          stored={seen.dossiers}
          awards={offered}
          register={register.data ?? []}
          writes={seen.writes}
          onEdit={(line) => setDrafts([...drafts.filter(({ id }) => id !== line.id), line])}
          onRemove={(line) => {
            setDrafts(drafts.filter(({ id }) => id !== line.id));
            if (line.version > 0) {
              other.mutate(() => removeDossier(line));
            }
          }}
        />
        {seen.writes && (
          <div className="toolbar">
            <Button
              disabled={offered.length === 0}
              onClick={() =>
                setDrafts([
                  ...drafts,
                  newLine(
                    lines.at(-1)?.content.award ??
                      offered.find(({ code }) => code === 'GK')?.code ??
                      offered[0]?.code ??
                      '',
                  ),
                ])
              }
            >
              Thêm dòng
            </Button>
            <Button disabled={unsaved.length === 0} loading={saving.isPending} onClick={() => saving.mutate()}>
              Lưu
            </Button>
            <Button
              type="primary"
              disabled={open === 0 && unsaved.length === 0}
              loading={submitting.isPending}
              onClick={() => submitting.mutate()}
            >
              Trình các hồ sơ chưa trình
            </Button>
            {unsaved.length > 0 && <span className="quiet">Có dòng chưa lưu</span>}
          </div>
        )}
      </Panel>
      {seen.quotas.length > 0 && (
        <QuotaTable
          quotas={seen.quotas}
          writes={seen.writes}
          busy={other.isPending}
          onCount={(bases) => other.mutate(() => countBases(seen, bases))}
        />
      )}
      <PaperList
        title="Giấy tờ chung của đợt"
        papers={seen.papers}
        kinds={seen.paperKinds}
        writes={seen.writes}
        address={`/api/awards/proposals/${seen.head.id}/papers`}
        busy={other.isPending}
        onAttach={(field, file) => other.mutate(() => attachCommonPaper(seen.head.id, field, file))}
        onTake={(file) => other.mutate(() => takeCommonPaper(seen.head.id, file))}
      />
      <LeaveGuard unsaved={unsaved.length > 0} />
    </>
  );
}
