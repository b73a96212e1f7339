/**
 * A title or label as a sentence begins: "deliver case notes" becomes "Deliver case notes". What
 * already has a capital in its first word ("iOS developer", "pH value") stays as it is.
 * @param language BCP 47 tag of the text
 */
export function sentenceCase(text: string, language: string): string {
  // What begins with a plain word, as most does, needs no look at what the alphabets of the world do.
  if (/^[A-Z]/.test(text)) return text;
  if (/^[a-z]+(\s|$)/.test(text) && !/^(tr|az|nl|ka)/i.test(language)) {
    return text[0]!.toUpperCase() + text.slice(1);
  }
  const word = /^\S*/.exec(text)![0];
  if (/[\p{Lu}\p{Lt}]/u.test(word)) return text;
  const primary = language.toLowerCase().split('-')[0]!;
  // Georgian begins no sentence with its capitals.
  if (primary === 'ka') return text;
  const first = primary === 'nl' && /^ij/.test(word) ? 'ij' : (/./su.exec(text)?.[0] ?? '');
  // Only Turkic languages have an i of their own; the Greek rules would drop the accent.
  const upper = /^(tr|az)$/.test(primary) ? first.toLocaleUpperCase(primary) : first.toUpperCase();
  // ß and ligatures have no single capital.
  return upper.length > first.length ? text : upper + text.slice(first.length);
}
