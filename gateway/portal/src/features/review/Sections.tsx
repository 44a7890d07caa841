import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { memo } from 'react';
import type { Section } from '@/shared/plan/types';
import { useLight } from './Lighting';
import { Paragraphs } from './Paragraphs';
import { RemarksAt } from './Remarks';

type Props = {
  sections: readonly Section[];
  editable: boolean;
  onChange: (change: (before: readonly Section[]) => Section[]) => void;
};

const levels = [
  { value: 1, label: 'Mục lớn (I, II …)' },
  { value: 2, label: 'Khoản (1, 2 …)' },
  { value: 3, label: 'Điểm (a, b …)' },
];

/** Nội dung văn bản: the sections with their words, as they stand in the document. */
export function Sections({ sections, editable, onChange }: Props) {
  const add = (after: number) =>
    onChange((before) => before.toSpliced(after, 0, { no: '', heading: '', level: 1, body: [] }));
  return (
    <div className="sections">
      {sections.length === 0 && <p className="empty">Chưa có mục nào.</p>}
      {sections.map((section, index) => (
        <SectionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: sections have no name of their own and every field is controlled
          key={index}
          {...{ section, index, editable, onChange }}
        />
      ))}
      {editable && (
        <Button icon={<PlusOutlined aria-hidden />} size="small" onClick={() => add(sections.length)}>
          Thêm mục
        </Button>
      )}
    </div>
  );
}

type FieldsProps = Pick<Props, 'editable' | 'onChange'> & { section: Section; index: number };

const SectionFields = memo(function SectionFields({ section, index, editable, onChange }: FieldsProps) {
  const light = useLight(`sections.${index}`);
  const change = (part: Partial<Section>) =>
    onChange((before) => before.map((old, at) => (at === index ? { ...old, ...part } : old)));
  const name = `mục ${index + 1}`;
  return (
    <div {...light} className={`section section-level-${section.level ?? 1}`}>
      <div className="section-head">
        <Input
          aria-label={`Số thứ tự, ${name}`}
          placeholder="I"
          value={section.no ?? ''}
          readOnly={!editable}
          onChange={(event) => change({ no: event.target.value })}
        />
        <Input
          aria-label={`Tiêu đề, ${name}`}
          placeholder="Tiêu đề của mục"
          value={section.heading}
          readOnly={!editable}
          onChange={(event) => change({ heading: event.target.value })}
        />
        {editable && (
          <>
            <Select
              aria-label={`Cấp, ${name}`}
              value={Math.min(section.level ?? 1, 3)}
              options={levels}
              onChange={(level: number) => change({ level })}
            />
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={`Xóa ${name}`}
              title={`Xóa ${name}`}
              onClick={() => onChange((before) => before.filter((_, at) => at !== index))}
            />
          </>
        )}
      </div>
      <RemarksAt field={`sections[${index}]`} />
      {(editable || (section.body ?? []).length > 0) && (
        <Paragraphs
          label={`Nội dung, ${name}`}
          value={section.body ?? []}
          readOnly={!editable}
          placeholder="Mỗi đoạn một dòng"
          onChange={(body) => change({ body })}
        />
      )}
    </div>
  );
});
