import { expect } from '@open-wc/testing';
import type { OccupationElement } from '../../src/elements/occupation-element.js';
import { allHeard } from '../helpers/all-heard.js';
import { settled, texts } from '../helpers/page.js';

const BUNDLE = new URL('../../dist/occupation-widgets.js', import.meta.url).href;
const locale = (language: string) =>
  new URL(`../../dist/locales/${language}.js`, import.meta.url).href;

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

const module = (src: string) => `<script type="module" src="${src}"></script>`;
const check = (lang: string, count: number) => {
  const questions = Array.from({ length: count }, () => ({ text: 'a' }));
  const document_ = JSON.stringify({ title: 'a', fitCheck: { questions } });
  return `<fit-check lang="${lang}" occupation='${document_}'></fit-check>`;
};

/** Opens a page and gives its window when its scripts have run. */
async function open(html: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><body>${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frames.push(frame);
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

/** The count of questions, as the page's fit check says it. */
async function count(window_: Window, at = 0): Promise<string> {
  const fit = window_.document.querySelectorAll<OccupationElement>('fit-check')[at]!;
  await settled(fit);
  return texts(fit, '.muted')[0]!;
}

describe('A language', () => {
  for (const [what, scripts] of [
    ['before the script', [locale('fr'), BUNDLE]],
    ['after the script', [BUNDLE, locale('fr')]],
    ['between two copies', [BUNDLE, locale('fr'), `${BUNDLE}?again`]],
    ['before two copies', [locale('fr'), BUNDLE, `${BUNDLE}?again`]],
    ['twice', [locale('fr'), BUNDLE, `${locale('fr')}?again`]],
  ] as const) {
    it(`may come ${what}`, async () => {
      const window_ = await open(check('fr-CA', 3) + scripts.map(module).join(''));
      expect(await count(window_)).to.contain('3 questions rapides.');
    });
  }

  it('may come after all is shown, by an import', async () => {
    const window_ = await open(check('de', 1) + module(BUNDLE));
    expect(await count(window_)).to.contain('1 quick question.');
    const script = window_.document.createElement('script');
    script.type = 'module';
    script.textContent = `import(${JSON.stringify(locale('de'))}).then(() => document.body.dispatchEvent(new Event('came')))`;
    const came = new Promise((resolve) => window_.document.body.addEventListener('came', resolve));
    window_.document.body.append(script);
    await came;
    expect(await count(window_)).to.contain('1 kurze Frage.');
  });

  it('is not mistaken for what another script left under the symbol', async () => {
    const window_ = await open(`<script>
      window[Symbol.for('occupation-widgets.messages')] = [null, 7, ['fr'], [{}, {}]];
    </script>${check('fr', 2)}${module(BUNDLE)}${module(locale('fr'))}`);
    expect(await count(window_)).to.contain('2 questions rapides.');
  });

  for (const [language, numbers] of [
    ['ar', { 1: 'سؤال سريع واحد', 2: 'سؤالان', 3: 'أسئلة', 11: 'سؤالًا', 100: 'سؤال سريع' }],
    [
      'pl',
      { 1: 'krótkie pytanie', 2: 'krótkie pytania', 5: 'krótkich pytań', 22: 'krótkie pytania' },
    ],
    ['uk', { 1: 'коротке', 3: 'короткі', 5: 'коротких', 21: 'коротке' }],
  ] as const) {
    it(`counts as one does in ${language}`, async () => {
      const entries = Object.entries(numbers) as [string, string][];
      const window_ = await open(
        entries.map(([n]) => check(language, Number(n))).join('') +
          module(BUNDLE) +
          module(locale(language)),
      );
      for (const [i, [, words]] of entries.entries()) {
        expect(await count(window_, i)).to.contain(words);
      }
    });
  }
});

describe('A language without sentences', () => {
  /** What a page's console gets as warnings. */
  async function warnings(html: string): Promise<string[]> {
    const window_ = await open(
      `<script>window.said = []; console.warn = (text) => said.push(text);</script>${html}`,
    );
    await count(window_);
    const { said } = window_ as unknown as { said: string[] };
    await allHeard(said, window_.document);
    return said;
  }

  it('is named to the author once, with the exact tag to add', async () => {
    const tag = `<script type="module" src="${BUNDLE.replace('occupation-widgets.js', 'locales/fr.js')}"></script>`;
    expect(await warnings(check('fr-CA', 1) + check('fr-CA', 2) + module(BUNDLE))).to.deep.equal([
      `lang="fr-CA": the interface is in English. Add ${tag}.`,
    ]);
    expect(await warnings(check('fr-CA', 1) + module(BUNDLE) + tag)).to.deep.equal([]);
  });

  it('that we do not have either is named with what there is for it', async () => {
    expect(await warnings(check('ja', 1) + module(BUNDLE))).to.deep.equal([
      'lang="ja": the interface is in English. Add its sentences with addMessages("ja", …).',
    ]);
  });

  it('is none that is English, nor one whose locale is there in any order', async () => {
    for (const scripts of [
      [locale('fr'), BUNDLE],
      [BUNDLE, locale('fr')],
    ]) {
      const html = ['en', 'en-GB', 'fr', 'fr-CA'].map((lang) => check(lang, 1)).join('');
      expect(await warnings(html + scripts.map(module).join(''))).to.deep.equal([]);
    }
  });

  it('is found by what its tag begins with, the longest first', async () => {
    const window_ = await open(
      `${check('zh-Hant-TW', 1)}${check('zh-CN', 1)}<script type="module">
        import { addMessages } from '${BUNDLE}';
        addMessages('zh', { fitNotTest: 'zh' });
        addMessages('zh-Hant', { fitNotTest: 'zh-Hant' });
      </script>`,
    );
    const said = [await count(window_, 0), await count(window_, 1)];
    expect(said.map((text) => text.includes('zh-Hant'))).to.deep.equal([true, false]);
    expect(said[1]).to.contain('zh');
  });
});

describe('A change of language', () => {
  const scripts = [BUNDLE, locale('fr'), locale('de')].map(module).join('');
  const changes: Record<string, (page: Document) => void> = {
    'of <html lang>': (page) => (page.documentElement.lang = 'de'),
    'of lang on an ancestor': (page) => (page.querySelector('main')!.lang = 'de'),
    'of the element’s own lang': (page) => (page.querySelector('fit-check')!.lang = 'de'),
    'by a move into another part of the page': (page) =>
      page.querySelector('aside')!.append(page.querySelector('fit-check')!),
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`${what} shows within two frames`, async () => {
      const window_ = await open(
        `${scripts}<main>${check('', 2).replace(' lang=""', '')}</main><aside lang="de"></aside>`,
      );
      const page = window_.document;
      page.documentElement.lang = 'fr';
      await count(window_);
      await new Promise(requestAnimationFrame);
      expect(await count(window_)).to.contain('2 questions rapides.');
      change(page);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(texts(page.querySelector('fit-check')!, '.muted')[0]).to.contain('2 kurze Fragen.');
    });
  }
});
