// Serves the pages that are measured: an empty one for each contender, into which the bench inserts,
// and whole ones, with everything in their source.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { render } from '../dist/render/render.js';
import { documents } from './documents.js';

const file = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** A style sheet with those that it imports inside. */
const sheet = (path) =>
  file(path).replace(
    /@import url\(['"](.+?)['"]\)( layer\(([\w-]+)\))?;/g,
    (_, other, __, layer) => {
      const css = sheet(new URL(other, `file:///${path}`).pathname.slice(1));
      return layer ? `@layer ${layer} {${css}}` : css;
    },
  );

/** Who is measured, and the style sheets that each needs on the page. */
export const CONTENDERS = {
  widgets: [],
  floor: [],
  react: [],
  shoelace: ['node_modules/@shoelace-style/shoelace/dist/themes/light.css'],
  webawesome: ['node_modules/@awesome.me/webawesome/dist/styles/themes/default.css'],
};

const DEFERRED = /content-visibility: ?auto;?/g;

/** A card as `render` writes it: with the style sheets of the element, and with its content. */
const written = (text) => {
  const html = render(text, {
    element: 'occupation-card',
    attributes: { variant: 'compact', 'heading-level': '3' },
  });
  const [, css, content] = /<style>(.*?)<\/style>(.*)<\/template>/s.exec(html);
  return { html, css, content: content.replace(/<slot [^>]*><\/slot>/g, '') };
};

/** The style sheets of a card for the page's own DOM. */
const plainCss = () =>
  written('{ "title": "any" }')
    .css.replace(/:host\((.*?)\)/g, '.host$1')
    .replaceAll(':host', '.host');

const plainCard = (text) => `<div class="host" variant="compact">${written(text).content}</div>`;

const liveCard = (text) =>
  `<occupation-card variant="compact" heading-level="3"><script type="application/json">${text}</script></occupation-card>`;

const WIDGETS = '<script type="module" src="/occupation-widgets.js"></script>';

/** Whole pages of `count` cards. */
const PAGES = {
  widgets: (texts) => [WIDGETS, texts.map(liveCard)],
  prerendered: (texts) => [
    `<link rel="preload" as="style" href="/occupation-widgets.css">${WIDGETS}`,
    texts.map((text) =>
      render(text, {
        element: 'occupation-card',
        attributes: { variant: 'compact', 'heading-level': '3' },
        stylesheet: '/occupation-widgets.css',
      }),
    ),
  ],
  html: (texts) => [`<style>${plainCss().replace(DEFERRED, '')}</style>`, texts.map(plainCard)],
  'html-deferred': (texts) => [`<style>${plainCss()}</style>`, texts.map(plainCard)],
  iframes: (texts) => [
    '',
    texts.map(
      (_, i) =>
        `<iframe src="/frame.html?element=occupation-card&variant=compact&src=/document/${i}.json"></iframe>`,
    ),
  ],
};

const page = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title>
<link rel="icon" href="data:,">
<script src="/page.js"></script>
<style>
body { margin: 0; font: 16px sans-serif; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(18em, 1fr)); gap: 1em; }
</style>
${head}
</head>
<body><main>${body}</main></body>
</html>`;

/** A contender's script with the libraries that it uses, as it would be shipped. */
async function bundle(contender) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: `contenders/${contender}.js`, formats: ['iife'], name: 'bench' },
    },
  });
  return built[0].output[0].code;
}

/**
 * Builds the contenders' scripts and style sheets: text by contender. `shipped` is what authors get,
 * where the script only drives that.
 */
export async function buildContenders(names = Object.keys(CONTENDERS)) {
  const built = {};
  for (const name of names) {
    const sheets = CONTENDERS[name];
    const own = name === 'react' ? plainCss().replace(DEFERRED, '') : '';
    built[name] = { script: await bundle(name), css: sheets.map(sheet).join('\n') + own };
  }
  if (built.widgets) built.widgets.shipped = file('dist/occupation-widgets.js');
  return built;
}

/** Starts the server; `stop` ends it. */
export async function serve(built) {
  const answer = (path) => {
    const [, kind, name, rest] = path.split('/');
    switch (kind) {
      case 'insert': {
        const { css, shipped } = built[name];
        const head = `<style>${css}</style>${shipped ? WIDGETS : ''}<script src="/script/${name}.js"></script>`;
        return ['html', page(head, '')];
      }
      case 'load': {
        const [head, cards] = PAGES[name](documents('cards', Number(rest)));
        return ['html', page(head, cards.join('\n'))];
      }
      case 'script':
        return ['js', built[name.replace('.js', '')].script];
      case 'document':
        return ['json', documents('cards', 5)[Number.parseInt(name, 10) % 5]];
      case 'page.js':
        return ['js', file('bench/page.js')];
      case 'frame.html':
        return ['html', file('dist/embed/frame.html')];
      default:
        return [kind.split('.').pop(), file(`dist/${kind}`)];
    }
  };
  const types = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    json: 'application/json',
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [type, body] = answer(pathname);
    response.setHeader('Content-Type', `${types[type]}; charset=utf-8`);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${server.address().port}`,
    stop: () => server.close(),
  };
}
