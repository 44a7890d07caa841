import { formatNumber } from '@/shared/format/numbers';
import { levelWords } from '@/shared/plan/words';
import type { RollupNode } from '../api/getHomeRollups';
import type { UnitAnswer } from '../api/getPlanRollup';

export type Coverage = RollupNode['coverage'][number];

/** "Cấp huyện 1/1, cấp xã 3/16" */
export function coverageInWords(coverage: readonly Coverage[]): string {
  const parts = coverage
    .filter(({ expected }) => expected > 0)
    .map(({ level, answered, expected }) => `${levelWords[level]} ${formatNumber(answered)}/${formatNumber(expected)}`);
  const words = parts.join(', ').replaceAll(', C', ', c');
  return words || 'Không có đơn vị cấp dưới';
}

export function hasBelow(node: RollupNode): boolean {
  return node.subtree.plans > 0 || node.coverage.some(({ answered }) => answered > 0);
}

/** What a plan holds itself together with everything below it: the server counts the two apart. */
export function withOwn({ own, subtree }: Pick<RollupNode, 'own' | 'subtree'>): RollupNode['subtree'] {
  return {
    plans: own.plans + subtree.plans,
    movements: own.movements + subtree.movements,
    tasks: own.tasks + subtree.tasks,
    tasksByQuarter: own.tasksByQuarter.map((count, quarter) => count + (subtree.tasksByQuarter[quarter] ?? 0)),
    targets: own.targets + subtree.targets,
  };
}

export type UnitFilter = { status: 'all' | 'silent' | 'late' | 'answered'; text: string };

/** The units that fit what the person asked for; the text is compared without marks and case. */
export function unitsMatching(units: readonly UnitAnswer[], filter: UnitFilter): UnitAnswer[] {
  const wanted = plain(filter.text);
  return units.filter(
    (unit) =>
      (filter.status === 'all' ||
        (unit.answered === (filter.status === 'answered') && (filter.status !== 'late' || unit.late))) &&
      (wanted === '' || plain(unit.unitName).includes(wanted)),
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase().trim();
}
