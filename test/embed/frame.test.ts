import { expect } from '@open-wc/testing';
import type { OccupationElement } from '../../src/elements/occupation-element.js';
import { all, arrived, textOf } from '../helpers/page.js';

const SAMPLE = '/__test/sample?file=medical-records-clerk.json';
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const RESIZER = new URL('../../dist/embed/resizer.js', import.meta.url).href;
const HEIGHT = 'occupation-widgets:height';

interface FrameOptions {
  parameters?: Record<string, string>;
  sandbox?: string;
  width?: number;
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** An iframe with our page. */
function makeFrame({ parameters = {}, sandbox, width = 800 }: FrameOptions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const query = { element: 'occupation-faq', src: SAMPLE, ...parameters };
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = `inline-size: ${width}px; block-size: 100px; border: 0`;
  frame.src = `/dist/embed/frame.html?${new URLSearchParams(query)}`;
  frames.push(frame);
  document.body.append(frame);
  return frame;
}

/** Resolves once a frame tells this height. */
function told(frame: HTMLIFrameElement, height: number): Promise<void> {
  return new Promise((resolve) => {
    const listen = ({ source, data }: MessageEvent<{ type: string; height: number }>) => {
      if (source !== frame.contentWindow || data.type !== HEIGHT || data.height !== height) return;
      removeEventListener('message', listen);
      resolve();
    };
    addEventListener('message', listen);
  });
}

/** The element in a frame that may be looked into, once it has its document or none. */
async function shownIn(frame: HTMLIFrameElement): Promise<OccupationElement> {
  await new Promise((resolve) => frame.addEventListener('load', resolve));
  const element =
    frame.contentDocument!.body.querySelector<OccupationElement>(':defined:not(script)')!;
  return arrived(element);
}

const contentHeight = (frame: HTMLIFrameElement) =>
  Math.ceil(frame.contentDocument!.body.getBoundingClientRect().height);

/** Waits until a frame is as high as its content. */
async function fitted(frame: HTMLIFrameElement): Promise<void> {
  while (frame.offsetHeight !== contentHeight(frame)) await new Promise(requestAnimationFrame);
}

describe('The page for iframes', () => {
  it('shows what its address names, with attributes and accent', async () => {
    const frame = makeFrame({
      parameters: {
        element: 'occupation-card',
        variant: 'compact',
        'heading-level': '4',
        lang: 'de',
        theme: 'dark',
        accent: '#b5179e',
      },
    });
    const card = await shownIn(frame);
    expect(card.localName).to.equal('occupation-card');
    expect(textOf(card)).to.contain('Medical records clerk');
    // The languages are inside: a frame in a sandbox could not load them.
    expect(textOf(card)).to.contain('Kurze höhere Ausbildung');
    expect(all(card, 'h4').length).to.equal(1);
    expect(card.getAttribute('theme')).to.equal('dark');
    expect(card.style.getPropertyValue('--occupation-accent')).to.equal('#b5179e');
    const page = frame.contentDocument!;
    expect([page.documentElement.lang, page.title]).to.deep.equal(['de', 'Job information']);
    const [link] = all<HTMLAnchorElement>(card, 'a');
    expect(link!.ownerDocument.querySelector('base')!.target).to.equal('_blank');
  });

  for (const [what, parameters] of [
    ['a document of another host', { src: 'https://evil.example/clerk.json' }],
    ['a document that is in the address', { src: 'data:application/json,{"title":"evil"}' }],
    ['a document as an attribute', { src: '', occupation: '{"title":"evil"}' }],
    ['an element that is none of ours', { element: 'script' }],
    ['no element', { element: '' }],
  ] as const) {
    it(`refuses ${what}, with one calm sentence`, async () => {
      const frame = makeFrame({ parameters });
      const element = await shownIn(frame);
      expect(textOf(frame.contentDocument!.body.querySelector('occupation-card')!)).to.equal(
        'We can’t show this job right now. Try again later.',
      );
      expect(element.state.status).to.equal('failed');
      expect(frame.contentDocument!.documentElement.lang).to.equal('en');
      expect(frame.contentDocument!.querySelectorAll('body > :not(script)').length).to.equal(1);
      const asked = frame
        .contentWindow!.performance.getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'fetch');
      expect(asked).to.deep.equal([]);
    });
  }

  it('works in a sandbox, where it has no origin', async () => {
    const free = makeFrame({});
    await shownIn(free);
    const frame = makeFrame({ sandbox: SANDBOX });
    await told(frame, contentHeight(free));
    expect(frame.contentDocument).to.equal(null);
  });

  it('says its calm sentence in a sandbox where the document is not for everybody', async () => {
    const failing = makeFrame({ parameters: { src: '/__test/answer?status=404' } });
    await shownIn(failing);
    const query = new URLSearchParams({
      type: 'application/json',
      body: '{"title":"a","faq":[{"question":"b?","answer":"c"}]}',
      private: '',
    });
    const frame = makeFrame({ sandbox: SANDBOX, parameters: { src: `/__test/answer?${query}` } });
    await told(frame, contentHeight(failing));
    expect(frame.contentDocument).to.equal(null);
  });
});

describe('The resizer', () => {
  before(() => import(RESIZER));

  for (const width of [320, 960]) {
    it(`gives a frame ${width} pixels wide the height of its content, and more when that grows`, async () => {
      const frame = makeFrame({ width });
      const faq = await shownIn(frame);
      await fitted(frame);
      const closed = frame.offsetHeight;
      expect(closed).to.be.above(100);
      all<HTMLDetailsElement>(faq, 'details')[0]!.open = true;
      await fitted(frame);
      expect(frame.offsetHeight).to.be.above(closed);
    });
  }

  it('asks a frame that was there before it', async () => {
    const frame = makeFrame({});
    await shownIn(frame);
    await fitted(frame);
    frame.style.blockSize = '100px';
    await Promise.all([fitted(frame), import(`${RESIZER}?late`)]);
    expect(frame.offsetHeight).to.be.above(100);
  });

  it('listens to nobody else', async () => {
    const frame = makeFrame({});
    await shownIn(frame);
    await fitted(frame);
    const before = frame.offsetHeight;
    const other = document.createElement('iframe');
    other.srcdoc = `<script>parent.postMessage({ type: '${HEIGHT}', height: 5000 }, '*')</script>`;
    frames.push(other);
    const forged = new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    document.body.append(other);
    await forged;
    for (const data of [
      null,
      'x',
      7,
      { type: HEIGHT },
      { type: HEIGHT, height: '9' },
      { height: 9 },
    ]) {
      dispatchEvent(new MessageEvent('message', { data, source: frame.contentWindow }));
    }
    dispatchEvent(
      new MessageEvent('message', {
        data: { type: HEIGHT, height: NaN },
        source: frame.contentWindow,
      }),
    );
    expect(frame.offsetHeight).to.equal(before);
    expect(other.style.blockSize).to.equal('');
  });

  for (const [height, expected] of [
    [-5, 60],
    [1e9, 30_000],
    [99.2, 100],
  ] as const) {
    it(`makes ${height} pixels ${expected}`, async () => {
      const frame = makeFrame({});
      await shownIn(frame);
      await fitted(frame);
      dispatchEvent(
        new MessageEvent('message', {
          data: { type: HEIGHT, height },
          source: frame.contentWindow,
        }),
      );
      expect(frame.style.blockSize).to.equal(`${expected}px`);
    });
  }
});
