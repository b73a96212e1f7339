import { expect } from '@open-wc/testing';
import type { OccupationElement } from '../src/elements/occupation-element.js';
import type { FitCheck, OccupationProfile, SkillList } from '../src/index.js';
import { all, arrived, sample, settled, textOf } from './helpers/page.js';
import { TAGS } from './helpers/tags.js';

const CLERK = '/stories/occupations/medical-records-clerk.json';

/** What the strictest page that can use the widgets says. */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
];

interface Page {
  document: Document;
  window: Window & { violations: string[]; errors: string[]; said: string[] };
}

/** Opens a page with a security policy in its headers; its scripts have addresses. */
async function open(policy: string[], body: string, scripts = [BUNDLE]): Promise<Page> {
  const tags = ['/test/helpers/violations.js', ...scripts].map((src, i) =>
    i ? `<script type="module" src="${src}"></script>` : `<script src="${src}"></script>`,
  );
  const html = `<!doctype html><html lang="en"><head><title>Page</title>${tags.join('')}</head><body>${body}</body></html>`;
  const query = new URLSearchParams({ html, csp: policy.join('; ') });
  const frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 800px; block-size: 600px';
  frame.src = `/__test/page?${query}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return { document: frame.contentDocument!, window: frame.contentWindow as Page['window'] };
}

const BUNDLE = '/dist/occupation-widgets.js';
const LIT = 'trusted-types lit-html';

describe('Under a strict Content-Security-Policy with Trusted Types', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const tag of TAGS) {
    it(`<${tag}> is reported for nothing, in any state`, async () => {
      const page = await open(
        [...STRICT, LIT],
        `<${tag} src="${CLERK}"></${tag}>
         <${tag} src="/nothing.json"></${tag}>
         <${tag} src="/nothing.json"><a href="/">Job</a></${tag}>
         <${tag} src="/__test/never"></${tag}>
         <${tag} occupation='{"title":"clerk"}'></${tag}>
         <${tag} occupation="{"></${tag}>
         <${tag}><script type="application/json">{ "title": "clerk" }</script></${tag}>
         <${tag}></${tag}>
         <${tag} theme="dark" lang="ar" src="${CLERK}" structured-data filter
           owned='["deliver case notes"]' action-label="Go" action-href="/{slug}"></${tag}>`,
      );
      const elements = [...page.document.querySelectorAll<OccupationElement>(tag)];
      for (const element of elements) {
        if (element.getAttribute('src') !== '/__test/never') await arrived(element);
      }
      expect(elements.map(({ state }) => state.status)).to.deep.equal([
        ...['ready', 'failed', 'failed', 'loading', 'ready', 'failed', 'ready', 'empty', 'ready'],
      ]);
      expect(page.window.violations).to.deep.equal([]);
      expect(page.window.errors).to.deep.equal([]);
      expect(textOf(elements[0]!).length).to.be.above(100);
    });
  }

  it('nothing that a person does is reported', async () => {
    const page = await open(
      [...STRICT, LIT],
      `<occupation-profile filter src="${CLERK}"></occupation-profile>`,
    );
    const profile = page.document.querySelector('occupation-profile') as OccupationProfile;
    await arrived(profile);
    for (const details of all<HTMLDetailsElement>(profile, 'details')) details.open = true;
    for (const input of all<HTMLInputElement>(profile, 'fieldset input')) input.click();
    const [search] = all<HTMLInputElement>(profile, '[type=search]');
    search!.value = 'data';
    search!.dispatchEvent(new InputEvent('input'));
    page.window.dispatchEvent(new Event('beforeprint'));
    profile.lang = 'ar';
    profile.theme = 'dark';
    profile.occupation = await sample('electrician');
    await settled(profile);
    expect(textOf(profile)).to.contain('Electrician');
    expect(page.window.violations).to.deep.equal([]);
    expect(page.window.errors).to.deep.equal([]);
  });

  it('two copies are reported for nothing, though the list allows no duplicates', async () => {
    const page = await open(
      [...STRICT, LIT],
      `<occupation-card src="${CLERK}"></occupation-card>`,
      [BUNDLE, `${BUNDLE}?again`],
    );
    const card = page.document.querySelector('occupation-card')!;
    await arrived(card);
    expect(textOf(card)).to.contain('Medical records clerk');
    expect(page.window.violations).to.deep.equal([]);
    expect(page.window.errors).to.deep.equal([]);
    expect(page.window.said.every((line) => line.includes('already belongs'))).to.be.true;
  });

  for (const list of ['trusted-types other', "trusted-types 'none'"]) {
    it(`the fallback stays under ${list}, and one message says what to add`, async () => {
      const page = await open(
        [...STRICT, list],
        `<occupation-card src="${CLERK}"><a href="/">Medical records clerk</a></occupation-card>
         <skill-list src="${CLERK}"><a href="/">Skills</a></skill-list>`,
      );
      const links = [...page.document.querySelectorAll('a')];
      // Where the browser does not know Trusted Types, nothing keeps the widgets from showing.
      if (!('trustedTypes' in page.window)) {
        expect(
          page.document.querySelectorAll(':defined:is(occupation-card, skill-list)'),
        ).to.have.length(2);
        return;
      }
      expect(links.map((link) => link.getClientRects().length)).to.deep.equal([1, 1]);
      expect(page.window.said).to.have.length(1);
      expect(page.window.said[0]).to.contain('Add lit-html to its trusted-types directive');
      expect(page.window.errors).to.deep.equal([]);
      expect(page.document.querySelector(':defined:is(occupation-card, skill-list)')).to.be.null;
    });
  }

  it('a page that asks for a list but not for trusted types is shown all the same', async () => {
    const page = await open(
      ["script-src 'self'", 'trusted-types other'],
      `<fit-check src="${CLERK}"></fit-check>`,
    );
    const fit = page.document.querySelector('fit-check') as FitCheck;
    await arrived(fit);
    expect(fit.state.status).to.equal('ready');
  });

  it('an address that the page does not allow is named with the directive that it needs', async () => {
    const page = await open(
      [...STRICT.filter((each) => !each.startsWith('connect-src')), LIT],
      `<skill-list src="${CLERK}"></skill-list>`,
    );
    const list = page.document.querySelector('skill-list') as SkillList;
    await arrived(list);
    expect(list.state.error!.kind).to.equal('network');
    expect(list.state.error!.message).to.contain('connect-src');
    expect(page.window.violations).to.have.length(1);
  });
});
