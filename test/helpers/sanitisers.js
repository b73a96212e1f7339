// What content systems leave of an author's HTML, each by the real thing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import sanitizeHtml from 'sanitize-html';

/** Where Debian's package `wordpress` puts it. */
const WORDPRESS = '/usr/share/wordpress/';

export const SANITISERS = {
  /** The filter of WordPress, for everybody who is no Administrator. */
  kses(html) {
    const { stdout, stderr, status } = spawnSync('php', ['test/helpers/kses.php', WORDPRESS], {
      input: html,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`kses: ${stderr || stdout}`);
    return stdout;
  },
  'sanitize-html': (html) => sanitizeHtml(html),
  /** As docs/cms.md asks for. */
  'sanitize-html that allows placeholders': (html) =>
    sanitizeHtml(html, {
      allowedAttributes: {
        ...sanitizeHtml.defaults.allowedAttributes,
        div: ['data-*', 'style'],
      },
      allowedStyles: { div: { '--occupation-accent': [/^[#\w(), .%-]+$/] } },
    }),
};

/** Whether a sanitiser is on this machine. */
export function hasSanitiser(name) {
  if (name !== 'kses') return name in SANITISERS;
  return existsSync(WORDPRESS) && spawnSync('php', ['--version']).status === 0;
}
