import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiError } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { sessionLoss } from '@/shared/api/sessionLoss';
import { getSession } from '@/shared/session/api/getSession';
import { Failure } from '@/shared/ui/Failure';
import { Waiting } from '@/shared/ui/Waiting';

/**
 * Nobody passes without a session. Who arrives without one goes to the login page; who loses it while working keeps the
 * page with everything typed, signs in again in another window and goes on.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const session = useQuery({ queryKey: queryKeys.session, queryFn: getSession, staleTime: Number.POSITIVE_INFINITY });
  const signedOut = !session.data && session.error instanceof ApiError && session.error.status === 401;

  useEffect(() => {
    if (signedOut) {
      window.location.assign(loginAddress(window.location.pathname + window.location.search));
    }
  }, [signedOut]);

  if (session.data) {
    return (
      <>
        {children}
        <SessionLost username={session.data.username} />
      </>
    );
  }
  return (
    <main className="page">
      {session.error && !signedOut ? (
        <Failure error={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <Waiting rows={6} />
      )}
      {session.failureReason && !session.error && <p>Tạm thời chưa kết nối được máy chủ. Trang sẽ tự thử lại.</p>}
    </main>
  );
}

function loginAddress(next: string): string {
  return `/login?next=${encodeURIComponent(next)}`;
}

function SessionLost({ username }: { username: string }) {
  const [lost, setLost] = useState(false);
  const queryClient = useQueryClient();

  useEffect(() => sessionLoss.subscribe(() => setLost(true)), []);

  useEffect(() => {
    if (!lost) {
      return;
    }
    const look = async () => {
      const session = await fetch('/api/session', { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
        .then((response) => (response.ok ? (response.json() as Promise<{ username: string }>) : null))
        .catch(() => null);
      if (!session) {
        return;
      }
      if (session.username !== username) {
        window.location.assign('/');
        return;
      }
      setLost(false);
      await queryClient.invalidateQueries();
    };
    const timer = window.setInterval(look, 3000);
    window.addEventListener('focus', look);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [lost, username, queryClient]);

  return (
    <Modal
      open={lost}
      title="Phiên làm việc đã hết"
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <Button type="primary" onClick={() => window.open(loginAddress('/signed-in'), '_blank')}>
          Đăng nhập lại
        </Button>
      }
    >
      <p>Những gì bạn đang nhập vẫn còn nguyên trên trang này.</p>
      <p>Bấm “Đăng nhập lại”, đăng nhập ở cửa sổ mới mở, rồi quay về đây làm tiếp.</p>
    </Modal>
  );
}
