/** The token that the gateway leaves in a readable cookie; without it nothing may be changed. */
export function csrfToken(): string | null {
  const cookie = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : null;
}

/** The same token for a plain form: there the gateway expects it masked (random bytes, then the token XOR these bytes). */
export function maskedCsrfToken(): string {
  const token = csrfToken();
  return token ? masked(token, (bytes) => crypto.getRandomValues(bytes)) : '';
}

export function masked(token: string, random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): string {
  const plain = new TextEncoder().encode(token);
  const mask = random(new Uint8Array(plain.length));
  const both = [...mask, ...plain.map((byte, index) => byte ^ (mask[index] ?? 0))];
  return btoa(String.fromCharCode(...both))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
