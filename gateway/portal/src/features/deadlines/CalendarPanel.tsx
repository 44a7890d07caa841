import { CalendarOutlined, DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Input, Popconfirm } from 'antd';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { Panel } from '@/shared/ui/Panel';
import { calendarFile, getLink, renewLink, revokeLink } from './api/deadlines';

/** Lịch: the deadlines in a calendar program, once as a file or always by a link of one's own. */
export function CalendarPanel() {
  const client = useQueryClient();
  const link = useQuery({ queryKey: queryKeys.calendarLink, queryFn: getLink });
  const changed = () => client.invalidateQueries({ queryKey: queryKeys.calendarLink });
  const renew = useMutation({ mutationFn: renewLink, onSuccess: changed });
  const revoke = useMutation({ mutationFn: revokeLink, onSuccess: changed });
  const path = renew.data?.path;
  const trouble = renew.error ?? revoke.error;
  const made = link.data?.since;
  return (
    <Panel title="Đưa hạn vào lịch">
      <p>Tải tệp lịch một lần, hoặc tạo liên kết riêng để lịch trên máy, trên điện thoại tự cập nhật.</p>
      <div className="due-actions">
        <Button icon={<DownloadOutlined aria-hidden />} href={calendarFile} download>
          Tải tệp lịch (.ics)
        </Button>
        {made ? (
          <Popconfirm
            title="Liên kết cũ sẽ ngừng cập nhật. Tạo liên kết mới?"
            okText="Tạo liên kết mới"
            cancelText="Giữ nguyên"
            onConfirm={() => renew.mutate()}
          >
            <Button loading={renew.isPending}>Đổi liên kết</Button>
          </Popconfirm>
        ) : (
          <Button icon={<CalendarOutlined aria-hidden />} loading={renew.isPending} onClick={() => renew.mutate()}>
            Tạo liên kết lịch
          </Button>
        )}
        {made && (
          <Button
            danger
            loading={revoke.isPending}
            onClick={() => {
              renew.reset();
              revoke.mutate();
            }}
          >
            Thu hồi liên kết
          </Button>
        )}
      </div>
      {trouble && <Alert type="error" showIcon role="alert" title={sentenceOf(trouble)} />}
      {made && path && (
        <>
          <Input readOnly aria-label="Liên kết lịch" value={`${window.location.origin}${path}`} />
          <p className="quiet">
            Chép liên kết này vào mục “Đăng ký lịch từ địa chỉ” của lịch. Liên kết chỉ hiện lần này; ai có nó đều xem
            được hạn của đơn vị, nên đừng gửi cho người khác.
          </p>
        </>
      )}
      {made && !path && <p className="quiet">Liên kết của anh/chị có từ {formatMoment(made)}.</p>}
    </Panel>
  );
}
