import { describe, expect, it } from 'vitest';
import { notCarriedOut } from './carried';

const province = { id: 'province', carriesOutId: null };
const district = { id: 'district', carriesOutId: 'province' };
const other = { id: 'other', carriesOutId: null };

describe('movements above', () => {
  it('are_carried_out_through_the_movement_in_between', () => {
    const own = [{ carriesOut: { movementId: 'district' } }];
    expect(notCarriedOut(own, [district, province, other])).toEqual([other]);
  });

  it('stay_open_while_only_the_unit_in_between_carries_them_out', () => {
    expect(notCarriedOut([{ carriesOut: null }], [district, province])).toEqual([district, province]);
  });

  it('are_followed_once_even_in_a_circle', () => {
    const first = { id: 'a', carriesOutId: 'b' };
    const second = { id: 'b', carriesOutId: 'a' };
    expect(notCarriedOut([{ carriesOut: { movementId: 'a' } }], [first, second])).toEqual([]);
  });
});
