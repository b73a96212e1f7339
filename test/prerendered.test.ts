import { expect, fixtureSync } from '@open-wc/testing';
import { layOut, settled, show, sample, textOf } from './helpers/page.js';
import { TAGS } from './helpers/tags.js';

const clerk = await sample('medical-records-clerk');

const rendered = async (query: Record<string, string>) =>
  (
    await fetch(
      `/__test/rendered?${new URLSearchParams({ file: 'medical-records-clerk.json', ...query })}`,
    )
  ).text();

/** Opens a page where no script runs, with a security policy. */
async function openWithoutScript(body: string, csp: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  // Wherever the mouse stands, it is over nothing.
  frame.style.cssText = 'inline-size: 800px; block-size: 600px; pointer-events: none';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  const html = `<!doctype html><html lang="en"><body>${body}`;
  // Too long for an address: the page is written, and its policy said in it.
  frame.srcdoc = html.replace(
    '<body>',
    `<meta http-equiv="Content-Security-Policy" content="${csp}"><body>`,
  );
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** An opening tag, as an author writes it. */
const openingTag = (tag: string, attributes: Record<string, string>) =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;

/** What `*` sets; to WebKit that of a linked sheet matches the host, too, where nobody sees it. */
const UNSEEN = ['box-sizing', 'list-style-type', 'unicode-bidi'];

/** All that styles make of an element, and of what is in its shadow roots but style sheets. */
function looksOf(element: Element): string[] {
  const style = getComputedStyle(element);
  const own = [...style]
    .filter((name) => !element.shadowRoot || !UNSEEN.includes(name))
    .map((name) => `${element.localName} { ${name}: ${style.getPropertyValue(name)} }`);
  const inside = [...(element.shadowRoot ?? element).children].filter(
    ({ localName }) => !/^(link|style|script)$/.test(localName),
  );
  return [...own, ...inside.flatMap(looksOf)];
}

describe('Without JavaScript', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const tag of TAGS) {
    it(`a prerendered <${tag}> shows every text that it shows with it, styled by a linked sheet`, async () => {
      const html = await rendered({ element: tag, stylesheet: '/dist/occupation-widgets.css' });
      // Of a sandboxed page not every browser takes 'self' for the server's origin.
      const csp = `default-src 'none'; style-src ${location.origin}`;
      const page = await openWithoutScript(html, csp);
      const element = page.querySelector(tag)!;
      const live = await show(tag, clerk);
      expect(textOf(element)).to.equal(textOf(live));
      const [root] = element.shadowRoot!.querySelectorAll('.root');
      expect(getComputedStyle(root!).borderTopWidth).to.equal('1px');
      expect(getComputedStyle(root!).backgroundColor).to.equal('rgb(255, 255, 255)');
    });
  }

  for (const [tag, attributes] of [
    ...TAGS.map((tag) => [tag, {}] as const),
    ['occupation-card', { variant: 'compact' }] as const,
  ]) {
    it(`a linked sheet makes ${openingTag(tag, attributes)} look as its own styles do`, async () => {
      const [own, linked] = await Promise.all(
        ['', '/dist/occupation-widgets.css'].map(async (stylesheet) => {
          const html = await rendered({ element: tag, stylesheet, ...attributes });
          const csp = `default-src 'none'; style-src ${location.origin} 'unsafe-inline'`;
          const page = await openWithoutScript(html, csp);
          const element = page.querySelector<HTMLElement>(tag)!;
          layOut(element);
          return looksOf(element);
        }),
      );
      expect(own!.length).to.be.above(1000);
      expect(linked!.length).to.equal(own!.length);
      expect(linked!.filter((each, i) => each !== own![i])).to.deep.equal([]);
    });
  }

  it('several stand on a page, each with its own styles', async () => {
    const html = await Promise.all(TAGS.map((element) => rendered({ element })));
    const page = await openWithoutScript(
      html.join(''),
      "default-src 'none'; style-src 'unsafe-inline'",
    );
    for (const tag of TAGS) {
      const element = page.querySelector<HTMLElement>(tag)!;
      const [root] = element.shadowRoot!.querySelectorAll('.root');
      expect(getComputedStyle(root!).borderTopWidth).to.equal('1px');
      expect(element.offsetHeight).to.be.above(100);
    }
  });

  it('what was folded can be opened, as it is the browser’s own', async () => {
    const html = await rendered({ element: 'occupation-faq' });
    const page = await openWithoutScript(html, "default-src 'none'; style-src 'unsafe-inline'");
    const details = page.querySelector('occupation-faq')!.shadowRoot!.querySelector('details')!;
    const before = details.offsetHeight;
    details.querySelector('summary')!.click();
    expect(details.open).to.be.true;
    expect(details.offsetHeight).to.be.above(before);
  });
});

