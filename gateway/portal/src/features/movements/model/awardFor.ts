type Named = { code: string; name: string };

/** The award of the catalogue that a plan means by its words: "Giấy khen của Chủ tịch UBND xã" is "Giấy khen". */
export function awardFor(words: string, awards: Named[]): string | null {
  const said = plain(words);
  if (said === '') {
    return null;
  }
  const meant = awards
    .filter(({ name }) => said === plain(name) || said.startsWith(`${plain(name)} `))
    .sort((one, other) => other.name.length - one.name.length);
  return meant[0]?.code ?? null;
}

function plain(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ').trim();
}
