import type { Tone } from '@/shared/ui/Tag';
import type { BatchFile, FileFate } from '../api/batches';

const words: Record<FileFate, string> = {
  READING: 'Đang đọc',
  DRAFTED: 'Bản nháp',
  KNOWN: 'Đã có',
  HELD: 'Chờ trả lời',
  REFUSED: 'Không nhận',
  DROPPED: 'Đã bỏ qua',
  RECORDED: 'Đã ghi nhận',
};

const tones: Record<FileFate, Tone> = {
  READING: 'plain',
  DRAFTED: 'good',
  KNOWN: 'plain',
  HELD: 'waiting',
  REFUSED: 'urgent',
  DROPPED: 'plain',
  RECORDED: 'good',
};

export function fateInWords(file: Pick<BatchFile, 'fate' | 'asks'>): { word: string; tone: Tone } {
  return file.fate === 'DRAFTED' && file.asks
    ? { word: 'Còn câu hỏi', tone: 'waiting' }
    : { word: words[file.fate], tone: tones[file.fate] };
}
