// Builds dist/embed/frame.html: the page for iframes with its script inside, because a sandboxed frame
// has no origin from which it could load one.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const STYLE = 'html{color-scheme:light}body{margin:0;display:flow-root}';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts the script that rollup has built, dist/embed/frame.js, into the page. */
export function buildEmbed() {
  const built = readFileSync('dist/embed/frame.js', 'utf8').trim();
  rmSync('dist/embed/frame.js');
  // Nothing in the script may end it, nor begin a comment of the page.
  const script = built.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(STYLE)}`,
    'connect-src *',
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  const parts = {
    '{policy}': policy,
    '<!-- style -->': `<style>${STYLE}</style>`,
    '<!-- script -->': `<script type="module">${script}</script>`,
  };
  let page = readFileSync('src/embed/frame.html', 'utf8');
  for (const [place, part] of Object.entries(parts)) page = page.replace(place, () => part);
  writeFileSync('dist/embed/frame.html', page);
}
