import { expect, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OccupationProfile } from '../src/index.js';
import { contrast } from './helpers/contrast.js';
import { all, heard, sample, settled, texts } from './helpers/page.js';

const clerk = await sample('medical-records-clerk');

/** A page with a profile between two buttons of the page's own. */
async function page(attributes: Record<string, string> = {}) {
  const place = fixtureSync<HTMLElement>(document.createElement('div'));
  place.innerHTML = '<button>Before</button><button>After</button>';
  const [before, after] = place.querySelectorAll('button');
  const profile = document.createElement('occupation-profile');
  for (const [name, value] of Object.entries({ filter: '', href: '#clerk', ...attributes })) {
    profile.setAttribute(name, value);
  }
  profile.occupation = clerk;
  before!.after(profile);
  await settled(profile);
  return { profile, before: before!, after: after! };
}

/** Where the keys go, through the shadow roots. */
function focused(): HTMLElement {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element as HTMLElement;
}

/** Presses keys one after the other; the focus is on something after each. */
async function press(profile: OccupationProfile, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled(profile);
    expect(focused(), `the focus after ${key}`).not.to.equal(document.body);
  }
}

/** Goes on with Tab until something is focused. */
async function tabTo(profile: OccupationProfile, element: Element, end: Element): Promise<void> {
  while (focused() !== element) {
    expect(focused(), 'the end of the page').not.to.equal(end);
    await press(profile, 'Tab');
  }
}

/** What can be reached, in reading order: of the answers to a question the first. */
function stops(profile: OccupationProfile): HTMLElement[] {
  return all(profile, 'a[href], button, summary, input').filter(
    (each) => each.checkVisibility() && !each.matches('label ~ label > input'),
  );
}

describe('By keyboard alone', () => {
  for (const theme of ['light', 'dark']) {
    it(`Tab reaches everything in reading order, each with a visible ring, ${theme}`, async function () {
      this.timeout(60_000);
      const { profile, before, after } = await page({ theme });
      const surface = getComputedStyle(all(profile, '.root')[0]!).backgroundColor;
      const reached: HTMLElement[] = [];
      before.focus();
      await press(profile, 'Tab');
      while (focused() !== after) {
        const stop = focused();
        reached.push(stop);
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
        expect([outlineStyle, parseFloat(outlineWidth)]).to.deep.equal(['solid', 2]);
        expect(contrast(outlineColor, surface)).to.be.at.least(3);
        await press(profile, 'Tab');
      }
      expect(reached).to.deep.equal(stops(profile));
      expect(reached.length).to.be.above(30);
    });
  }

  it('nothing changes the order in which things are read', async () => {
    const { profile } = await page();
    for (const each of all(profile, '*')) {
      const { order, flexDirection, flexWrap } = getComputedStyle(each);
      expect([order, each.hasAttribute('tabindex')]).to.deep.equal(['0', false]);
      expect(flexDirection + flexWrap).not.to.contain('reverse');
    }
  });

  it('the fit check is answered, changed and started again', async function () {
    this.timeout(30_000);
    const { profile, before, after } = await page();
    const [first] = all<HTMLInputElement>(profile, 'fieldset input');
    before.focus();
    await tabTo(profile, first!, after);
    const complete = heard(profile, 'fit-check-complete');
    await press(profile, ' ', 'Tab', ' ', 'Tab', ' ', 'ArrowDown', 'Tab', ' ', 'Tab', ' ');
    expect((await complete).score).to.equal(0.9);
    expect(texts(profile, '[part=progress] span')).to.deep.equal(['5 of 5 answered']);
    expect(all(profile, '[part=result]')).to.have.length(1);

    await tabTo(profile, all(profile, 'button')[0]!, after);
    await press(profile, 'Enter');
    expect(focused()).to.equal(first);
    expect(texts(profile, '[part=progress] span')).to.deep.equal(['0 of 5 answered']);
  });

  it('the button is pressed, and says so to the page', async () => {
    const { profile, before, after } = await page({ 'action-href': '#apply' });
    profile.addEventListener('occupation-action', (event) => event.preventDefault());
    const action = heard(profile, 'occupation-action');
    before.focus();
    await tabTo(profile, all(profile, '[part=action]')[0]!, after);
    await press(profile, 'Enter');
    expect(new URL((await action).href).hash).to.equal('#apply');
  });

  it('“Show all” opens, leads into what it shows, and closes, and keeps the focus', async function () {
    this.timeout(30_000);
    const { profile, before, after } = await page();
    const more = all<HTMLDetailsElement>(profile, '.more')[0]!;
    const summary = more.querySelector('summary')!;
    const inside = more.querySelector(':scope > :not(summary) summary');
    before.focus();
    await tabTo(profile, summary, after);
    await press(profile, 'Enter');
    expect([more.open, focused()]).to.deep.equal([true, summary]);
    await press(profile, ' ');
    expect([more.open, focused()]).to.deep.equal([false, summary]);
    await press(profile, 'Enter', 'Tab');
    expect(focused()).to.equal(inside);
  });

  it('the search box finds, finds nothing and lets go, and keeps the focus', async function () {
    this.timeout(30_000);
    const { profile, before, after } = await page();
    const search = all<HTMLInputElement>(profile, '[type=search]')[0]!;
    const skills = all(profile, '[part=skill]').length;
    const status = () => texts(profile, '[part=search] [role=status]')[0];
    before.focus();
    await tabTo(profile, search, after);
    await press(profile, 'd', 'a', 't', 'a', 'b');
    expect(status()).to.equal('2 skills found · 2 tools');
    await press(profile, 'q');
    expect(status()).to.equal('No skill matches “databq”. Try a shorter word.');
    expect(focused()).to.equal(search);
    await press(profile, ...Array<string>(6).fill('Backspace'));
    expect([status(), focused()]).to.deep.equal(['', search]);
    expect(all(profile, '[part=skill]')).to.have.length(skills);
  });

  it('every kind of disclosure opens and closes, and keeps the focus', async function () {
    this.timeout(60_000);
    const { profile, before, after } = await page();
    const kinds = ['.names', '[part=skill] details', '.pathway details', 'summary[part=question]'];
    before.focus();
    for (const kind of kinds) {
      const found = all(profile, kind)[0]!;
      const details = found.closest('details')!;
      const summary = details.querySelector('summary')!;
      await tabTo(profile, summary, after);
      await press(profile, 'Enter');
      expect([kind, details.open, focused()]).to.deep.equal([kind, true, summary]);
      await press(profile, ' ');
      expect([kind, details.open, focused()]).to.deep.equal([kind, false, summary]);
    }
  });
});
