import { Tag } from 'antd';
import type { LinkState, PlanState } from './types';
import { linkInWords, stateWords } from './words';

const stateColors: Record<PlanState, string> = {
  DRAFT: 'default',
  IN_REVIEW: 'gold',
  ISSUED: 'green',
  AMENDED: 'cyan',
  REPLACED: 'default',
  WITHDRAWN: 'red',
  CLOSED: 'default',
};

export function StateTag({ state }: { state: PlanState }) {
  return <Tag color={stateColors[state]}>{stateWords[state]}</Tag>;
}

const linkColors: Record<LinkState, string> = {
  RESOLVED: 'green',
  PENDING: 'gold',
  AMBIGUOUS: 'orange',
  NONE_CITED: 'orange',
  NOT_NEEDED: 'default',
};

export function LinkTag({ state }: { state: LinkState }) {
  return <Tag color={linkColors[state]}>{linkInWords(state)}</Tag>;
}
