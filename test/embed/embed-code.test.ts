import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { embedCode, missing } from '../../embed/embed-code.js';
import { readCode } from '../../embed/read-code.js';
import { attributesOf, NOT_IN_FRAME, type Form, type Settings } from '../../embed/settings.js';
import type { OccupationElement } from '../../src/elements/occupation-element.js';
import { sentenceCase } from '../../src/text/sentence-case.js';
import { NASTY_TITLES } from '../helpers/nasty-titles.js';
import { all, arrived, textOf } from '../helpers/page.js';
import { TAGS } from '../helpers/tags.js';

const DIST = new URL('../../dist/', import.meta.url).href;
const FORMS: Form[] = ['tag', 'placeholder', 'iframe', 'npm'];
const built = await (await fetch(`${DIST}integrity.json`)).json();

const settings = (change: Partial<Settings> = {}): Settings => ({
  form: 'tag',
  tag: 'occupation-card',
  src: '/jobs/clerk.json',
  json: '',
  attributes: {},
  accent: '',
  text: 'Clerk',
  href: 'https://jobs.example/clerk',
  files: DIST,
  pinned: true,
  ...change,
});

/** A document of that title. */
const documentOf = (title: string) =>
  `/__test/answer?${new URLSearchParams({ type: 'application/json', body: JSON.stringify({ title }) })}`;

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** A page with this HTML. */
async function open(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 600px';
  frame.srcdoc = `<!doctype html><html lang="en"><body>${html}</body></html>`;
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** What the widgets on a page show as their titles. */
async function titles(page: Document): Promise<string[]> {
  const cards = [...page.querySelectorAll<OccupationElement>('occupation-card')];
  for (const card of cards) await arrived(card);
  return cards.map(
    (card) => all(card, 'h2')[0]?.textContent.trim() ?? `none: ${card.state.status}`,
  );
}

/** A title as it is shown: of what HTML and JSON have no place for, the sign that stands for it. */
const shown = (title: string) => sentenceCase(title, 'en').trim();

describe('The code for a page', () => {
  const cards = (form: Form, inline: boolean) =>
    NASTY_TITLES.map((title) => {
      const source = inline
        ? { json: JSON.stringify({ title }), src: '' }
        : { src: documentOf(title) };
      return settings({ form, text: title, ...source });
    });
  const codeOf = (each: Settings[]) => ({
    page: each.map((one) => embedCode(one, built).page).join('\n'),
    site: embedCode(each[0]!, built).site,
  });

  it('is tried with fifty titles', () => {
    expect(new Set(NASTY_TITLES).size).to.equal(50);
  });

  for (const inline of [false, true]) {
    const where = inline ? 'in the code' : 'at an address';
    for (const form of ['tag', 'placeholder'] as const) {
      it(`as ${form}, with the document ${where}, shows each of fifty titles`, async () => {
        const { page, site } = codeOf(cards(form, inline));
        expect(await titles(await open(`${site}<main>${page}</main>`))).to.deep.equal(
          NASTY_TITLES.map(shown),
        );
      });
    }

    it(`as npm, with the document ${where}, shows each of fifty titles`, async () => {
      const { page, site } = codeOf(cards('npm', inline));
      const imports = { 'occupation-widgets': `${DIST}occupation-widgets.js` };
      const map = `<script type="importmap">${JSON.stringify({ imports })}</script>`;
      expect(await titles(await open(`${map}${site}${page}`))).to.deep.equal(
        NASTY_TITLES.map(shown),
      );
    });

    for (const by of ['DOMPurify', 'kses', 'sanitize-html that allows placeholders']) {
      const only = by === 'kses' ? ' (skipped where PHP or WordPress is missing)' : '';
      it(`as placeholder, with the document ${where}, shows each of fifty titles after ${by}${only}`, async function () {
        const { page, site } = codeOf(cards('placeholder', inline));
        const clean = await sanitised(page, by);
        if (clean === undefined) return this.skip();
        expect(await titles(await open(`${site}<main>${clean}</main>`))).to.deep.equal(
          NASTY_TITLES.map(shown),
        );
      });
    }
  }

  it('as iframe shows each of fifty titles', async () => {
    const { page } = codeOf(cards('iframe', false));
    // To look into the frames they have to be of one origin with the page, and all loaded.
    const open_ = page.replaceAll(/ (sandbox|loading)="[^"]*"/g, '');
    const found = [...(await open(open_)).querySelectorAll('iframe')];
    const inside = await Promise.all(found.map((frame) => titles(frame.contentDocument!)));
    expect(inside.flat()).to.deep.equal(NASTY_TITLES.map(shown));
    expect(found.map(({ title }) => title)).to.deep.equal(NASTY_TITLES);
  });

  for (const form of FORMS) {
    it(`as ${form} has a link with each of fifty titles, and nothing else of them`, async () => {
      const page = await open(codeOf(cards(form, false)).page);
      expect([...page.querySelectorAll('a')].map((link) => link.textContent)).to.deep.equal(
        NASTY_TITLES,
      );
      const kinds = new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName));
      const own = {
        tag: 'occupation-card',
        npm: 'occupation-card',
        placeholder: 'div',
        iframe: 'iframe',
      };
      expect([...kinds].filter((kind) => ![own[form], 'a', 'p'].includes(kind))).to.deep.equal([]);
    });
  }

  it('as tag shows each of fifty titles after DOMPurify that allows our tags', async () => {
    const { page, site } = codeOf(cards('tag', false));
    // As docs/cms.md asks for.
    const clean = DOMPurify.sanitize(`${page}<fit-check onclick="a()"></fit-check>`, {
      CUSTOM_ELEMENT_HANDLING: {
        tagNameCheck:
          /^(occupation-(card|faq|profile)|fit-check|day-timeline|skill-list|career-pathways)$/,
        attributeNameCheck:
          /^(src|occupation|loading|theme|variant|show|skills|limit|filter|owned|hour-cycle|share-answers|structured-data|(heading|action)-\w+)$/,
      },
    });
    expect(await titles(await open(`${site}<main>${clean}</main>`))).to.deep.equal(
      NASTY_TITLES.map(shown),
    );
    expect(clean).not.to.contain('onclick');
  });

  it('as placeholder keeps the accent after each that lets it through', async () => {
    const { page } = embedCode(settings({ form: 'placeholder', accent: '#7a1f5c' }), built);
    for (const by of ['DOMPurify', 'kses', 'sanitize-html that allows placeholders']) {
      const clean = await sanitised(page, by);
      if (clean !== undefined) expect(readCode(clean, TAGS)!.settings.accent).to.equal('#7a1f5c');
    }
  });

  for (const by of ['sanitize-html', 'kses', 'DOMPurify']) {
    for (const form of FORMS) {
      it(`as ${form} keeps its link after ${by}${by === 'kses' ? ' (skipped where PHP or WordPress is missing)' : ''}`, async function () {
        const clean = await sanitised(codeOf(cards(form, false)).page, by);
        if (clean === undefined) return this.skip();
        const links = [...(await open(clean)).querySelectorAll('a')];
        expect(links.map((link) => link.textContent)).to.deep.equal(NASTY_TITLES);
        expect(new Set(links.map((link) => link.href))).to.deep.equal(
          new Set(['https://jobs.example/clerk']),
        );
      });
    }
  }
});

