import { MailOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { Failure } from '@/shared/ui/Failure';
import { Panel } from '@/shared/ui/Panel';
import { getMailbox, setMailbox } from './api/deadlines';

/** Thư nhắc: one mail to the unit on a working day on which something is late or due within a week. */
export function MailboxPanel() {
  const client = useQueryClient();
  const mailbox = useQuery({ queryKey: queryKeys.deadlineMailbox, queryFn: getMailbox });
  const [typed, setTyped] = useState<string>();
  const set = useMutation({
    mutationFn: setMailbox,
    onSuccess: (answer) => {
      client.setQueryData(queryKeys.deadlineMailbox, answer);
      setTyped(undefined);
    },
  });
  const kept = mailbox.data?.address ?? '';
  const may = mailbox.data?.actions.includes('SET') ?? false;
  return (
    <Panel title="Thư nhắc hằng ngày">
      <p>
        Mỗi ngày làm việc, nếu có việc quá hạn hoặc đến hạn trong 7 ngày tới, đơn vị nhận một thư kèm dự thảo báo cáo.
        Việc đã làm xong thì không nhắc nữa.
      </p>
      {mailbox.isError && <Failure error={mailbox.error} onRetry={() => void mailbox.refetch()} />}
      {mailbox.data && !mailbox.data.mailLeaves && (
        <Alert type="info" showIcon title="Hệ thống này chưa có máy chủ thư nên chưa gửi thư nhắc." />
      )}
      {mailbox.data && (
        <form
          className="due-actions"
          onSubmit={(event) => {
            event.preventDefault();
            set.mutate(typed ?? kept);
          }}
        >
          <Input
            className="due-address"
            aria-label="Địa chỉ nhận thư nhắc"
            prefix={<MailOutlined aria-hidden />}
            placeholder="vanphong@xa.gov.vn; để trống nếu không nhận"
            value={typed ?? kept}
            disabled={!may}
            onChange={(event) => setTyped(event.target.value)}
          />
          {may && (
            <Button htmlType="submit" loading={set.isPending} disabled={typed === undefined || typed === kept}>
              Lưu địa chỉ
            </Button>
          )}
        </form>
      )}
      {set.error && <Alert type="error" showIcon role="alert" title={sentenceOf(set.error)} />}
      {set.isSuccess && typed === undefined && (
        <p className="quiet" role="status">
          {kept ? `Đã lưu. Thư nhắc gửi đến ${kept}.` : 'Đã lưu. Đơn vị không nhận thư nhắc.'}
        </p>
      )}
    </Panel>
  );
}
