import { QueryClient } from '@tanstack/react-query';
import { ApiError, isTransient } from './apiError';

const longestWait = 15_000;

/**
 * What passes by itself (no network, 503) is tried again until it answers, with growing pauses; a refusal is shown at once.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (_failures, error) => isTransient(error),
      retryDelay: (failures, error) =>
        error instanceof ApiError && error.retryAfter
          ? Math.min(error.retryAfter * 1000, longestWait)
          : Math.min(1000 * 2 ** failures, longestWait),
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
