import { expect, test } from 'vitest';
import { tooLarge } from './PaperList';

const megabyte = 1024 * 1024;

test('a file of 300 MB is refused before it is sent, with what to do', () => {
  expect(tooLarge({ name: 'ho-so.pdf', size: 300 * megabyte })).toBe(
    'Tệp ho-so.pdf nặng 300,0 MB, quá 20 MB nên không tải lên. Hãy giảm độ phân giải bản quét hoặc tách tệp rồi tải lại.',
  );
  expect(tooLarge({ name: 'ho-so.pdf', size: 20 * megabyte })).toBeNull();
});
