import { describe, expect, it } from 'vitest';
import { awardFor } from './awardFor';

const awards = [
  { code: 'GK', name: 'Giấy khen' },
  { code: 'BK', name: 'Bằng khen' },
  { code: 'BK_TINH', name: 'Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh' },
];

describe('the award that a plan means', () => {
  it('is found by its name, whoever gives it', () => {
    expect(awardFor('giấy khen', awards)).toBe('GK');
    expect(awardFor('Giấy khen của Chủ tịch UBND xã', awards)).toBe('GK');
  });

  it('is the one with the longest name that fits', () => {
    expect(awardFor('Bằng khen của Chủ tịch Ủy ban nhân dân cấp tỉnh', awards)).toBe('BK_TINH');
  });

  it('is left to a person when the words say another one', () => {
    expect(awardFor('', awards)).toBeNull();
    expect(awardFor('Giấy khenh', awards)).toBeNull();
    expect(awardFor('Cờ thi đua', awards)).toBeNull();
  });
});
