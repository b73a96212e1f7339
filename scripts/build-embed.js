// Builds the pages of dist/embed/.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const STYLE = 'html{color-scheme:light}body{margin:0;display:flow-root}';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The builder, with the style sheets of the pages in its preview. */
export function buildBuilder() {
  copyFileSync('embed/builder.html', 'dist/embed/index.html');
  copyFileSync('embed/builder.css', 'dist/embed/builder.css');
  mkdirSync('dist/embed/pages');
  for (const page of ['wordpress-like', 'hostile']) {
    copyFileSync(`stories/host-styles/${page}.css`, `dist/embed/pages/${page}.css`);
  }
}

/**
 * The page for iframes: rollup has built dist/embed/frame.js, which goes inside, because a sandboxed
 * frame has no origin from which it could load a script.
 */
export function buildFrame() {
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
  let page = readFileSync('embed/frame.html', 'utf8');
  for (const [place, part] of Object.entries(parts)) page = page.replace(place, () => part);
  writeFileSync('dist/embed/frame.html', page);
}
