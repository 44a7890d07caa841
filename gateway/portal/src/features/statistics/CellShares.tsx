import { useQuery } from '@tanstack/react-query';
import { Modal, Table } from 'antd';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatNumber } from '@/shared/format/numbers';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';
import { type CellShare, type Chosen, listCellShares } from './api/statistics';

/** A cell that somebody wants to look into. */
export type OpenCell = { row: string; rowTitle: string; column: string; columnTitle: string };

/** Which units make the number of a cell. */
export function CellShares({ chosen, cell, onClose }: { chosen: Chosen; cell: OpenCell; onClose: () => void }) {
  const shares = useQuery({
    queryKey: [...queryKeys.filledForm(chosen.unit, chosen.year, chosen.number), cell.row, cell.column],
    queryFn: () => listCellShares(chosen, cell.row, cell.column),
  });
  return (
    <Modal open title={`${cell.rowTitle} · ${cell.columnTitle}`} footer={null} onCancel={onClose}>
      {shares.isPending && <Waiting rows={3} />}
      {shares.isError && <Failure error={shares.error} onRetry={() => void shares.refetch()} />}
      {shares.data && (
        <Table<CellShare>
          size="small"
          rowKey="unitId"
          aria-label="Các đơn vị của số này"
          dataSource={shares.data}
          pagination={false}
          columns={[
            {
              title: 'Đơn vị',
              render: (_, { unitName, names }) => (
                <>
                  {unitName}
                  {names.length > 0 && <div className="quiet">{names.join(', ')}</div>}
                </>
              ),
            },
            { title: 'Số lượng', align: 'right', width: 120, render: (_, { count }) => formatNumber(count) },
          ]}
        />
      )}
    </Modal>
  );
}
