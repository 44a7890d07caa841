import { expect, it } from 'vitest';
import { goalIn } from './goal';

it('reads_the_number_and_its_unit_out_of_the_words_of_a_target', () => {
  expect(goalIn('từ 95% trở lên')).toEqual({ goal: '95', unit: '%' });
  expect(goalIn('04 tuyến')).toEqual({ goal: '4', unit: 'tuyến' });
  expect(goalIn('1.250,5 tỷ đồng')).toEqual({ goal: '1.250,5', unit: 'tỷ' });
  expect(goalIn('từ 12 trở lên')).toEqual({ goal: '12', unit: '' });
  expect(goalIn('hoàn thành')).toEqual({ goal: '', unit: '' });
});