/** What is left of HTML; nothing where the sanitiser is not on this machine. */
async function sanitised(html: string, by: string): Promise<string | undefined> {
  if (by === 'DOMPurify') return DOMPurify.sanitize(html);
  const answer = await fetch(`/__test/sanitised?by=${by}`, { method: 'POST', body: html });
  if (answer.status === 501) return;
  expect(answer.status).to.equal(200);
  return answer.text();
}

describe('Code that is read again', () => {
  const values: Record<string, string> = {
    lang: 'de',
    theme: 'dark',
    loading: 'lazy',
    variant: 'compact',
    href: '/a?b=1&c=2#d',
    'heading-level': '4',
    'heading-text': 'A "heading" & <more>',
    'action-label': '[Apply] now',
    'action-href': '/apply?job={slug}&t={title}',
    'structured-data': '',
    'share-answers': '',
    'hour-cycle': 'h23',
    show: 'skills card',
    skills: 'knowledge essential',
    limit: '0',
    filter: '',
    owned: '["a \\"b\\"","c, d"]',
  };

  for (const form of FORMS) {
    for (const tag of TAGS) {
      it(`gives back all settings of <${tag}> as ${form}`, () => {
        const known = attributesOf(tag).filter(
          (name) => form !== 'iframe' || !NOT_IN_FRAME.includes(name),
        );
        const attributes = Object.fromEntries(known.map((name) => [name, values[name]!]));
        expect(Object.values(attributes)).not.to.include(undefined);
        for (const title of NASTY_TITLES) {
          const sources = [{ src: `/jobs/{lang}/a.json?t=${title}`, json: '' }];
          if (form !== 'iframe') sources.push({ src: '', json: JSON.stringify({ title }) });
          for (const source of sources) {
            for (const pinned of [true, false]) {
              const given = settings({
                ...source,
                form,
                tag,
                attributes: {
                  ...attributes,
                  ...('heading-text' in attributes && { 'heading-text': title }),
                },
                accent: pinned ? 'rgb(10 20 30)' : '',
                text: title.trim(),
                href: `/job?t=${title}`,
                pinned,
              });
              const { page, site } = embedCode(given, built);
              const { settings: found, leftOut } = readCode(`${site}\n${page}`, TAGS)!;
              expect({ files: DIST, ...found }).to.deep.equal(given);
              expect(leftOut).to.deep.equal([]);
            }
          }
        }
      });
    }
  }

  it('tells what it has no setting for, and finds nothing where there is nothing', () => {
    const code = '<fit-check id="a" src="b.json" onclick="c()"><a href="/d">E</a></fit-check>';
    expect(readCode(code, TAGS)).to.deep.equal({
      settings: {
        form: 'tag',
        tag: 'fit-check',
        src: 'b.json',
        json: '',
        attributes: {},
        accent: '',
        text: 'E',
        href: '/d',
      },
      leftOut: ['id', 'onclick'],
    });
    for (const other of [
      '',
      'text',
      '<p>',
      '<div data-occupation-widget="x-y">',
      '<iframe src="x">',
    ]) {
      expect(readCode(other, TAGS)).to.equal(undefined);
    }
  });
});

