/** Mức giao as a movement words it ("từ 95% trở lên", "04 tuyến"): its first number and the word behind it. */
export function goalIn(words: string): { goal: string; unit: string } {
  const found = /(\d+(?:\.\d{3})*(?:,\d+)?)\s*(%|[^\s\d.,;]*)/u.exec(words);
  if (!found) {
    return { goal: '', unit: '' };
  }
  const unit = found[2] ?? '';
  return { goal: (found[1] ?? '').replace(/^0+(?=\d)/, ''), unit: unit === 'trở' ? '' : unit };
}
