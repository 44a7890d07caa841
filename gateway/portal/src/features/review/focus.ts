/** The element that holds a field or an item of a list, found from its place in the text. */
export function anchorOf(key: string): string {
  return `at-${key.replaceAll('.', '-')}`;
}

export function focusField(key: string): void {
  const place = document.getElementById(anchorOf(key));
  const target = place?.querySelector<HTMLElement>('input, textarea, [role="combobox"], button');
  place?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
