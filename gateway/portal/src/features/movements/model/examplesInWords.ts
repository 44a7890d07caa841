type Told = {
  name: string;
  post: string;
  title: string;
  published: boolean;
  consent: { state: 'NONE' | 'GIVEN' | 'WITHDRAWN' };
};

/**
 * What a final review says of the model examples. The review is read by other units, so only those are named who have
 * agreed to it; all are counted.
 */
export function examplesInWords(examples: Told[]): string {
  const published = examples.filter((example) => example.published).length;
  const named = examples
    .filter((example) => example.consent.state === 'GIVEN')
    .map(({ name, post, title }) => `${name}${post && ` (${post})`}: ${title}`);
  const count = `Gương điển hình: ${two(examples.length)}, đã công bố ${two(published)}.`;
  return named.length === 0 ? count : `${count} Tiêu biểu: ${named.join('; ')}.`;
}

function two(count: number): string {
  return count > 0 && count < 10 ? `0${count}` : `${count}`;
}
