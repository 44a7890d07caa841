import { unitInSentence } from '@/shared/plan/words';
import type { PlanRollup, UnitAnswer } from '../api/getPlanRollup';

/** How a unit stands to the plan that it has to answer. */
export type Standing = 'answered' | 'answeredLate' | 'waiting' | 'overdue';

export function standingOf({ answered, late }: UnitAnswer): Standing {
  if (answered) {
    return late ? 'answeredLate' : 'answered';
  }
  return late ? 'overdue' : 'waiting';
}

/** Beside the colour, for who does not see it and for paper. */
export const standings = [
  { standing: 'answered', sign: '✓', words: 'Đã có kế hoạch' },
  { standing: 'answeredLate', sign: '◷', words: 'Có kế hoạch sau hạn' },
  { standing: 'waiting', sign: '…', words: 'Chưa có, còn hạn' },
  { standing: 'overdue', sign: '!', words: 'Chưa có, quá hạn' },
] as const satisfies readonly { standing: Standing; sign: string; words: string }[];

/** Units that stand under one superior: a district with its communes, or the communes directly below. */
export type Area = { key: string; name: string; units: UnitAnswer[]; answered: number };

/**
 * The units of the lowest level under those they belong to, as on a map: areas by their names, units by theirs. A
 * superior that must answer itself stands first in its area.
 */
export function areasOf({ units, node }: Pick<PlanRollup, 'units' | 'node'>): Area[] {
  const byId = new Map(units.map((unit) => [unit.unitId, unit]));
  const heads = new Set(
    units.flatMap(({ parentUnitId }) => (parentUnitId && byId.has(parentUnitId) ? [parentUnitId] : [])),
  );
  const collator = new Intl.Collator('vi');
  const areas = new Map<string, UnitAnswer[]>();
  for (const unit of units) {
    const parent = unit.parentUnitId && byId.has(unit.parentUnitId) ? unit.parentUnitId : null;
    const key = heads.has(unit.unitId) ? unit.unitId : (parent ?? '');
    areas.set(key, [...(areas.get(key) ?? []), unit]);
  }
  return [...areas]
    .map(([key, members]) => ({
      key,
      name: byId.get(key)?.unitName ?? `Trực thuộc ${unitInSentence(node.unitName)}`,
      units: members.toSorted(
        (one, other) =>
          Number(other.unitId === key) - Number(one.unitId === key) || collator.compare(one.unitName, other.unitName),
      ),
      answered: members.filter(({ answered }) => answered).length,
    }))
    .toSorted(
      (one, other) => Number(one.key === '') - Number(other.key === '') || collator.compare(one.name, other.name),
    );
}

export function countOf(units: readonly UnitAnswer[], standing: Standing): number {
  return units.filter((unit) => standingOf(unit) === standing).length;
}

/** "38"; of nothing there is no share. Cut off, so that 100 is said of all only. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((100 * part) / whole);
}

/** A reminder that somebody can send by the way the unit listens to: Zalo, mail, paper. */
export function reminderTo(
  unit: UnitAnswer,
  { node, dueOn }: Pick<PlanRollup, 'node' | 'dueOn'>,
  day: (iso: string) => string,
): string {
  const plan = node.number ? `Kế hoạch số ${node.number}` : `“${node.title}”`;
  const issued = node.issuedOn ? ` ngày ${day(node.issuedOn)}` : '';
  const state = unit.late ? `đã quá hạn ngày ${day(dueOn)}` : `hạn đến ngày ${day(dueOn)}`;
  return (
    `Kính gửi ${unit.unitName}: ${node.unitName} chưa nhận được kế hoạch của đơn vị thực hiện ${plan}${issued}, ${state}. ` +
    'Đề nghị đơn vị đăng nhập phần mềm Thi Đua: nếu đã ban hành, thả tệp kế hoạch vào trang chính; nếu chưa, ' +
    'mở văn bản này trong mục “Văn bản của cấp trên” và chọn “Soạn kế hoạch trả lời văn bản này” để có bản soạn sẵn.'
  );
}
