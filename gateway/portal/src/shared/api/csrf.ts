/** The token that the gateway leaves in a readable cookie; without it nothing may be changed. */
export function csrfToken(cookies: string = document.cookie): string | null {
  const cookie = cookies.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : null;
}
