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
    // What is invisible, and the blanks of word processors.
    .replace(/[\u200b\u00ad\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // A backtick before a word opens a quotation; then the one after a word is its end.
  return /(^|[^\p{L}\p{N}])`/u.test(normal) ? normal : normal.replaceAll('`', "'");
}

/** The names that a cell lists on lines of their own, cleaned, each once whatever its case. */
export function namesIn(cell: string, without: string): string[] {
  const known = new Set([without.toLowerCase(), '']);
  return cell
    .split(/\r?\n/)
    .map(cleanText)
    .filter((name) => {
      const key = name.toLowerCase();
      return !known.has(key) && known.add(key);
    });
}
