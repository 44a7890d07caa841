import { ApiError, Unreachable } from '@/shared/api/apiError';
import { csrfToken } from '@/shared/api/csrf';

/**
 * Ends the session here and answers where it is ended at the identity provider. The address is asked for and then gone to,
 * because a script may not follow a redirect to another server.
 */
export async function signOut(): Promise<string> {
  const response = await fetch('/logout', {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': csrfToken() ?? '', Accept: 'application/json' },
  }).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.status === 401) {
    return '/login';
  }
  if (!response.ok) {
    throw new ApiError(response, body);
  }
  return typeof body === 'object' && body !== null && 'location' in body && typeof body.location === 'string'
    ? body.location
    : '/';
}
