// What somebody might write to get markup or a script onto the page. Each calls `hacked()`.
export const PAYLOADS = [
  '<script>hacked()</script>',
  '"><script>hacked()</script>',
  "'><script>hacked()</script>",
  '<img src=x onerror=hacked()>',
  '"><img src=x onerror=hacked()>',
  '</a></div><img src=x onerror=hacked()>',
  '</template></occupation-profile><svg onload=hacked()>',
  '" onmouseover="hacked()" autofocus onfocus="hacked()" x="',
  "' onmouseover='hacked()' x='",
  '--><script>hacked()</script><!--',
  '<!-- /wp:occupation-widgets/occupation --><script>hacked()</script>',
  'javascript:hacked()',
  ' java\tscript:hacked()',
  'JaVaScRiPt&colon;hacked()',
  'data:text/html,<script>hacked()</script>',
  'red; background: url(javascript:hacked())',
  '&lt;img src=x onerror=hacked()&gt;&quot; onfocus=hacked()',
  '[gallery] [occupation text="<b onclick=hacked()>x</b>"]',
  '%22%3E%3Cscript%3Ehacked()%3C/script%3E',
  '\\u003cscript\\u003ehacked()\\u003c/script\\u003e',
];

/** Every attribute of the block besides those that say what is shown. */
const ATTRIBUTES = [
  'lang',
  'theme',
  'accent',
  'heading-level',
  'heading-text',
  'show',
  'action-label',
  'action-href',
  'href',
  'onclick',
  'data-src',
  'className',
];

const SRC = 'electrician.json';

const text = (value) =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const quoted = (value) => text(value).replaceAll('"', '&quot;');

/** Attributes in the comment of a block, as the editor writes them. */
const json = (attributes) =>
  JSON.stringify(attributes)
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\\"', '\\u0022');

const block = (attributes, inside) => {
  const name = 'occupation-widgets/occupation';
  return `<!-- wp:${name} ${json(attributes)} -->\n${inside}\n<!-- /wp:${name} -->`;
};

/** A shortcode as somebody types it: a bracket would end it, a quotation mark the attribute. */
const shortcode = (attributes) => {
  const typed = Object.entries(attributes).map(
    ([name, value]) =>
      `${name}="${quoted(value).replaceAll('[', '&#91;').replaceAll(']', '&#93;')}"`,
  );
  return `<!-- wp:shortcode -->\n[occupation ${typed.join(' ')} /]\n<!-- /wp:shortcode -->`;
};

/** How many links of a hostile post hold the payload as text. */
export const TYPED = 7;

/**
 * A post with a payload in each attribute of blocks and shortcodes, and in their links. `raw` adds it
 * as HTML inside of them, which an Administrator may write and nobody else.
 */
export function hostilePost(payload, { raw }) {
  const all = Object.fromEntries(ATTRIBUTES.map((name) => [name, payload]));
  const link = `<p class="wp-block-occupation-widgets-occupation"><a href="${quoted(payload)}">${text(payload)}</a></p>`;
  const parts = [
    block({ src: SRC, ...all }, link),
    block({ src: SRC, element: 'occupation-card', ...all }, link),
    block({ src: SRC, element: payload }, link),
    block({ src: payload }, link),
    shortcode({ src: SRC, text: payload, link: payload, ...all }),
    shortcode({ src: SRC, text: payload, element: payload }),
    shortcode({ src: payload, text: payload }),
  ];
  if (raw) {
    parts.push(
      block({ src: SRC, element: 'occupation-faq' }, `<p onclick="hacked()">${payload}</p>`),
      `[occupation src="${SRC}" text="${payload}"]${payload}[/occupation]`,
    );
  }
  return parts.join('\n\n');
}
