import { expect, fixtureSync } from '@open-wc/testing';
import { contrast } from './helpers/contrast.js';
import { all, sample, settled } from './helpers/page.js';

const clerk = await sample('medical-records-clerk');

/** From pale yellow to black, and what lies between. */
// prettier-ignore
const ACCENTS = [
  '#fff3b0', '#e8590c', '#b5179e', '#1d4ed8', '#2a1a6e', '#0b3d2e', '#000', '#fff', '#ff0', '#0f0', '#0ff',
  '#00f', '#f0f', '#f00', '#767676', '#777', '#7a7a7a', 'oklch(0.6 0.3 30)', 'color(display-p3 0 1 0)',
];

describe('Contrast', () => {
  for (const theme of ['light', 'dark']) {
    for (const accent of ['', ...ACCENTS]) {
      it(`holds with the accent ${accent || 'of our own'} in a ${theme} theme`, async () => {
        const place = fixtureSync<HTMLElement>(document.createElement('div'));
        if (accent) place.style.setProperty('--occupation-accent', accent);
        const profile = document.createElement('occupation-profile');
        profile.setAttribute('theme', theme);
        profile.occupation = clerk;
        place.append(profile);
        await settled(profile);
        const style = (selector: string) => getComputedStyle(all(profile, selector)[0]!);
        const surface = style('.root').backgroundColor;
        const button = style('a.button');
        const found = {
          text: contrast(style('.root').color, surface),
          muted: contrast(style('.muted').color, surface),
          sector: contrast(style('.sector').color, surface),
          link: contrast(style('.sources a').color, surface),
          button: contrast(button.color, button.backgroundColor),
        };
        // The look of Chromium's own dark controls, which it turns light for less.
        if (theme === 'dark') {
          const control = contrast(style('progress').accentColor, '#3b3b3b');
          expect(control, 'control').to.be.above(3.03);
        }
        const pictures = {
          edge: contrast(style('fieldset label').borderTopColor, surface),
          buttonEdge: contrast(button.borderTopColor, surface),
          mark: contrast(style('.mark circle').stroke, surface),
          shared: contrast(style('.squares .shared').fill, surface),
          sharedEdge: contrast(style('.squares .shared').stroke, surface),
          missing: contrast(style('.squares .open').stroke, surface),
        };
        // A pixel has 256 steps a colour: up to 0.05 is lost in rounding.
        for (const [name, value] of Object.entries(found)) expect(value, name).to.be.above(4.45);
        for (const [name, value] of Object.entries(pictures)) expect(value, name).to.be.above(2.95);
      });
    }
  }
});
