import createClient from 'openapi-fetch';
import { ApiError, Unreachable } from './apiError';
import { csrfToken } from './csrf';
import type { paths as AnswersPaths } from './generated/answers';
import type { paths as AuditPaths } from './generated/audit';
import type { paths as AwardsPaths } from './generated/awards';
import type { paths as ComplaintsPaths } from './generated/complaints';
import type { paths as CouncilsPaths } from './generated/councils';
import type { paths as CovenantsPaths } from './generated/covenants';
import type { paths as DeadlinesPaths } from './generated/deadlines';
import type { paths as DecisionsPaths } from './generated/decisions';
import type { paths as DossiersPaths } from './generated/dossiers';
import type { paths as ExamplesPaths } from './generated/examples';
import type { paths as GatewayPaths } from './generated/gateway';
import type { paths as HonoursPaths } from './generated/honours';
import type { paths as MovementsPaths } from './generated/movements';
import type { paths as OpenDataPaths } from './generated/open-data';
import type { paths as PlansPaths } from './generated/plans';
import type { paths as ProgressPaths } from './generated/progress';
import type { paths as RegistrationsPaths } from './generated/registrations';
import type { paths as ReportingPaths } from './generated/reporting';
import type { paths as ReportsPaths } from './generated/reports';
import type { paths as StatisticsPaths } from './generated/statistics';
import type { paths as SubjectsPaths } from './generated/subjects';
import type { paths as UnitsPaths } from './generated/units';
import { sessionLoss } from './sessionLoss';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

export const api = createClient<
  AnswersPaths &
    AuditPaths &
    AwardsPaths &
    ComplaintsPaths &
    CouncilsPaths &
    CovenantsPaths &
    DeadlinesPaths &
    DecisionsPaths &
    DossiersPaths &
    ExamplesPaths &
    GatewayPaths &
    HonoursPaths &
    MovementsPaths &
    OpenDataPaths &
    PlansPaths &
    ProgressPaths &
    RegistrationsPaths &
    ReportingPaths &
    ReportsPaths &
    StatisticsPaths &
    SubjectsPaths &
    UnitsPaths
>({
  baseUrl: '/',
  credentials: 'same-origin',
});

api.use({
  onRequest({ request }) {
    request.headers.set('X-Requested-With', 'XMLHttpRequest');
    const token = csrfToken();
    if (token && !safeMethods.has(request.method)) {
      request.headers.set('X-XSRF-TOKEN', token);
    }
    return request;
  },
});

/** The body of a successful answer; a refusal is thrown as {@link ApiError}, silence as {@link Unreachable}. */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') {
      throw cause;
    }
    throw new Unreachable(cause);
  });
  if (!response.ok) {
    if (response.status === 401) {
      sessionLoss.announce();
    }
    throw new ApiError(response, error);
  }
  return data as T;
}

/** The version that the editor saw, as the If-Match header wants it. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}
