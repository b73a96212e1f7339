import { expect } from '@open-wc/testing';
import { parseOccupation } from '../../src/data/parse-occupation.js';
import type { OccupationElement } from '../../src/elements/occupation-element.js';
import { arrived } from '../helpers/page.js';
import { TAGS } from '../helpers/tags.js';

interface Sample {
  name: string;
  language: string;
  code: string;
}

interface SamplePage extends Window {
  /** What the console has heard as warnings and errors, and what was thrown. */
  complaints: string[];
}

/** The languages of the apps in test/frameworks, which `npm run test:frameworks` runs. */
const FRAMEWORKS = ['ts', 'tsx', 'vue', 'svelte'];

const samples = (await (await fetch('/__test/doc-samples')).json()) as Sample[];
const browserSamples = (...languages: string[]) =>
  samples.filter(({ language, code }) => languages.includes(language) && !runsInNode(code));

/** Samples for Node are run by the other test. */
const runsInNode = (code: string) =>
  /from '(node:|occupation-widgets\/render)|sanitizeHtml/.test(code);

const DIST = new URL('../../dist/', import.meta.url).href;
const MODULES = new URL('../../node_modules/', import.meta.url).href;

/** What stands for the addresses in the samples, which are of nobody's host. */
const ADDRESSES: [RegExp, string][] = [
  [/(?:https:\/\/cdn\.example\/|\/|(?<="))occupation-widgets\.js/g, `${DIST}occupation-widgets.js`],
  [/(?:\/|(?<="))locales\//g, `${DIST}locales/`],
  [/https:\/\/jobs\.example\.org\/embed\//g, `${DIST}embed/`],
  [/(?<=src=(?:")?)\/?(?:jobs\/)?([\w-]+\.json)/g, '/__test/sample?file=$1'],
  // A hash in a sample is that of a file of the reader's.
  [/integrity="sha384-…"/g, ''],
];

const LISTEN = `<script>
  window.complaints = [];
  for (const name of ['warn', 'error']) console[name] = (...words) => complaints.push(words.join(' '));
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(String(reason)));
</script>`;

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

async function open(html: string): Promise<SamplePage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 600px';
  frame.srcdoc = html.includes('<head>')
    ? html.replace('<head>', `<head>${LISTEN}`)
    : `<!doctype html><html lang="en">${LISTEN}${html}`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as unknown as SamplePage;
}

const real = (code: string) =>
  ADDRESSES.reduce((text, [address, ours]) => text.replaceAll(address, ours), code);

describe('In the documentation', () => {
  it('there are samples of every kind', () => {
    expect(new Set(samples.map(({ language }) => language))).to.deep.equal(
      new Set(['html', 'sh', 'json', 'js', 'css', '', ...FRAMEWORKS]),
    );
  });

  for (const { name, code } of browserSamples('html')) {
    it(`${name} shows its widgets, and nobody complains`, async () => {
      const script = code.includes('occupation-widgets.js')
        ? ''
        : `<script type="module" src="${DIST}occupation-widgets.js"></script>`;
      const page = await open(real(code) + script);
      const elements = [...page.document.querySelectorAll<OccupationElement>(TAGS.join())];
      const scripts = page.document.querySelectorAll('script[src], iframe').length;
      expect(elements.length + scripts).to.be.above(0);
      for (const element of elements) {
        expect((await arrived(element)).state.status).to.equal('ready');
      }
      const frame = page.document.querySelector('iframe');
      while (frame && !frame.style.blockSize) await new Promise(requestAnimationFrame);
      expect(page.complaints).to.deep.equal([]);
    });
  }

  for (const { name, code } of browserSamples('js')) {
    it(`${name} runs`, async () => {
      const imports = {
        'occupation-widgets': `${DIST}occupation-widgets.js`,
        'occupation-widgets/': DIST,
        'occupation-widgets/schema': `${DIST}schema.js`,
        dompurify: `${MODULES}dompurify/dist/purify.es.mjs`,
      };
      const before = code.includes('DOMPurify')
        ? `import DOMPurify from 'dompurify'; const html = '<fit-check></fit-check>';`
        : '';
      const page = await open(
        `<script type="importmap">${JSON.stringify({ imports })}</script><body><script type="module">${before}${code};document.body.className = 'ran'</script>`,
      );
      expect(page.complaints).to.deep.equal([]);
      expect(page.document.body.className).to.equal('ran');
    });
  }

  for (const { name, code } of browserSamples('css')) {
    it(`${name} is CSS that the browser takes whole`, () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(code);
      const rules = [...sheet.cssRules] as CSSStyleRule[];
      expect(rules.length).to.equal(code.split('{').length - 1);
      const declared = rules.flatMap(({ style }) => [...style]);
      expect(declared.length).to.be.at.least(code.split(';').length - 1);
    });
  }

  for (const { name, code } of browserSamples('json')) {
    it(`${name} is a document`, () => {
      expect(parseOccupation(code).title).to.be.a('string');
    });
  }
});
