import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { ApiError, isTransient } from '@/shared/api/apiError';

type Trouble = 'none' | 'network' | 'busy';

/** Says that the server cannot be reached, while every waiting question is asked again by itself. */
export function ConnectionBanner() {
  const queryClient = useQueryClient();
  const [trouble, setTrouble] = useState<Trouble>('none');

  useEffect(() => {
    const cache = queryClient.getQueryCache();
    const look = () => {
      const reasons = cache
        .getAll()
        .filter((query) => query.state.fetchStatus === 'fetching' && isTransient(query.state.fetchFailureReason))
        .map((query) => query.state.fetchFailureReason);
      const next =
        reasons.length === 0 ? 'none' : reasons.some((reason) => !(reason instanceof ApiError)) ? 'network' : 'busy';
      setTrouble(next);
    };
    return cache.subscribe(look);
  }, [queryClient]);

  if (trouble === 'none') {
    return null;
  }
  return (
    <Alert
      banner
      type="warning"
      role="status"
      title={
        trouble === 'network'
          ? 'Mất kết nối với máy chủ. Trang đang tự thử lại; những gì bạn nhập vẫn còn.'
          : 'Hệ thống tạm thời chưa phục vụ được một phần. Trang đang tự thử lại.'
      }
      action={
        <Button
          size="small"
          onClick={() => {
            void queryClient.cancelQueries().then(() => queryClient.refetchQueries({ type: 'active' }));
          }}
        >
          Thử lại ngay
        </Button>
      }
    />
  );
}
