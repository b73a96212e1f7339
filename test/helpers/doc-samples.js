// The code samples of the README and of docs/.
import { readFileSync, readdirSync } from 'node:fs';

/** Every page of documentation. */
export const PAGES = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/**
 * The fenced blocks: where each stands, its language and its code. A block in a list is as far to the
 * left as its fence.
 */
export function docSamples() {
  return PAGES.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^ *```$/gm)].map(
      ([whole, indent, language, code]) => ({
        name: `${file}:${text.slice(0, text.indexOf(whole)).split('\n').length}`,
        language,
        code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }),
    );
  });
}
