import { describe, expect, it } from 'vitest';
import { ApiError, isTransient, sentenceOf, Unreachable } from './apiError';

function refusal(status: number, body: unknown, headers: Record<string, string> = {}) {
  return new ApiError(new Response(null, { status, headers }), body);
}

describe('what a person reads when something fails', () => {
  it('shows_the_servers_own_sentence', () => {
    const error = refusal(422, {
      type: '/problems/refused',
      title: 'Chưa làm được',
      status: 422,
      detail: 'Số đã dùng.',
    });
    expect(sentenceOf(error)).toBe('Số đã dùng.');
  });

  it('falls_back_to_a_sentence_of_its_own_when_the_answer_is_no_problem', () => {
    expect(sentenceOf(refusal(404, '<html>'))).toContain('Không tìm thấy');
  });

  it('adds_the_trace_only_to_an_unexpected_error', () => {
    const body = { type: 't', title: 'Lỗi', status: 500, detail: 'Có lỗi.', traceId: 'abc' };
    expect(sentenceOf(refusal(500, body))).toBe('Có lỗi. Mã tra cứu: abc.');
    expect(sentenceOf(refusal(422, body))).toBe('Có lỗi.');
  });

  it('calls_a_broken_connection_by_its_name', () => {
    expect(sentenceOf(new Unreachable(new TypeError('Failed to fetch')))).toContain('Không kết nối được máy chủ');
  });

  it('tries_again_only_after_what_passes_by_itself', () => {
    expect(isTransient(refusal(503, null))).toBe(true);
    expect(isTransient(new Unreachable(null))).toBe(true);
    expect(isTransient(refusal(422, null))).toBe(false);
    expect(isTransient(refusal(404, null))).toBe(false);
  });

  it('reads_how_long_the_server_asks_to_wait', () => {
    expect(refusal(503, null, { 'Retry-After': '3' }).retryAfter).toBe(3);
    expect(refusal(503, null).retryAfter).toBeNull();
  });
});
