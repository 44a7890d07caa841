import { describe, expect, it } from 'vitest';
import { examplesInWords } from './examplesInWords';

const hoa = {
  name: 'Bà Hoa',
  post: 'Thôn Đông',
  title: 'Hiến đất mở đường',
  published: true,
  consent: { state: 'GIVEN' as const },
};

describe('model examples in a final review', () => {
  it('names those who have agreed and counts all', () => {
    const silent = { ...hoa, name: 'Ông Ba', published: false, consent: { state: 'NONE' as const } };
    const back = { ...silent, name: 'Cô Tư', consent: { state: 'WITHDRAWN' as const } };
    const words = examplesInWords([hoa, silent, back]);
    expect(words).toBe('Gương điển hình: 03, đã công bố 01. Tiêu biểu: Bà Hoa (Thôn Đông): Hiến đất mở đường.');
  });

  it('says so when there are none', () => {
    expect(examplesInWords([])).toBe('Gương điển hình: 0, đã công bố 0.');
  });
});