describe('What is needed for code', () => {
  it('is a job, the words and the address of the link, and an address for an iframe', () => {
    expect(missing(settings())).to.deep.equal([]);
    expect(missing(settings({ src: '', text: '', href: '' })).length).to.equal(3);
    expect(missing(settings({ src: '', json: '{}', form: 'iframe' })).length).to.equal(1);
    expect(missing(settings({ src: '', json: '{}' })).length).to.equal(0);
  });
});

describe('The code for a site', () => {
  it('pins the files by their hashes, so that a changed one is refused', async () => {
    const { site, page } = embedCode(
      settings({ attributes: { lang: 'de' }, src: documentOf('a') }),
      built,
    );
    const [bundle, german] = [...(await open(site + page)).scripts];
    expect(bundle!.integrity).to.match(/^sha384-/);
    expect(german!.src).to.equal(`${DIST}locales/de.js`);
    const wrong = site.replace(/sha384-..../, 'sha384-AAAA');
    const refused = await open(wrong + page);
    expect(refused.querySelector('occupation-card')!.matches(':defined')).to.be.false;
  });

  it('takes any version where that is asked for, and no language that is built in or unknown', () => {
    for (const lang of ['', 'en', 'ja']) {
      expect(embedCode(settings({ pinned: false, attributes: { lang } }), built).site).to.equal(
        `<script type="module" src="${DIST}occupation-widgets.js"></script>`,
      );
    }
  });

  it('of an iframe makes it as high as its content', async () => {
    const { site, page } = embedCode(
      settings({ form: 'iframe', src: '/__test/sample?file=baker.json' }),
      built,
    );
    const frame = (await open(page + site)).querySelector('iframe')!;
    while (!frame.style.blockSize) await new Promise(requestAnimationFrame);
    expect(textOf(frame)).to.equal('');
  });
});
