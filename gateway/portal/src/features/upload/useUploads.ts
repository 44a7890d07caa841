import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import type { Plan } from '@/shared/plan/types';
import { importPlan } from './api/importPlan';

export type Upload = { id: number; name: string; size: number } & (
  | { step: 'waiting' }
  | { step: 'reading' }
  | { step: 'done'; plan: Plan }
  | { step: 'refused'; file: File; sentence: string }
);

/** Sends the files one after another, so that one overloaded line carries one document at a time. */
export function useUploads(onAllDone: (finished: readonly Upload[]) => void) {
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<{ id: number; file: File }[]>([]);
  const running = useRef(false);
  const nextId = useRef(0);
  const batch = useRef<Upload[]>([]);

  const replace = useCallback((changed: Upload) => {
    setUploads((before) => before.map((upload) => (upload.id === changed.id ? changed : upload)));
  }, []);

  const work = useCallback(async () => {
    if (running.current) {
      return;
    }
    running.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { id, file } = next;
      const named = { id, name: file.name, size: file.size };
      replace({ ...named, step: 'reading' });
      const finished: Upload = await importPlan(file).then(
        (plan) => {
          queryClient.setQueryData(queryKeys.plan(plan.id), plan);
          return { ...named, step: 'done', plan } as const;
        },
        (error: unknown) => ({ ...named, step: 'refused', file, sentence: sentenceOf(error) }) as const,
      );
      replace(finished);
      batch.current.push(finished);
    }
    running.current = false;
    void queryClient.invalidateQueries({ queryKey: queryKeys.inbox });
    void queryClient.invalidateQueries({ queryKey: queryKeys.plans });
    const finished = batch.current;
    batch.current = [];
    onAllDone(finished);
  }, [onAllDone, queryClient, replace]);

  const add = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({ id: nextId.current++, file }));
      queue.current.push(...added);
      setUploads((before) => [
        ...before.filter((upload) => upload.step === 'waiting' || upload.step === 'reading'),
        ...added.map(({ id, file }) => ({ id, name: file.name, size: file.size, step: 'waiting' }) as const),
      ]);
      void work();
    },
    [work],
  );

  return { uploads, add };
}
