/** Every name under which an answer is remembered, so that live changes find what they make stale. */
export const queryKeys = {
  session: ['session'] as const,
  homeUnit: ['home-unit'] as const,
  inbox: ['inbox'] as const,
  plans: ['plans'] as const,
  planList: (query: object) => ['plans', query] as const,
  search: (query: object) => ['plans', 'search', query] as const,
  plan: (id: string) => ['plan', id] as const,
  planText: (id: string) => ['plan-text', id] as const,
  versions: (id: string) => ['versions', id] as const,
  difference: (id: string, from: number, to: number) => ['difference', id, from, to] as const,
  registers: (year: number) => ['registers', year] as const,
  chains: ['chain'] as const,
  chain: (id: string) => ['chain', id] as const,
  rollups: ['rollups'] as const,
  homeRollups: (year: number) => ['rollups', 'home', year] as const,
  planRollup: (id: string) => ['rollups', 'plan', id] as const,
};
