import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { sentenceOf } from '@/shared/api/apiError';
import { queryKeys } from '@/shared/api/queryKeys';
import { formatDate } from '@/shared/format/dates';
import { DayField } from '@/shared/ui/DayField';
import { type Assignment, putOff } from './api/progress';

const usualDays = 7;

/** Nhắc lại sau: until when the owner is left in peace. */
export function PutOff({ item, workingDate }: { item: Assignment; workingDate: string }) {
  const [until, setUntil] = useState<string | null>(null);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const act = useMutation({
    mutationFn: (day: string | null) => putOff(item.id, day),
    onSuccess: async (_, day) => {
      message.success(day ? `Không nhắc trước ngày ${formatDate(day)}.` : 'Nhắc lại như thường.');
      setUntil(null);
      await queries.invalidateQueries({ queryKey: queryKeys.progress });
    },
  });
  if (item.remindFrom) {
    return (
      <>
        <span className="quiet">Hoãn nhắc đến {formatDate(item.remindFrom)}</span>
        <Button
          size="small"
          loading={act.isPending}
          aria-label={`Nhắc như thường: ${item.name}`}
          onClick={() => act.mutate(null)}
        >
          Nhắc như thường
        </Button>
        {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
      </>
    );
  }
  if (until === null) {
    return (
      <Button
        size="small"
        aria-label={`Nhắc lại sau: ${item.name}`}
        onClick={() => setUntil(dayjs(workingDate).add(usualDays, 'day').format('YYYY-MM-DD'))}
      >
        Nhắc lại sau…
      </Button>
    );
  }
  return (
    <>
      <DayField label="Nhắc lại từ ngày" value={until} onChange={setUntil} />
      <Button size="small" type="primary" loading={act.isPending} onClick={() => act.mutate(until)}>
        Hoãn nhắc
      </Button>
      <Button size="small" onClick={() => setUntil(null)}>
        Thôi
      </Button>
      {act.isError && <Alert type="error" role="alert" showIcon title={sentenceOf(act.error)} />}
    </>
  );
}
