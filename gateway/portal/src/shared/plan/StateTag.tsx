import { Tag, type Tone } from '@/shared/ui/Tag';
import type { PlanState } from './types';
import { stateWords } from './words';

const tones: Record<PlanState, Tone> = {
  DRAFT: 'plain',
  IN_REVIEW: 'waiting',
  ISSUED: 'good',
  AMENDED: 'good',
  REPLACED: 'plain',
  WITHDRAWN: 'urgent',
  CLOSED: 'plain',
};

export function StateTag({ state }: { state: PlanState }) {
  return <Tag tone={tones[state]}>{stateWords[state]}</Tag>;
}
