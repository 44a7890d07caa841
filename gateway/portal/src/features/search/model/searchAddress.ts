import type { SearchQuery } from '../api/searchPlans';

/** What is asked for, as the address of the results page says it, so that it can be sent to a colleague. */
export type Asked = {
  line: string;
  types: string[];
  years: string[];
  units: string[];
  states: string[];
  from: string | undefined;
  to: string | undefined;
  newest: boolean;
  page: number;
};

export const pageSize = 20;

export function askedOf(address: URLSearchParams): Asked {
  const page = Number(address.get('trang') ?? '1');
  return {
    line: address.get('q') ?? '',
    types: address.getAll('loai'),
    years: address.getAll('nam').filter((year) => /^\d{4}$/.test(year)),
    units: address.getAll('don-vi'),
    states: address.getAll('trang-thai'),
    from: day(address.get('tu')),
    to: day(address.get('den')),
    newest: address.get('xep') === 'moi-nhat',
    page: Number.isInteger(page) && page >= 1 ? page : 1,
  };
}

export function addressOf(asked: Asked): URLSearchParams {
  const address = new URLSearchParams();
  if (asked.line) {
    address.set('q', asked.line);
  }
  const lists: [string, string[]][] = [
    ['loai', asked.types],
    ['nam', asked.years],
    ['don-vi', asked.units],
    ['trang-thai', asked.states],
  ];
  for (const [name, values] of lists) {
    for (const value of values) {
      address.append(name, value);
    }
  }
  if (asked.from) {
    address.set('tu', asked.from);
  }
  if (asked.to) {
    address.set('den', asked.to);
  }
  if (asked.newest) {
    address.set('xep', 'moi-nhat');
  }
  if (asked.page > 1) {
    address.set('trang', String(asked.page));
  }
  return address;
}

export function queryOf(asked: Asked): SearchQuery {
  return {
    q: asked.line,
    type: asked.types,
    year: asked.years.map(Number),
    unit: asked.units,
    state: asked.states as NonNullable<SearchQuery['state']>,
    ...(asked.from && { from: asked.from }),
    ...(asked.to && { to: asked.to }),
    order: asked.newest ? 'NEWEST' : 'FIT',
    page: asked.page - 1,
    size: pageSize,
  };
}

export function isNarrowed(asked: Asked): boolean {
  return (
    asked.types.length + asked.years.length + asked.units.length + asked.states.length > 0 ||
    asked.from !== undefined ||
    asked.to !== undefined
  );
}

function day(text: string | null): string | undefined {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}
