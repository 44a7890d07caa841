import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Panel } from '@/shared/ui/Panel';
import { type Choice, castBallot, type Receipt, type Session } from './api/councils';

/** Phiếu bầu kín của thành viên đang đăng nhập. */
export function BallotPaper({ session }: { session: Session }) {
  const queries = useQueryClient();
  const [choices, setChoices] = useState<Record<string, Choice>>({});
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const items = session.items.filter(({ dossierId }) => session.own?.dossierIds.includes(dossierId));
  const cast = useMutation({
    mutationFn: () =>
      castBallot(
        session,
        items.flatMap(({ dossierId }) => {
          const choice = choices[dossierId];
          return choice ? [{ dossierId, choice }] : [];
        }),
      ),
    onSuccess: setReceipt,
  });
  const missing = items.filter(({ dossierId }) => !choices[dossierId]).length;
  return (
    <Panel title="Phiếu bầu kín của bạn" note={`${items.length} hồ sơ`}>
      <p className="quiet">
        Phiếu được niêm phong khi bỏ, không ai đọc được trước khi kết thúc; sau đó chỉ còn mã phiếu, không còn tên.
      </p>
      <table className="council-table" aria-label="Phiếu bầu">
        <tbody>
          {items.map((item) => (
            <tr key={item.dossierId}>
              <td>
                <strong>{item.nominee}</strong>
                <div className="quiet">
                  {item.awardName} · {item.unitName}
                </div>
              </td>
              <td>
                <Radio.Group
                  className="council-choices"
                  aria-label={`Phiếu đối với ${item.nominee}, ${item.awardName}`}
                  value={choices[item.dossierId]}
                  onChange={({ target }) => setChoices({ ...choices, [item.dossierId]: target.value as Choice })}
                >
                  <Radio value="FOR">Đồng ý</Radio>
                  <Radio value="AGAINST">Không đồng ý</Radio>
                </Radio.Group>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cast.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(cast.error)} />}
      <div className="toolbar">
        <Button type="primary" disabled={missing > 0} loading={cast.isPending} onClick={() => cast.mutate()}>
          Bỏ phiếu
        </Button>
        {missing > 0 && <span className="quiet">Còn {missing} hồ sơ chưa chọn.</span>}
      </div>
      {receipt && (
        <ReceiptSlip
          session={session}
          receipt={receipt}
          onClose={() => queries.setQueryData(queryKeys.councilSession(session.id), receipt.session)}
        />
      )}
    </Panel>
  );
}

/** Mã phiếu, shown once: nobody can show it again. */
function ReceiptSlip({ session, receipt, onClose }: { session: Session; receipt: Receipt; onClose: () => void }) {
  const nominee = (id: string) => session.items.find(({ dossierId }) => dossierId === id);
  return (
    <Modal
      open
      closable={false}
      mask={{ closable: false }}
      title="Đã bỏ phiếu. Hãy ghi lại mã phiếu của bạn"
      footer={[
        <Button key="print" onClick={() => window.print()}>
          In
        </Button>,
        <Button key="done" type="primary" onClick={onClose}>
          Tôi đã ghi lại mã phiếu
        </Button>,
      ]}
    >
      <p>
        Mã chỉ hiện một lần. Sau khi kết thúc, bạn tìm mã này trong danh sách phiếu để kiểm tra phiếu của mình đã được
        đếm đúng. Người khác không biết mã nào là của bạn.
      </p>
      <table className="council-table" aria-label="Mã phiếu">
        <tbody>
          {receipt.codes.map(({ dossierId, code }) => (
            <tr key={dossierId}>
              <td>
                {nominee(dossierId)?.nominee} – {nominee(dossierId)?.awardName}
              </td>
              <td className="council-code">{code}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
