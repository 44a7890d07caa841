import { describe, expect, it } from 'vitest';
import { addressOf, askedOf, isNarrowed, queryOf } from './searchAddress';

describe('the address of a search', () => {
  const full = {
    line: 'giấy khen',
    types: ['KE_HOACH', 'CHI_THI'],
    years: ['2024'],
    units: ['C12418'],
    states: ['ISSUED'],
    from: '2024-01-01',
    to: '2024-03-31',
    newest: true,
    page: 3,
  };

  it('says_everything_that_was_asked', () => {
    expect(askedOf(new URLSearchParams(addressOf(full).toString()))).toEqual(full);
  });

  it('says_nothing_of_what_was_not_asked', () => {
    const plain = askedOf(new URLSearchParams('q=x'));
    expect(addressOf(plain).toString()).toBe('q=x');
    expect(isNarrowed(plain)).toBe(false);
    expect(isNarrowed(full)).toBe(true);
  });

  it('overlooks_what_nobody_could_have_chosen', () => {
    const odd = askedOf(new URLSearchParams('q=x&nam=abc&tu=hom-qua&trang=-4&trang=2'));
    expect(odd).toMatchObject({ years: [], from: undefined, page: 1 });
  });

  it('counts_pages_from_one_where_the_service_counts_from_zero', () => {
    expect(queryOf(full)).toMatchObject({ page: 2, year: [2024], order: 'NEWEST' });
  });
});
