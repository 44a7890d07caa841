import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError, isTransient, sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatSize } from '@/shared/format/numbers';
import { type Batch, sendArchive, sendFile } from './api/batches';
import { type Chosen, isArchive } from './model/chosen';
import { largestArchive } from './model/largestArchive';

const atOnce = 2;
const patience = 5;

export type Sending = { all: number; sent: number; failed: { path: string; sentence: string }[] };

const nothing: Sending = { all: 0, sent: 0, failed: [] };

/** Sends files into a batch, a few at once; what fails for a moment is tried again, the rest is named. */
export function useSending(batch: Batch) {
  const queryClient = useQueryClient();
  const [sending, setSending] = useState<Sending>(nothing);
  const queue = useRef<Chosen[]>([]);
  const workers = useRef(0);
  const isBusy = sending.sent + sending.failed.length < sending.all;

  useEffect(() => {
    if (!isBusy) {
      return;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isBusy]);

  const work = useCallback(async () => {
    workers.current++;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { path } = next;
      const failure = await sendOne(batch, next);
      setSending((before) =>
        failure
          ? { ...before, failed: [...before.failed, { path, sentence: failure }] }
          : { ...before, sent: before.sent + 1 },
      );
    }
    workers.current--;
    if (workers.current === 0) {
      void queryClient.invalidateQueries({ queryKey: queryKeys.batches });
      void queryClient.invalidateQueries({ queryKey: queryKeys.plans });
      void queryClient.invalidateQueries({ queryKey: queryKeys.inbox });
    }
  }, [batch, queryClient]);

  const add = useCallback(
    (chosen: readonly Chosen[]) => {
      queue.current.push(...chosen);
      setSending((before) => {
        const rest = before.sent + before.failed.length < before.all ? before : nothing;
        return { ...rest, all: rest.all + chosen.length };
      });
      for (let more = workers.current; more < atOnce; more++) {
        void work();
      }
    },
    [work],
  );

  return { sending, isBusy, add };
}

/** The sentence of what went wrong, if something did. */
async function sendOne(batch: Batch, { path, file }: Chosen): Promise<string | null> {
  const archive = isArchive(file.name);
  if (archive && file.size > largestArchive) {
    return `Tệp nén lớn hơn 30 MB (${formatSize(file.size)}). Hãy giải nén rồi thả cả thư mục vào đây.`;
  }
  if (!archive && file.size > batch.largestFile) {
    return `Tệp lớn hơn ${formatSize(batch.largestFile)} (${formatSize(file.size)}). Hãy bỏ bớt hình ảnh hoặc tách phụ lục.`;
  }
  for (let attempt = 1; ; attempt++) {
    try {
      await (archive ? sendArchive(batch.id, file) : sendFile(batch.id, path, file));
      return null;
    } catch (error) {
      if (!isTransient(error) || attempt === patience) {
        return sentenceOf(error);
      }
      const seconds = (error instanceof ApiError && error.retryAfter) || attempt;
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    }
  }
}