/** Puts an element's HTML into the page; the script takes it over in the next microtask. */
function onPage<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, html: string) {
  const place = fixtureSync<HTMLElement>(document.createElement('div'));
  place.setHTMLUnsafe(html);
  return place.querySelector(tag)!;
}

describe('A prerendered element', () => {
  it('is the same as the live one, tag for tag', async () => {
    for (const tag of TAGS) {
      const live = await show(tag, clerk);
      await settled(live);
      const place = document.createElement('div');
      place.setHTMLUnsafe(await rendered({ element: tag }));
      const names = (root: ParentNode): string[] =>
        [...root.children].flatMap((each) =>
          each.localName === 'style'
            ? []
            : [
                `${each.localName}.${each.getAttribute('class')?.trim()} ${each.getAttribute('part')}`,
                ...names(each.shadowRoot ?? each),
              ],
        );
      expect(names(place.querySelector(tag)!.shadowRoot!), tag).to.deep.equal(
        names(live.shadowRoot!),
      );
    }
  });

  it('leaves the focus where it is when the script takes a card over', async () => {
    const card = onPage('occupation-card', await rendered({ element: 'occupation-card' }));
    const link = () => card.shadowRoot!.querySelector('a')!;
    const before = link();
    before.focus();
    await settled(card);
    expect(before.isConnected).to.be.false;
    expect(card.shadowRoot!.activeElement === link()).to.be.true;
  });

  for (const tag of ['occupation-faq', 'occupation-profile'] as const) {
    it(`leaves an answer open, and the focus where it is, when the script takes <${tag}> over`, async () => {
      const element = onPage(tag, await rendered({ element: tag }));
      const faq = () => element.shadowRoot!.querySelector('occupation-faq') ?? element;
      const summaries = () => [...faq().shadowRoot!.querySelectorAll('summary')];
      const [, before] = summaries();
      before!.click();
      before!.focus();
      await settled(element);
      expect(before!.isConnected).to.be.false;
      const open = summaries().map(({ parentElement }) => parentElement!.hasAttribute('open'));
      expect(open).to.deep.equal(open.map((_, i) => i === 1));
      expect(faq().shadowRoot!.activeElement === summaries()[1]).to.be.true;
    });
  }

  for (const tag of ['fit-check', 'occupation-profile'] as const) {
    it(`has the answers that were given before the script took <${tag}> over`, async () => {
      const element = onPage(tag, await rendered({ element: tag }));
      const fit = () => element.shadowRoot!.querySelector('fit-check') ?? element;
      const inputs = () => [...fit().shadowRoot!.querySelectorAll('input')];
      const before = inputs();
      before[1]!.click();
      before[5]!.click();
      await settled(element);
      expect(before[1]!.isConnected).to.be.false;
      const checked = inputs().flatMap((input, i) => (input.checked ? i : []));
      expect(checked).to.deep.equal([1, 5]);
      expect(fit().shadowRoot!.querySelector('progress')!.value).to.equal(2);
    });
  }
});
