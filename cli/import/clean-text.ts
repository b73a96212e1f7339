const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Text of a download as people should read it: without the tags and entities that some of ESCO's
 * notes have, trimmed, with normal line breaks and apostrophes.
 */
export function cleanText(text: string): string {
  const normal = text
    .replace(/<\/?(a|b|br|em|i|li|p|span|strong|ul)\b[^>]*>/gi, '')
    .replace(/&(lt|gt|nbsp|quot|#39|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // What nobody sees, but a search stumbles over.
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // A backtick before a word opens a quotation; then the one after a word is its end.
  return /(^|[^\p{L}\p{N}])`/u.test(normal) ? normal : normal.replaceAll('`', "'");
}

/** The names that a cell lists on lines of their own, cleaned, each once whatever its case and blanks. */
export function namesIn(cell: string, without: string): string[] {
  const keyOf = (name: string) => name.toLowerCase().replace(/\s+/g, ' ');
  const known = new Set([keyOf(without), '']);
  return cell
    .split(/\r?\n/)
    .map(cleanText)
    .filter((name) => {
      const key = keyOf(name);
      return !known.has(key) && known.add(key);
    });
}
