import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { DayField } from '@/shared/ui/DayField';
import { type Decision, type DecisionDraft, keepDraft, listBeforeSigner } from './api/decisions';
import { decidersAt, deciderWords } from './words';

type Props = { known?: Decision; onKept: (decision: Decision) => void; onClose: () => void };

/** Soạn quyết định: số, ngày, người ký và các hồ sơ đã trình ký. */
export function DraftEditor({ known, onKept, onClose }: Props) {
  const { workingDate } = useSession();
  const home = useHomeUnit();
  const deciders = decidersAt(home.data?.unit.level);
  const [text, setText] = useState<Omit<DecisionDraft, 'dossierIds' | 'decider'>>({
    number: known?.number ?? '',
    date: known?.date ?? workingDate,
    signer: known?.signer ?? '',
    signerPost: known?.signerPost ?? 'Chủ tịch',
    about: known?.about ?? 'Về việc khen thưởng',
  });
  const [decider, setDecider] = useState<DecisionDraft['decider'] | null>(known?.decider ?? null);
  const waiting = useQuery({ queryKey: queryKeys.decisionWaiting, queryFn: listBeforeSigner, staleTime: 0 });
  const [chosen, setChosen] = useState<string[] | null>(known ? known.lines.map((line) => line.dossierId) : null);
  const ids = chosen ?? waiting.data?.map(({ dossierId }) => dossierId) ?? [];
  const keep = useMutation({
    mutationFn: () => keepDraft({ ...text, decider: decider ?? deciders[0] ?? 'COMMUNE', dossierIds: ids }, known),
    onSuccess: onKept,
  });
  return (
    <div>
      <div className="decision-row">
        <label className="field" htmlFor="decision-number">
          Số quyết định (để trống: lấy số tiếp theo trong sổ)
          <Input
            id="decision-number"
            placeholder="123/QĐ-UBND"
            value={text.number}
            onChange={({ target }) => setText({ ...text, number: target.value })}
          />
        </label>
        <div className="field">
          <span>Ngày ký</span>
          <DayField label="Ngày ký" value={text.date} onChange={(date) => setText({ ...text, date })} />
        </div>
        <label className="field" htmlFor="decision-signer">
          Người ký
          <Input
            id="decision-signer"
            value={text.signer}
            onChange={({ target }) => setText({ ...text, signer: target.value })}
          />
        </label>
        <label className="field" htmlFor="decision-post">
          Chức vụ
          <Input
            id="decision-post"
            value={text.signerPost}
            onChange={({ target }) => setText({ ...text, signerPost: target.value })}
          />
        </label>
        {deciders.length > 1 && (
          <label className="field">
            Cấp quyết định
            <select
              className="native"
              value={decider ?? deciders[0]}
              onChange={({ target }) => setDecider(target.value as DecisionDraft['decider'])}
            >
              {deciders.map((each) => (
                <option key={each} value={each}>
                  {deciderWords[each]}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <label className="field" htmlFor="decision-about">
        Trích yếu
        <Input
          id="decision-about"
          value={text.about}
          onChange={({ target }) => setText({ ...text, about: target.value })}
        />
      </label>
      <h3>Hồ sơ đã trình ký</h3>
      {waiting.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(waiting.error)} />}
      {waiting.data?.length === 0 && (
        <p className="empty">Chưa có hồ sơ nào được trình ký. Hồ sơ đến bước này khi hội đồng xét đạt.</p>
      )}
      <ul className="decision-list" aria-label="Hồ sơ đã trình ký">
        {waiting.data?.map((dossier) => (
          <li key={dossier.dossierId}>
            <Checkbox
              checked={ids.includes(dossier.dossierId)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...ids, dossier.dossierId] : ids.filter((id) => id !== dossier.dossierId))
              }
            >
              <strong>{dossier.name}</strong>, {dossier.unitName} – {dossier.awardName} ({dossier.year})
              {dossier.votes && <span className="quiet"> · phiếu đồng ý {dossier.votes}</span>}
            </Checkbox>
          </li>
        ))}
      </ul>
      {keep.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(keep.error)} />}
      <div className="toolbar">
        <Button type="primary" loading={keep.isPending} onClick={() => keep.mutate()}>
          Lưu dự thảo
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}
