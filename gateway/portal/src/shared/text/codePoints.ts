/**
 * The server counts Unicode code points, JavaScript counts UTF-16 units; they differ behind every character outside the
 * basic plane. Answers a function from a code point offset to a UTF-16 offset of {@code text}.
 */
export function utf16Offsets(text: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) {
    return (codePoint) => clamp(codePoint, text.length);
  }
  const starts: number[] = [];
  let unit = 0;
  for (const character of text) {
    starts.push(unit);
    unit += character.length;
  }
  starts.push(unit);
  return (codePoint) => starts[clamp(codePoint, starts.length - 1)] ?? text.length;
}

function clamp(value: number, max: number): number {
  return Math.min(Math.max(value, 0), max);
}
