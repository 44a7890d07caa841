import { CloseCircleOutlined, ExclamationCircleOutlined, InfoCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { Finding } from '@/shared/plan/types';
import { Panel } from '@/shared/ui/Panel';
import { useLight } from './Lighting';

const signs: Record<Finding['severity'], { icon: ReactNode; word: string }> = {
  ERROR: { icon: <CloseCircleOutlined className="sign-error" aria-hidden />, word: 'Cần sửa' },
  WARNING: { icon: <ExclamationCircleOutlined className="sign-warning" aria-hidden />, word: 'Nên xem lại' },
  INFO: { icon: <InfoCircleOutlined className="sign-info" aria-hidden />, word: 'Lưu ý' },
};

/** What looks wrong in the document, each with the way to its place. */
export function Findings({ findings, onShow }: { findings: readonly Finding[]; onShow: (key: string) => void }) {
  if (findings.length === 0) {
    return null;
  }
  return (
    <Panel title="Chỗ cần xem lại trong văn bản" note={`${findings.length}`}>
      <ul className="findings" aria-label="Chỗ cần xem lại">
        {findings.map((finding, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding is known by its position, which never changes on a page
          <FindingItem key={index} at={`findings.${index}`} finding={finding} onShow={onShow} />
        ))}
      </ul>
    </Panel>
  );
}

function FindingItem({ at, finding, onShow }: { at: string; finding: Finding; onShow: (key: string) => void }) {
  const light = useLight(at);
  const { icon, word } = signs[finding.severity];
  return (
    <li id={light.id}>
      {icon}
      <span className="finding-words">
        <span className="visually-hidden">{word}: </span>
        {finding.message}
      </span>
      {finding.evidence && (
        <Button size="small" type="link" onClick={() => onShow(at)} aria-label={`Xem chỗ này: ${finding.message}`}>
          Xem chỗ này
        </Button>
      )}
    </li>
  );
}
