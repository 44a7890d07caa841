import type { ReactNode } from 'react';

export type Tone = 'good' | 'waiting' | 'urgent' | 'plain';

/** A word that stands out: legible on every tone, also printed without colours. */
export function Tag({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
