import './register.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, InputNumber } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { Tag, type Tone } from '@/shared/ui/Tag';
import { Waiting } from '@/shared/ui/Waiting';
import { getRegisters, type Register } from './api/getRegisters';
import { releaseNumber } from './api/releaseNumber';
import { ReserveDialog } from './ReserveDialog';

type Line = Register['lines'][number];

const states: Record<Line['state'], { word: string; tone: Tone }> = {
  USED: { word: 'Đã cấp', tone: 'good' },
  PAPER: { word: 'Giữ cho bản giấy', tone: 'waiting' },
  FREE: { word: 'Chưa dùng', tone: 'plain' },
};

/** Sổ đăng ký văn bản: which numbers are used, which are kept for papers, which comes next. */
export function NumberBook({ workingDate, mayKeep }: { workingDate: string; mayKeep: boolean }) {
  const [year, setYear] = useState(Number(workingDate.slice(0, 4)));
  const [reserving, setReserving] = useState(false);
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const registers = useQuery({ queryKey: queryKeys.registers(year), queryFn: () => getRegisters(year) });
  const changed = () => void queryClient.invalidateQueries({ queryKey: queryKeys.registers(year) });

  const release = async (symbol: string, sequence: number) => {
    try {
      await releaseNumber(year, symbol, sequence);
      changed();
      message.success('Đã bỏ giữ số.');
    } catch (error) {
      message.error(sentenceOf(error));
    }
  };

  return (
    <>
      <Panel main title="Sổ đăng ký văn bản">
        <div className="register-head">
          <label htmlFor="register-year">Năm</label>
          <InputNumber
            id="register-year"
            min={1990}
            max={2100}
            precision={0}
            value={year}
            onChange={(next) => next && setYear(next)}
          />
          {mayKeep && <Button onClick={() => setReserving(true)}>Giữ số cho văn bản giấy</Button>}
        </div>
        {registers.isPending && <Waiting rows={4} />}
        {registers.isError && <Failure error={registers.error} onRetry={() => void registers.refetch()} />}
        {registers.data?.length === 0 && (
          <p className="empty">Năm {year} chưa có số nào. Số đầu tiên được cấp khi ban hành văn bản.</p>
        )}
      </Panel>
      {registers.data?.map((register) => (
        <Panel
          key={register.symbol}
          title={`Ký hiệu ${register.symbol}`}
          note={`Số tiếp theo: ${String(register.next).padStart(2, '0')}/${register.symbol}`}
          className="register"
        >
          <table aria-label={`Sổ ${register.symbol} năm ${year}`}>
            <thead>
              <tr>
                <th scope="col">Số, ký hiệu</th>
                <th scope="col">Ngày</th>
                <th scope="col">Tình trạng</th>
                <th scope="col">Văn bản</th>
                {mayKeep && <th scope="col">Xử lý</th>}
              </tr>
            </thead>
            <tbody>
              {register.lines.map((line) => (
                <tr key={line.sequence}>
                  <td>{line.text}</td>
                  <td>{formatDate(line.on)}</td>
                  <td>
                    <Tag tone={states[line.state].tone}>{states[line.state].word}</Tag>
                  </td>
                  <td>
                    {line.planId ? (
                      <Link to={`/plans/${line.planId}`}>{line.title || 'Văn bản chưa có trích yếu'}</Link>
                    ) : (
                      line.paper
                    )}
                  </td>
                  {mayKeep && (
                    <td>
                      {line.state === 'PAPER' && (
                        <Button
                          size="small"
                          aria-label={`Bỏ giữ số ${line.text}`}
                          onClick={() => void release(register.symbol, line.sequence)}
                        >
                          Bỏ giữ
                        </Button>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      ))}
      <ReserveDialog
        open={reserving}
        workingDate={workingDate}
        onClose={() => setReserving(false)}
        onReserved={() => {
          setReserving(false);
          changed();
        }}
      />
    </>
  );
}
