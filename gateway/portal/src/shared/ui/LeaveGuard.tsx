import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';

/** Asks before somebody leaves a page on which something typed is not stored yet. */
export function LeaveGuard({ unsaved }: { unsaved: boolean }) {
  const blocker = useBlocker(unsaved);
  useEffect(() => {
    if (!unsaved) {
      return;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title="Nội dung đã nhập chưa được lưu"
      okText="Ở lại trang"
      cancelText="Rời trang, bỏ nội dung"
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.proceed?.()}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
    >
      <p>Nếu rời trang bây giờ, những gì vừa nhập sẽ mất. Hãy ở lại và bấm “Lưu”.</p>
    </Modal>
  );
}
