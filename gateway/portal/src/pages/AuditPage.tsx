import { AuditLog } from '@/features/audit/AuditLog';
import { UnitWork } from '@/shared/session/UnitWork';

export function AuditPage() {
  return (
    <>
      <UnitWork />
      <AuditLog />
    </>
  );
}
