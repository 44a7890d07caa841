import { describe, expect, it } from 'vitest';
import { chosenOf, isArchive, isLeftover } from './chosen';

describe('files that were chosen', () => {
  it('leave_out_what_systems_and_programs_have_left', () => {
    for (const path of ['a/Thumbs.db', '.DS_Store', 'a/~$kế hoạch.docx', 'desktop.ini']) {
      expect(isLeftover(path), path).toBe(true);
    }
    expect(isLeftover('2019/Kế hoạch.docx')).toBe(false);
  });

  it('keep_their_place_in_the_folder', () => {
    const file = new File(['x'], 'a.txt');
    Object.defineProperty(file, 'webkitRelativePath', { value: '2019/a.txt' });
    expect(chosenOf([file, new File(['x'], 'b.txt'), new File(['x'], 'Thumbs.db')]).map(({ path }) => path)).toEqual([
      '2019/a.txt',
      'b.txt',
    ]);
  });

  it('are_an_archive_by_their_name', () => {
    expect(isArchive('Văn bản 2019.ZIP')).toBe(true);
    expect(isArchive('zip.docx')).toBe(false);
  });
});
