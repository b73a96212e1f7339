import { expect } from '@open-wc/testing';
import { arrived, settled } from './helpers/page.js';
import { TAGS } from './helpers/tags.js';

const BUNDLE = new URL('../dist/occupation-widgets.js', import.meta.url).href;
const CLERK = new URL('../stories/occupations/medical-records-clerk.json', import.meta.url).href;

interface Page {
  window: Window & typeof globalThis;
  document: Document;
  /** Errors and warnings of the page. */
  said: string[];
}

/** Opens a page of its own with some HTML, and waits until its modules have run. */
async function open(html: string): Promise<Page> {
  const frame = document.createElement('iframe');
  const said: string[] = [];
  frame.srcdoc = `<!doctype html><html lang="en"><script>
    window.said = [];
    addEventListener('error', (event) => said.push(event.message));
    console.warn = (...words) => said.push(String(words[0]));
  </script><body>${html}`;
  frame.style.cssText = 'inline-size: 60em; block-size: 40em';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const window_ = frame.contentWindow as Page['window'] & { said: string[] };
  said.push(...window_.said);
  return { window: window_, document: frame.contentDocument!, said: window_.said };
}

describe('dist/occupation-widgets.js', () => {
  it('registers every tag from one script tag', async () => {
    const { window, said } = await open(`<script type="module" src="${BUNDLE}"></script>`);
    expect(TAGS.filter((tag) => !window.customElements.get(tag))).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('has lost no space of a compact card with its minified templates', async () => {
    const { document } = await open(`<script type="module" src="${BUNDLE}"></script>
      <occupation-card variant="compact" src="${CLERK}"></occupation-card>`);
    const card = await arrived(document.querySelector('occupation-card')!);
    expect(card.shadowRoot!.querySelector('[part=sources]')!.textContent.trim()).to.equal(
      'ESCO · O*NET Database',
    );
  });

  it('shows a whole profile from an address', async () => {
    const { document } = await open(`<occupation-profile></occupation-profile>
      <script type="module" src="${BUNDLE}"></script>`);
    const profile = document.querySelector('occupation-profile')!;
    const loaded = new Promise((resolve) => profile.addEventListener('occupation-load', resolve));
    profile.src = CLERK;
    await loaded;
    expect(profile.state.status).to.equal('ready');
    expect(profile.offsetHeight).to.be.above(2000);
  });

  it('keeps quiet when it is loaded twice, but for one warning a tag', async () => {
    const { window, said } = await open(`<script type="module" src="${BUNDLE}"></script>
      <script type="module" src="${BUNDLE}?again"></script>`);
    expect(TAGS.filter((tag) => !window.customElements.get(tag))).to.deep.equal([]);
    expect(said.filter((line) => line.includes('already belongs'))).to.have.length(said.length);
  });

  it('leaves a tag that the page owns, and shows our section all the same', async () => {
    const { document } = await open(`<script>
        customElements.define('skill-list', class extends HTMLElement {});
      </script>
      <occupation-profile occupation='{"title":"clerk","skills":[{"label":"filing"}]}'></occupation-profile>
      <script type="module" src="${BUNDLE}"></script>`);
    const profile = document.querySelector('occupation-profile')!;
    // The part may have waited for its turn.
    await settled(profile);
    const part = profile.shadowRoot!.querySelector<HTMLElement>('occupation-profile-skill-list')!;
    expect(part.shadowRoot!.textContent).to.contain('Filing');
  });

  it('imports nothing and makes no code from text', async () => {
    const code = await (await fetch(BUNDLE)).text();
    expect(code).not.to.match(/new Function|\beval\(|\bimport\b/);
    // A module from a blob has no address that an import could be relative to.
    const module = await import(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    expect(module.OccupationCard.tag).to.equal('occupation-card');
  });
});

describe('dist/elements/occupation-card.js', () => {
  const card = new URL('../dist/elements/occupation-card.js', import.meta.url).href;

  /** What a card makes of a document. */
  const shown = async (script: string, variant: string) => {
    const { document } = await open(`<script type="module">${script}</script>
      <occupation-card variant=${variant} src="${CLERK}" href="/clerk"></occupation-card>`);
    const element = await arrived(document.querySelector('occupation-card')!);
    return element.shadowRoot!.innerHTML;
  };

  for (const variant of ['full', 'compact']) {
    it(`shows a ${variant} card as the single file does`, async () => {
      const module = `import { OccupationCard } from '${card}'; OccupationCard.define();`;
      const html = await shown(module, variant);
      expect(html).to.equal(await shown(`import '${BUNDLE}';`, variant));
      expect(html).to.contain('/clerk"');
    });
  }
});
