import { expect, fixtureSync } from '@open-wc/testing';
import { withTexts } from './helpers/documents.js';
import { all, overflowing, sample, settled } from './helpers/page.js';

const LONG =
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenherstellungsbetriebsleitung';
const WORD = 'x'.repeat(87);

const clerk = await sample('medical-records-clerk');
const torture = withTexts(clerk, () => WORD);

describe('In the space that there is', () => {
  for (const width of [240, 320, 768, 1280, 1600]) {
    for (const size of ['16px', '32px']) {
      it(`nothing is wider than ${width} pixels, text ${size}`, async () => {
        const place = fixtureSync<HTMLElement>(document.createElement('div'));
        place.style.inlineSize = `${width}px`;
        place.style.setProperty('--occupation-font-size', size);
        const profile = document.createElement('occupation-profile');
        profile.filter = true;
        profile.occupation = torture;
        place.append(profile);
        await settled(profile);
        for (const details of all<HTMLDetailsElement>(profile, 'details')) details.open = true;
        for (const input of all<HTMLInputElement>(profile, 'fieldset input:first-child'))
          input.click();
        await settled(profile);
        expect(overflowing(profile)).to.deep.equal([]);
        expect(place.scrollWidth).to.be.at.most(width);
      });
    }
  }

  for (const [name, style] of Object.entries({
    'a row': 'display: flex',
    'a centred column': 'display: flex; flex-direction: column; align-items: center',
    'a float': 'float: left',
    'an inline block': 'display: inline-block',
    'an auto grid track': 'display: grid; grid-template-columns: auto auto; justify-content: start',
    'a table': 'display: table',
  })) {
    it(`it does not collapse in ${name}`, async () => {
      const place = fixtureSync<HTMLElement>(document.createElement('div'));
      place.style.cssText = style;
      const card = document.createElement('occupation-card');
      card.occupation = clerk;
      place.append(card);
      await settled(card);
      expect(card.offsetWidth).to.be.at.least(200);
      expect(card.offsetHeight).to.be.at.least(100);
    });
  }

  // A narrower table grows to the 18em that an element has where nothing says how wide it is.
  for (const width of [320, 360, 800]) {
    it(`in a table ${width} pixels wide its cell is as wide as its place allows`, async () => {
      const place = fixtureSync<HTMLElement>(document.createElement('div'));
      place.style.inlineSize = `${width}px`;
      place.innerHTML = '<table><tr><td><occupation-card></occupation-card></td></tr></table>';
      const card = place.querySelector('occupation-card')!;
      card.occupation = clerk;
      await settled(card);
      expect(card.offsetWidth).to.be.at.least(Math.min(width - 10, 200));
      expect(place.scrollWidth).to.be.at.most(width);
      expect(overflowing(card)).to.deep.equal([]);
    });
  }

  it('a reader’s text spacing takes effect inside, and nothing is cut', async () => {
    const place = fixtureSync<HTMLElement>(document.createElement('div'));
    place.style.inlineSize = '320px';
    const style = document.createElement('style');
    style.textContent =
      '* { line-height: 2 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    const profile = document.createElement('occupation-profile');
    profile.occupation = { ...clerk, title: LONG };
    place.append(style, profile);
    await settled(profile);
    const [paragraph] = all(profile, 'p.text');
    const spacing = getComputedStyle(paragraph!);
    const em = parseFloat(spacing.fontSize);
    expect(parseFloat(spacing.letterSpacing) / em).to.be.closeTo(0.12, 0.02);
    expect(parseFloat(spacing.wordSpacing) / em).to.be.closeTo(0.16, 0.02);
    expect(parseFloat(spacing.lineHeight) / em).to.be.closeTo(2, 0.02);
    const [title] = all(profile, '.title');
    expect(getComputedStyle(title!).letterSpacing).to.equal(spacing.letterSpacing);
    expect(overflowing(profile)).to.deep.equal([]);
  });
});
