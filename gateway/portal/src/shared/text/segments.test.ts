import { describe, expect, it } from 'vitest';
import { utf16Offsets } from './codePoints';
import { isDoubleSpaced, segmentsOf, tightened } from './segments';

describe('positions', () => {
  it('are_the_same_while_every_character_is_in_the_basic_plane', () => {
    expect(utf16Offsets('Phù Cừ')(4)).toBe(4);
  });

  it('move_behind_a_character_outside_the_basic_plane', () => {
    const text = '𝐊H số 03';
    const offset = utf16Offsets(text);
    expect(text.slice(offset(0), offset(2))).toBe('𝐊H');
    expect(text.slice(offset(6), offset(8))).toBe('03');
  });

  it('never_leave_the_text', () => {
    expect(utf16Offsets('abc')(99)).toBe(3);
    expect(utf16Offsets('a😀')(99)).toBe(3);
  });
});

describe('segments', () => {
  it('join_up_to_the_text_again', () => {
    const text = 'Căn cứ Kế hoạch số 03/KH-UBND ngày 04/01/2024;';
    const segments = segmentsOf(text, [
      { key: 'parent', start: 7, end: 45, tone: 'read' },
      { key: 'references.1', start: 7, end: 45, tone: 'read' },
      { key: 'findings.0', start: 35, end: 45, tone: 'finding' },
    ]);
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
  });

  it('name_every_mark_that_covers_them_the_narrowest_first', () => {
    const segments = segmentsOf('0123456789', [
      { key: 'wide', start: 2, end: 8, tone: 'read' },
      { key: 'narrow', start: 4, end: 6, tone: 'uncertain' },
    ]);
    expect(segments.map(({ text, keys, tone }) => [text, keys, tone])).toEqual([
      ['01', [], null],
      ['23', ['wide'], 'read'],
      ['45', ['narrow', 'wide'], 'uncertain'],
      ['67', ['wide'], 'read'],
      ['89', [], null],
    ]);
  });

  it('ignore_a_mark_without_length', () => {
    expect(segmentsOf('abc', [{ key: 'empty', start: 1, end: 1, tone: 'read' }])).toHaveLength(1);
  });
});

it('tightens_the_empty_lines_of_a_flattened_pdf', () => {
  expect(tightened('I. MỤC ĐÍCH \n\n1. Mục đích \n \n')).toBe('I. MỤC ĐÍCH\n1. Mục đích\n');
  expect(isDoubleSpaced('dòng\n\n'.repeat(30))).toBe(true);
  expect(isDoubleSpaced('dòng\n'.repeat(30))).toBe(false);
});
