import { Alert, Button } from 'antd';
import { isNotFound, sentenceOf } from '@/shared/api/apiError';
import { NotFound } from './NotFound';

/** A part of a page that could not be loaded: the reason, and a way on. */
export function Failure({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (isNotFound(error)) {
    return <NotFound />;
  }
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={sentenceOf(error)}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            Thử lại
          </Button>
        )
      }
    />
  );
}
