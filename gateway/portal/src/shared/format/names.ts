/** Tỉnh Hà Tĩnh → tỉnh Hà Tĩnh: the name of a unit inside a sentence. */
export function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
