/** An exact decimal: n / 10^s. Points are money to an official: never a binary fraction. */
export type Decimal = { readonly n: bigint; readonly s: number };

export type Direction = 'HALF_UP' | 'UP' | 'DOWN';

export const zero: Decimal = { n: 0n, s: 0 };

/** Of a JSON number. */
export function decimal(value: number | string): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) {
    throw new Error(`not a decimal: ${value}`);
  }
  const [, sign, whole = '0', part = ''] = match;
  return { n: BigInt(`${sign}${whole}${part}`), s: part.length };
}

/** What a person or Excel writes: 1.250,5 and 3.5 and 12; null when it is no number. */
export function readDecimal(text: string): Decimal | null {
  const bare = text.replace(/[\s ]/g, '');
  const plain = bare.includes(',')
    ? /^-?\d{1,3}(\.\d{3})*,\d*$|^-?\d+,\d*$/.test(bare)
      ? bare.replaceAll('.', '').replace(',', '.').replace(/\.$/, '')
      : null
    : /^-?\d{1,3}(\.\d{3})+$/.test(bare)
      ? bare.replaceAll('.', '')
      : bare;
  return plain !== null && /^-?\d+(\.\d+)?$/.test(plain) ? decimal(plain) : null;
}

/** With a decimal comma and without needless zeros. */
export function text({ n, s }: Decimal): string {
  const digits = (n < 0n ? -n : n).toString().padStart(s + 1, '0');
  const whole = digits.slice(0, digits.length - s);
  const part = digits.slice(digits.length - s).replace(/0+$/, '');
  const sign = n < 0n ? '-' : '';
  return part === '' ? sign + whole : `${sign}${whole},${part}`;
}

export function toNumber({ n, s }: Decimal): number {
  return Number(`${n}e-${s}`);
}

function scaled(value: Decimal, s: number): bigint {
  return value.n * 10n ** BigInt(s - value.s);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const s = Math.max(a.s, b.s);
  return { n: scaled(a, s) + scaled(b, s), s };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { n: a.n * b.n, s: a.s + b.s };
}

export function negate(a: Decimal): Decimal {
  return { n: -a.n, s: a.s };
}

export function compare(a: Decimal, b: Decimal): number {
  const s = Math.max(a.s, b.s);
  const difference = scaled(a, s) - scaled(b, s);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function smaller(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) <= 0 ? a : b;
}

/** a / b with so many digits behind the comma. */
export function divide(a: Decimal, b: Decimal, decimals: number, direction: Direction): Decimal {
  const numerator = a.n * 10n ** BigInt(b.s + decimals);
  const denominator = b.n * 10n ** BigInt(a.s);
  const negative = numerator < 0n !== denominator < 0n;
  const over = numerator < 0n ? -numerator : numerator;
  const under = denominator < 0n ? -denominator : denominator;
  const whole = over / under;
  const rest = over % under;
  const up = direction === 'UP' ? rest > 0n : direction === 'HALF_UP' ? rest * 2n >= under : false;
  const rounded = up ? whole + 1n : whole;
  return { n: negative ? -rounded : rounded, s: decimals };
}

export function round(a: Decimal, decimals: number, direction: Direction): Decimal {
  return divide(a, { n: 1n, s: 0 }, decimals, direction);
}
