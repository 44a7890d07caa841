import { expect, it } from 'vitest';
import type { PlanContent } from '@/shared/plan/types';
import { withoutBlankRows } from './blank';

const content = {
  type: 'KE_HOACH',
  title: '',
  movements: [{ name: '' }],
  tasks: [{ content: 'Phát động' }, { content: ' ', year: 2024 }],
  targets: [],
  references: [{ role: 'cites' }],
  recipients: ['Lưu: VT.', ''],
  sections: [{ heading: '', level: 1, body: [] }],
  confirmed: [],
} as PlanContent;

it('leaves_out_rows_in_which_nothing_is_written_and_keeps_the_others', () => {
  const sent = withoutBlankRows(content);
  expect(sent.movements).toEqual([]);
  expect(sent.tasks).toEqual([{ content: 'Phát động' }]);
  expect(sent.references).toEqual([]);
  expect(sent.recipients).toEqual(['Lưu: VT.']);
  expect(sent.sections).toEqual([]);
});

it('sends_a_row_that_lacks_only_its_name_so_that_the_server_can_say_so', () => {
  const half = { ...content, tasks: [{ content: '', lead: 'Văn phòng' }] };
  expect(withoutBlankRows(half).tasks).toHaveLength(1);
});
