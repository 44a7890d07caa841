import './links.css';
import { PlusOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import type { Plan, Tie } from '@/shared/plan/types';
import { citationInWords, documentWithIssuer, referenceRoleWords } from '@/shared/plan/words';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import { addLink, chooseLink, declareNone, removeLink } from './api/changeLinks';
import { LinkDialog, type Wish } from './LinkDialog';

type Props = {
  plan: Plan;
  /** Saves what is being edited, so that the links are changed on what is stored. */
  prepare?: () => Promise<Plan>;
  onChanged?: (stored: Plan) => void;
  /** The plan is in force: the panel asks the open question too, which the review page asks beside it. */
  issued?: boolean;
};

const stateWords: Record<Tie['state'], { word: string; tone: Tone }> = {
  RESOLVED: { word: 'Đã nối', tone: 'good' },
  PENDING: { word: 'Đang chờ văn bản', tone: 'waiting' },
  AMBIGUOUS: { word: 'Cần chọn', tone: 'urgent' },
  OUTSIDE: { word: 'Văn bản của trung ương', tone: 'plain' },
  REMOVED: { word: 'Đã gỡ', tone: 'plain' },
};

/** Liên kết với cấp trên: every document that the plan implements or responds to, each with its own state. */
export function LinksPanel({ plan, prepare, onChanged, issued }: Props) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [wish, setWish] = useState<Wish | null>(null);
  const { links, changes, candidates, question, state } = plan.parentLink;
  const mayChange = plan.actions.includes('ANSWER_PARENT');
  const suggests = issued && mayChange && candidates.length > 0 && state !== 'AMBIGUOUS';
  if (links.length === 0 && !mayChange) {
    return null;
  }

  const change = async (act: (stored: Plan) => Promise<Plan>) => {
    const stored = await act(prepare ? await prepare() : plan);
    queryClient.setQueryData(queryKeys.plan(stored.id), stored);
    onChanged?.(stored);
    void queryClient.invalidateQueries({ queryKey: queryKeys.chains });
    void queryClient.invalidateQueries({ queryKey: queryKeys.inbox });
  };
  const atOnce = (act: (stored: Plan) => Promise<Plan>) =>
    change(act).catch((error: unknown) => {
      void message.error(sentenceOf(error));
    });
  const settle = async (made: Wish, planId: string | null, reason: string, response: boolean) => {
    await change((stored) => {
      switch (made.act) {
        case 'add':
          return addLink(stored, planId ?? '', response, reason);
        case 'choose':
          return chooseLink(stored, made.link, planId ?? '', reason || null);
        case 'remove':
          return removeLink(stored, made.link, reason);
      }
    });
    setWish(null);
  };
  const asksElsewhere = !issued && links.filter((link) => link.state === 'AMBIGUOUS').length === 1;

  return (
    <Panel
      title="Liên kết với cấp trên"
      note={links.length > 0 ? `${links.length}` : undefined}
      extra={
        mayChange && (
          <Button size="small" icon={<PlusOutlined />} onClick={() => setWish({ act: 'add' })}>
            Thêm liên kết
          </Button>
        )
      }
    >
      {links.length === 0 && <p className="empty">Chưa có liên kết nào với văn bản của cấp trên.</p>}
      <ul className="links" aria-label="Các liên kết">
        {links.map((link) => (
          <li key={link.id}>
            <div className="link-words">
              <Tag tone={stateWords[link.state].tone}>{stateWords[link.state].word}</Tag>
              <span>
                {referenceRoleWords[link.role]}{' '}
                {link.parent ? (
                  <Link to={`/plans/${link.parent.id}`}>{documentWithIssuer(link.parent)}</Link>
                ) : (
                  link.cited && citationInWords(link.cited)
                )}
                {link.byPerson && <span className="quiet"> (do đơn vị chọn)</span>}
              </span>
            </div>
            {link.state === 'AMBIGUOUS' && mayChange && !asksElsewhere && (
              <Choices
                question={link.question ?? 'Văn bản nào dưới đây là căn cứ của kế hoạch này?'}
                candidates={link.candidates}
                onChoose={(id) => void atOnce((stored) => chooseLink(stored, link.id, id, null))}
              />
            )}
            {mayChange && link.state !== 'REMOVED' && (
              <div className="link-actions">
                <Button
                  size="small"
                  type="link"
                  onClick={() => setWish({ act: 'choose', link: link.id, known: link.state === 'RESOLVED' })}
                >
                  {link.state === 'RESOLVED' ? 'Đổi văn bản' : 'Chọn văn bản'}
                </Button>
                <Button size="small" type="link" danger onClick={() => setWish({ act: 'remove', link: link.id })}>
                  Gỡ liên kết
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {suggests && (
        <Choices
          question={question ?? 'Kế hoạch này thực hiện văn bản nào?'}
          candidates={candidates}
          onChoose={(id) => void atOnce((stored) => addLink(stored, id, false, 'Trả lời câu hỏi về văn bản cấp trên'))}
        />
      )}
      {issued && mayChange && state === 'NONE_CITED' && (
        <Button size="small" onClick={() => void atOnce(declareNone)}>
          Không thực hiện văn bản nào của cấp trên
        </Button>
      )}
      {changes.length > 0 && (
        <details className="link-history">
          <summary>Đã thay đổi {changes.length} lần</summary>
          <ul>
            {changes.map((entry) => (
              <li key={`${entry.at}-${entry.act}`}>
                {actWords[entry.act]} {entry.note} <span className="quiet">({formatMoment(entry.at)})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {wish && <LinkDialog wish={wish} onSettle={settle} onClose={() => setWish(null)} />}
    </Panel>
  );
}

const actWords = {
  LINK_ADDED: 'Thêm',
  LINK_CHANGED: 'Đổi sang',
  LINK_REMOVED: 'Gỡ',
} as const;

/** The candidates with their reasons; one click chooses. */
function Choices({
  question,
  candidates,
  onChoose,
}: {
  question: string;
  candidates: Plan['parentLink']['candidates'];
  onChoose: (id: string) => void;
}) {
  return (
    <fieldset className="link-choices">
      <legend>{question}</legend>
      <ul>
        {candidates.map(({ plan, why }) => (
          <li key={plan.id}>
            <div>
              <strong>{documentWithIssuer(plan)}</strong>
              <div>{plan.title}</div>
              {why.length > 0 && <div className="quiet">{why.join('; ')}</div>}
            </div>
            <Button
              size="small"
              type="primary"
              onClick={() => onChoose(plan.id)}
              aria-label={`Chọn ${documentWithIssuer(plan)}`}
            >
              Chọn
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
