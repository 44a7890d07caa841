import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { ApiError, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { inSentence } from '@/shared/format/names';
import { Failure } from '@/shared/ui/Failure';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { getRules, type ProvincialRules, writeRules } from './api/rules';
import { Flaws } from './Field';
import { blankRegulation, draftsOf, type RegulationDraft, wishOf } from './model/drafts';
import { RegulationForm } from './RegulationForm';
import { WrittenRules } from './WrittenRules';
import './rules.css';

/** Quy định riêng của tỉnh: the province writes, its units read. */
export function ProvincialRulesEditor({ workingDate }: { workingDate: string }) {
  const rules = useQuery({ queryKey: queryKeys.provincialRules, queryFn: getRules, refetchOnWindowFocus: false });
  if (rules.isPending) {
    return <Waiting rows={5} />;
  }
  if (rules.isError) {
    return <Failure error={rules.error} onRetry={() => void rules.refetch()} />;
  }
  return rules.data.editable ? (
    <Editor key={rules.data.version} seen={rules.data} workingDate={workingDate} />
  ) : (
    <Panel
      main
      title={`Quy định riêng của ${inSentence(rules.data.unitName)}`}
      note="Chỉ chuyên viên hoặc lãnh đạo của cấp tỉnh được sửa."
    >
      <WrittenRules regulations={rules.data.regulations} />
    </Panel>
  );
}

const noFlaws: ReadonlyMap<string, string> = new Map();

function Editor({ seen, workingDate }: { seen: ProvincialRules; workingDate: string }) {
  const [drafts, setDrafts] = useState(() => draftsOf(seen.regulations));
  const [changed, setChanged] = useState(false);
  const [flaws, setFlaws] = useState(noFlaws);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const save = useMutation({
    mutationFn: (regulations: ProvincialRules['regulations']) => writeRules(seen.version, regulations),
    onSuccess: async (stored) => {
      setChanged(false);
      queries.setQueryData(queryKeys.provincialRules, stored);
      message.success('Đã lưu quy định của tỉnh.');
      await queries.invalidateQueries({ queryKey: queryKeys.awards });
    },
    onError: (error) => setFlaws(flawsOf(error)),
  });
  const put = (next: RegulationDraft[]) => {
    setDrafts(next);
    setChanged(true);
  };
  const send = () => {
    const { regulations, misread } = wishOf(drafts);
    setFlaws(new Map(misread.map(({ field, message: why }) => [field, why])));
    if (misread.length === 0) {
      save.mutate(regulations);
    }
  };
  return (
    <Panel
      main
      title={`Quy định riêng của ${inSentence(seen.unitName)}`}
      note="Áp dụng cho các đơn vị thuộc tỉnh, cùng với quy định của Trung ương."
      extra={
        <Button type="primary" loading={save.isPending} disabled={!changed} onClick={send}>
          Lưu
        </Button>
      }
    >
      <LeaveGuard unsaved={changed} />
      {save.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(save.error)} />}
      {drafts.length === 0 && (
        <p className="empty">Tỉnh chưa nhập văn bản nào: danh mục của Trung ương được dùng nguyên.</p>
      )}
      <Flaws value={flaws}>
        {drafts.map((draft, at) => (
          <RegulationForm
            key={draft.key}
            at={`regulations/${at}`}
            draft={draft}
            onChange={(next) => put(drafts.with(at, next))}
            onRemove={() => put(drafts.toSpliced(at, 1))}
          />
        ))}
      </Flaws>
      <Button onClick={() => put([...drafts, blankRegulation(workingDate)])}>Thêm văn bản của tỉnh</Button>
    </Panel>
  );
}

function flawsOf(error: unknown): ReadonlyMap<string, string> {
  const errors = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return new Map(errors.map(({ field, message }) => [field, message]));
}
