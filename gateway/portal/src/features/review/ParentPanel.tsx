import { CheckOutlined } from '@ant-design/icons';
import { Alert, Button, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ParentLink } from '@/shared/plan/types';
import { citationInWords, documentWithIssuer, linkInWords } from '@/shared/plan/words';
import { Panel } from '@/shared/ui/Panel';
import { Tag } from '@/shared/ui/Tag';
import { anchorOf } from './focus';
import { useLight } from './Lighting';

type Props = {
  link: ParentLink;
  unsure: boolean;
  mayAnswer: boolean;
  mayConfirm: boolean;
  onAnswer: (planId: string | null) => Promise<void>;
  onConfirm: () => void;
};

const none = 'none';

const advice: Record<ParentLink['state'], { type: 'success' | 'info' | 'warning'; words: string }> = {
  RESOLVED: { type: 'success', words: '' },
  PENDING: {
    type: 'info',
    words: 'Văn bản này chưa có trên hệ thống. Khi cấp trên ban hành, kế hoạch sẽ tự nối; bạn không phải làm gì thêm.',
  },
  AMBIGUOUS: { type: 'warning', words: 'Có nhiều văn bản phù hợp. Hãy chọn văn bản mà kế hoạch này thực hiện.' },
  NONE_CITED: { type: 'warning', words: 'Văn bản không nêu rõ thực hiện kế hoạch nào của cấp trên.' },
  NOT_NEEDED: { type: 'info', words: 'Kế hoạch này không thực hiện văn bản nào của cấp trên.' },
};

/** Văn bản cấp trên: what the plan implements, and the one question where it is not clear. */
export function ParentPanel({ link, unsure, mayAnswer, mayConfirm, onAnswer, onConfirm }: Props) {
  const light = useLight('parent');
  const [changing, setChanging] = useState(false);
  const open = link.state === 'AMBIGUOUS' || link.state === 'NONE_CITED';
  const { type, words } = advice[link.state];
  return (
    <Panel
      title="Văn bản cấp trên"
      id={anchorOf('parent')}
      note={unsure && <Tag tone="waiting">Chưa chắc</Tag>}
      extra={
        unsure &&
        mayConfirm && (
          <Button
            size="small"
            icon={<CheckOutlined aria-hidden />}
            onClick={onConfirm}
            aria-label="Đúng rồi: Văn bản cấp trên"
          >
            Đúng rồi
          </Button>
        )
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing at it only lights its place in the document */}
      <div onFocus={light.onFocus} onMouseEnter={light.onMouseEnter} onMouseLeave={light.onMouseLeave}>
        <Alert
          type={type}
          showIcon
          role="status"
          title={linkInWords(link.state, link.parents)}
          description={
            <>
              {words}
              {link.cited && link.state !== 'RESOLVED' && <div>Trong văn bản ghi: {citationInWords(link.cited)}.</div>}
              {link.state === 'RESOLVED' &&
                link.parents.map((parent) =>
                  parent.openable ? (
                    <div key={parent.id}>
                      <Link to={`/plans/${parent.id}`}>Mở {documentWithIssuer(parent)}</Link>
                    </div>
                  ) : null,
                )}
            </>
          }
        />
        {mayAnswer &&
          (open || changing ? (
            <Question
              link={link}
              onAnswer={async (planId) => {
                await onAnswer(planId);
                setChanging(false);
              }}
            />
          ) : (
            <Button type="link" size="small" onClick={() => setChanging(true)}>
              Chọn văn bản khác
            </Button>
          ))}
      </div>
    </Panel>
  );
}

function Question({ link, onAnswer }: { link: ParentLink; onAnswer: (planId: string | null) => Promise<void> }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const question = link.question ?? 'Kế hoạch này thực hiện văn bản nào?';
  const send = () => {
    if (chosen) {
      setSending(true);
      void onAnswer(chosen === none ? null : chosen).finally(() => setSending(false));
    }
  };
  return (
    <fieldset className="question">
      <legend>{question}</legend>
      <Radio.Group
        vertical
        value={chosen}
        onChange={(event) => setChosen(event.target.value as string)}
        options={[
          ...link.candidates.map(({ plan, why }) => ({
            value: plan.id,
            label: (
              <span className="candidate">
                <strong>{documentWithIssuer(plan)}</strong>
                <span>{plan.title}</span>
                {why.length > 0 && <span className="quiet">{why.join('; ')}</span>}
              </span>
            ),
          })),
          { value: none, label: 'Không thực hiện văn bản nào của cấp trên' },
        ]}
      />
      <Button type="primary" size="small" disabled={!chosen} loading={sending} onClick={send}>
        Chọn văn bản này
      </Button>
    </fieldset>
  );
}
