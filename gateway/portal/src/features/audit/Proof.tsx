import { DownloadOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatMoment } from '@/shared/format/dates';
import { Panel } from '@/shared/ui/Panel';
import { type AuditCheck, auditFile, readHead, verifyAudit } from './api/audit';
import { breakOf } from './words';

/** Kiểm tra nhật ký: by the server here, or without it from the file. */
export function Proof() {
  const head = useQuery({ queryKey: queryKeys.auditHead, queryFn: readHead });
  const check = useMutation({ mutationFn: verifyAudit });
  return (
    <Panel title="Nhật ký còn nguyên vẹn không?">
      <p>
        Mỗi mục mang mã tính từ nội dung của nó và mã của mục trước, nên sửa, bỏ hay đổi chỗ một mục là thấy. Hãy in
        hoặc công bố mã của mục cuối để sau này không ai viết lại được phần trước.
      </p>
      <div className="audit-proof">
        <Button
          type="primary"
          icon={<SafetyCertificateOutlined aria-hidden />}
          loading={check.isPending}
          onClick={() => check.mutate()}
        >
          Kiểm tra chuỗi
        </Button>
        <Button icon={<DownloadOutlined aria-hidden />} href={auditFile} download>
          Tải toàn bộ nhật ký
        </Button>
      </div>
      {check.isError && <Alert type="error" showIcon role="alert" title={sentenceOf(check.error)} />}
      {check.data && <Verdict check={check.data} />}
      {head.data && head.data.number > 0 && (
        <p>
          Mục cuối: <span className="audit-hash">{`${head.data.number}:${head.data.hash}`}</span>
        </p>
      )}
      <p className="audit-quiet">
        Kiểm tra không cần tin máy chủ: tải tệp về rồi chạy <code>./thidua audit verify TỆP --head SỐ:MÃ</code>.
      </p>
    </Panel>
  );
}

function Verdict({ check }: { check: AuditCheck }) {
  if (!check.whole) {
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={`Chuỗi bị đứt ở mục số ${check.brokenNumber}: ${breakOf(check)}.`}
        description="Hãy giữ nguyên hiện trạng, tải nhật ký về và báo người quản trị hệ thống."
      />
    );
  }
  return (
    <Alert
      type="success"
      showIcon
      role="status"
      title={
        check.entries === 0
          ? 'Nhật ký chưa có mục nào.'
          : `Chuỗi ${check.entries.toLocaleString('vi-VN')} mục còn nguyên vẹn, từ ${formatMoment(check.from)} đến ${formatMoment(check.until)}.`
      }
    />
  );
}
