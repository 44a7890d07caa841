import type { components } from './generated/plans';

export type Problem = components['schemas']['Problem'];

/** The server answered, and its answer is a refusal (RFC 9457). */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Problem | null;
  /** Seconds after which the server asks to be called again. */
  readonly retryAfter: number | null;

  constructor(response: Response, body: unknown) {
    const problem = isProblem(body) ? body : null;
    super(problem?.detail ?? problem?.title ?? `HTTP ${response.status}`);
    this.name = 'ApiError';
    this.status = response.status;
    this.problem = problem;
    const wait = Number(response.headers.get('Retry-After'));
    this.retryAfter = Number.isFinite(wait) && wait > 0 ? wait : null;
  }
}

/** The server did not answer at all: the network is down, or the connection broke. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export function isTransient(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiError && [429, 502, 503, 504].includes(error.status));
}

export function isNotFound(error: unknown): boolean {
  return error instanceof ApiError && error.status === 404;
}

export function isStale(error: unknown): boolean {
  return error instanceof ApiError && (error.status === 409 || error.status === 412);
}

/** The sentence shown to the person: what happened and what to do next. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Unreachable) {
    return 'Không kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.';
  }
  if (error instanceof ApiError) {
    const { problem, status } = error;
    const trace = status >= 500 && problem?.traceId ? ` Mã tra cứu: ${problem.traceId}.` : '';
    return (problem?.detail ?? sentenceOfStatus(status)) + trace;
  }
  return 'Có lỗi ngoài dự kiến. Hãy tải lại trang; nếu vẫn lỗi, báo người quản trị.';
}

function sentenceOfStatus(status: number): string {
  switch (status) {
    case 401:
      return 'Phiên làm việc đã hết. Hãy đăng nhập lại.';
    case 403:
      return 'Tài khoản này không có quyền làm việc đó.';
    case 404:
      return 'Không tìm thấy, hoặc đơn vị của bạn không được xem.';
    case 409:
    case 412:
      return 'Người khác vừa sửa. Hãy tải bản mới rồi làm tiếp.';
    case 413:
      return 'Tệp quá lớn. Hãy gửi tệp nhỏ hơn.';
    case 429:
      return 'Thao tác quá nhanh. Hãy chờ vài giây rồi thử lại.';
    case 502:
    case 503:
    case 504:
      return 'Hệ thống tạm thời chưa phục vụ được. Hãy thử lại sau ít phút.';
    default:
      return 'Có lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo người quản trị.';
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'status' in body;
}
