type Above = { id: string; carriesOutId: string | null };
type Own = { carriesOut: { movementId: string } | null };

/**
 * Phong trào cấp trên chưa triển khai: who carries out the district's movement, which carries out the province's, carries
 * out both.
 */
export function notCarriedOut<T extends Above>(own: readonly Own[], above: readonly T[]): T[] {
  const byId = new Map(above.map((movement) => [movement.id, movement]));
  const carried = new Set<string>();
  for (const { carriesOut } of own) {
    let next = carriesOut?.movementId ?? null;
    while (next !== null && !carried.has(next)) {
      carried.add(next);
      next = byId.get(next)?.carriesOutId ?? null;
    }
  }
  return above.filter(({ id }) => !carried.has(id));
}
