import { App, Button, Modal } from 'antd';
import { Link } from 'react-router';
import { formatDate } from '@/shared/format/dates';
import { formatNumber } from '@/shared/format/numbers';
import { Tag } from '@/shared/ui/Tag';
import type { PlanRollup, UnitAnswer } from '../api/getPlanRollup';
import type { Figures } from '../api/getYearFigures';
import { measures } from '../model/measures';
import { reminderTo, standingOf, standings } from './board';

type Props = {
  rollup: PlanRollup;
  unit: UnitAnswer;
  /** Undefined: not read yet, or nothing was told. */
  figures: Figures | undefined;
  year: number;
  onClose: () => void;
};

/** What stands behind a box: the document of the unit, its own numbers, or how to help it. */
export function BoardUnit({ rollup, unit, figures, year, onClose }: Props) {
  const standing = standingOf(unit);
  return (
    <Modal open title={unit.unitName} onCancel={onClose} footer={null}>
      <p>
        <Tag tone={unit.answered ? 'good' : unit.late ? 'urgent' : 'waiting'}>
          {standings.find((each) => each.standing === standing)?.words}
        </Tag>
        {unit.issuedOn && ` Ban hành ngày ${formatDate(unit.issuedOn)}.`}
      </p>
      {unit.planId && (
        <p>
          <Link to={`/plans/${unit.planId}`}>
            {[unit.planNumber, unit.planTitle].filter(Boolean).join(', ') || 'Mở kế hoạch của đơn vị'}
          </Link>
          <br />
          <span className="quiet">Mở ra thấy từng nhiệm vụ, chỉ tiêu và câu văn đã ghi trong văn bản.</span>
        </p>
      )}
      {!unit.answered && <Reminder rollup={rollup} unit={unit} />}
      {figures && <OwnNumbers figures={figures} year={year} />}
    </Modal>
  );
}

function OwnNumbers({ figures, year }: { figures: Figures; year: number }) {
  return (
    <>
      <h3>Số liệu năm {year} của riêng đơn vị</h3>
      <dl className="board-numbers">
        {measures.map((measure) => {
          const number = measure.of(figures);
          return (
            <div key={measure.title}>
              <dt>{measure.title}</dt>
              <dd>{number === null ? '–' : `${formatNumber(number)}${measure.unit ?? ''}`}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

function Reminder({ rollup, unit }: { rollup: PlanRollup; unit: UnitAnswer }) {
  const { message } = App.useApp();
  const words = reminderTo(unit, rollup, formatDate);
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => message.success('Đã chép lời nhắc.'),
      () => message.error('Trình duyệt không cho chép. Hãy bôi đen lời nhắc rồi chép.'),
    );
  return (
    <section aria-label="Lời nhắc soạn sẵn">
      <p className="board-reminder">{words}</p>
      <Button onClick={() => void copy()}>Chép lời nhắc</Button>
    </section>
  );
}
