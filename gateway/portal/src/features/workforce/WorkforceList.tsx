import './workforce.css';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { ApiError, isStale, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { useHomeUnit, useSession } from '@/shared/session/useSession';
import { Failure } from '@/shared/ui/Failure';
import { LeaveGuard } from '@/shared/ui/LeaveGuard';
import { Panel } from '@/shared/ui/Panel';
import { Waiting } from '@/shared/ui/Waiting';
import { getWorkforce, keepWorkforce, type Workforce, type WorkforceWish } from './api/workforce';
import { Bodies } from './Bodies';
import { Officials } from './Officials';

/** Tổ chức, công chức làm công tác thi đua, khen thưởng of the own unit, for the forms 0604.N and 0605.N. */
export function WorkforceList() {
  const list = useQuery({ queryKey: queryKeys.workforce, queryFn: getWorkforce });
  return (
    <Panel main title="Tổ chức, công chức làm công tác thi đua, khen thưởng">
      <p>
        Danh sách này dùng để lập biểu 0604.N và 0605.N. Chỉ người của đơn vị xem được họ tên; cấp trên chỉ thấy số
        lượng. <Link to="/statistics">Về trang Thống kê</Link>
      </p>
      {list.isPending && <Waiting rows={5} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && <Lists seen={list.data} />}
    </Panel>
  );
}

function Lists({ seen }: { seen: Workforce }) {
  const { roles, workingDate } = useSession();
  const home = useHomeUnit();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [edited, setEdited] = useState<WorkforceWish | null>(null);
  const fills = roles.includes('specialist') || roles.includes('leader');
  const { bodies, officials } = edited ?? seen;
  const keep = useMutation({
    mutationFn: (wish: WorkforceWish) => keepWorkforce(seen.version, wish),
    onSuccess: async (stored) => {
      queries.setQueryData(queryKeys.workforce, stored);
      setEdited(null);
      message.success('Đã lưu danh sách.');
      await queries.invalidateQueries({ queryKey: queryKeys.yearFiguresOf });
    },
  });
  const flaws = flawsOf(keep.error);
  const hasBodies = home.data?.unit.level === 'PROVINCE' || home.data?.unit.level === 'CENTRAL' || bodies.length > 0;
  const edit = (part: Partial<WorkforceWish>) => setEdited({ bodies, officials, ...part });
  return (
    <>
      <LeaveGuard unsaved={edited !== null && !keep.isPending} />
      {hasBodies && (
        <>
          <h2 className="workforce-part">Tổ chức</h2>
          <Bodies bodies={bodies} fills={fills} flaws={flaws} onChange={(changed) => edit({ bodies: changed })} />
          {fills && (
            <Button
              onClick={() =>
                edit({ bodies: [...bodies, { name: '', kind: 'PROVINCIAL_DIVISION', from: workingDate, to: null }] })
              }
            >
              Thêm tổ chức
            </Button>
          )}
          <h2 className="workforce-part">Công chức</h2>
        </>
      )}
      <Officials
        officials={officials}
        fills={fills}
        flaws={flaws}
        onChange={(changed) => edit({ officials: changed })}
      />
      {fills ? (
        <>
          <p className="quiet">
            Người chuyển việc hoặc nghỉ: ghi ngày cuối ở cột “Đến hết ngày” và giữ lại dòng, để số liệu các năm trước
            không đổi. Chỉ xóa dòng nhập nhầm.
          </p>
          {keep.isError && (
            <Alert
              type="error"
              role="alert"
              showIcon
              title={sentenceOf(keep.error)}
              action={
                isStale(keep.error) && (
                  <Button
                    size="small"
                    onClick={() => {
                      setEdited(null);
                      keep.reset();
                      void queries.invalidateQueries({ queryKey: queryKeys.workforce });
                    }}
                  >
                    Bỏ phần vừa nhập, tải bản mới
                  </Button>
                )
              }
            />
          )}
          <div className="toolbar">
            <Button
              onClick={() =>
                edit({
                  officials: [
                    ...officials,
                    {
                      name: '',
                      female: true,
                      birthYear: Number(workingDate.slice(0, 4)) - 35,
                      education: 'UNIVERSITY',
                      post: 'PART_TIME',
                      since: workingDate,
                      from: workingDate,
                      to: null,
                    },
                  ],
                })
              }
            >
              Thêm công chức
            </Button>
            <Button
              type="primary"
              disabled={edited === null}
              loading={keep.isPending}
              onClick={() => edited && keep.mutate(edited)}
            >
              Lưu danh sách
            </Button>
          </div>
        </>
      ) : (
        <p className="quiet">Chuyên viên hoặc lãnh đạo của đơn vị ghi và sửa danh sách này.</p>
      )}
    </>
  );
}

/** What the server says is wrong, by field. */
function flawsOf(error: unknown): Map<string, string> {
  const errors = error instanceof ApiError ? error.problem?.errors : undefined;
  return new Map((errors ?? []).map(({ field, message }) => [field, message]));
}
