import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { inSentence } from '@/shared/format/names';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { AnyDayField, DayField } from '@/shared/ui/DayField';
import { type Council, type CouncilMember, type CouncilText, keepCouncil } from './api/councils';
import { roleWords } from './words';

type Row = CouncilMember & { key: string };

let made = 0;

function row(member: CouncilMember): Row {
  made += 1;
  return { ...member, key: `row-${made}` };
}

function fresh(from: string, role: CouncilMember['role']): Row {
  return row({ id: null, name: '', post: '', workplace: '', role, username: null, relatives: [], from, to: null });
}

/** Lập hội đồng theo quyết định thành lập, hoặc sửa thành viên. */
export function CouncilEditor({ known, onClose }: { known?: Council; onClose: () => void }) {
  const { workingDate } = useSession();
  const home = useHomeUnit();
  const [typed, setName] = useState(known?.name);
  const name = typed ?? `Hội đồng Thi đua - Khen thưởng ${inSentence(home.data?.unit.name ?? '')}`.trim();
  const [number, setNumber] = useState(known?.number ?? '');
  const [foundedOn, setFoundedOn] = useState(known?.foundedOn ?? workingDate);
  const [rows, setRows] = useState<Row[]>(() =>
    known
      ? known.members.map(row)
      : [fresh(workingDate, 'CHAIR'), fresh(workingDate, 'VICE'), fresh(workingDate, 'SECRETARY')],
  );
  const queries = useQueryClient();
  const { message } = App.useApp();
  const keep = useMutation({
    mutationFn: () => {
      const text: CouncilText = {
        name,
        number,
        foundedOn,
        members: rows.map(({ key: _, ...member }) => ({
          ...member,
          from: known || member.id ? member.from : foundedOn,
        })),
      };
      return keepCouncil(text, known);
    },
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: queryKeys.councils });
      message.success('Đã lưu hội đồng.');
      onClose();
    },
  });
  const set = (key: string, part: Partial<CouncilMember>) =>
    setRows(rows.map((each) => (each.key === key ? { ...each, ...part } : each)));
  return (
    <div>
      <div className="council-row">
        <label className="field" htmlFor="council-name">
          Tên hội đồng
          <Input id="council-name" value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="field" htmlFor="council-number">
          Số quyết định thành lập
          <Input
            id="council-number"
            placeholder="12/QĐ-UBND"
            value={number}
            onChange={({ target }) => setNumber(target.value)}
          />
        </label>
        <div className="field">
          <span>Ngày quyết định</span>
          <DayField label="Ngày quyết định thành lập" value={foundedOn} onChange={setFoundedOn} />
        </div>
      </div>
      <div className="council-scroll">
        <table className="council-table" aria-label="Thành viên hội đồng">
          <thead>
            <tr>
              <th>Họ và tên</th>
              <th>Chức vụ</th>
              <th>Nơi công tác</th>
              <th>Vai trò</th>
              <th>Tài khoản bỏ phiếu</th>
              <th>Người thân (cách nhau dấu phẩy)</th>
              <th>Thôi tham gia từ</th>
              <th>
                <span className="visually-hidden">Bỏ</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((each, at) => (
              <tr key={each.key}>
                <td>
                  <Input
                    aria-label={`Họ và tên ${at + 1}`}
                    value={each.name}
                    onChange={({ target }) => set(each.key, { name: target.value })}
                  />
                </td>
                <td>
                  <Input
                    aria-label={`Chức vụ ${at + 1}`}
                    value={each.post}
                    onChange={({ target }) => set(each.key, { post: target.value })}
                  />
                </td>
                <td>
                  <Input
                    aria-label={`Nơi công tác ${at + 1}`}
                    value={each.workplace}
                    onChange={({ target }) => set(each.key, { workplace: target.value })}
                  />
                </td>
                <td>
                  <select
                    className="native"
                    aria-label={`Vai trò ${at + 1}`}
                    value={each.role}
                    onChange={({ target }) => set(each.key, { role: target.value as CouncilMember['role'] })}
                  >
                    {Object.entries(roleWords).map(([role, words]) => (
                      <option key={role} value={role}>
                        {words}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <Input
                    aria-label={`Tài khoản ${at + 1}`}
                    placeholder="tên đăng nhập"
                    value={each.username ?? ''}
                    onChange={({ target }) => set(each.key, { username: target.value })}
                  />
                </td>
                <td>
                  <Input
                    aria-label={`Người thân ${at + 1}`}
                    value={each.relatives.join(', ')}
                    onChange={({ target }) => set(each.key, { relatives: target.value.split(/,\s?/) })}
                  />
                </td>
                <td>
                  <AnyDayField
                    label={`Thôi tham gia ${at + 1}`}
                    value={each.to ?? undefined}
                    onChange={(to) => set(each.key, { to: to ?? null })}
                  />
                </td>
                <td>
                  {!each.id && (
                    <Button
                      aria-label={`Bỏ thành viên ${at + 1}`}
                      onClick={() => setRows(rows.filter(({ key }) => key !== each.key))}
                    >
                      Bỏ
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet">
        Người thôi tham gia thì ghi ngày, không xóa: các phiên họp trước vẫn giữ đúng thành phần. Người không có tài
        khoản gửi ý kiến bằng văn bản.
      </p>
      {keep.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(keep.error)} />}
      <div className="toolbar">
        <Button onClick={() => setRows([...rows, fresh(workingDate, 'MEMBER')])}>Thêm thành viên</Button>
        <Button type="primary" loading={keep.isPending} onClick={() => keep.mutate()}>
          Lưu hội đồng
        </Button>
        <Button onClick={onClose}>Thôi</Button>
      </div>
    </div>
  );
}
