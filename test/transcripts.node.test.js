// What a screen reader says of each element, kept in test/transcripts to be read by people. After a
// change of words or structure `npm run transcripts` writes them anew: read what has changed.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { showIn, startBrowser } from './helpers/element-page.js';
import { transcript } from './helpers/transcript.js';

const renew = process.argv.includes('--renew');

/** The elements, and what a person does with them after looking around. */
const ELEMENTS = {
  'occupation-card': {
    then: 'The other titles are opened',
    act: ({ shadowRoot }) => shadowRoot.querySelector('.names summary').click(),
  },
  'fit-check': {
    then: 'Every question is answered with yes',
    act({ shadowRoot }) {
      for (const question of shadowRoot.querySelectorAll('fieldset')) {
        question.querySelector('input').click();
      }
    },
  },
  'day-timeline': {},
  'skill-list': {
    attributes: { filter: '', owned: '["use databases"]' },
    then: '“datab” is searched',
    act({ shadowRoot }) {
      const input = shadowRoot.querySelector('input');
      input.value = 'datab';
      input.dispatchEvent(new Event('input'));
    },
  },
  'career-pathways': {
    then: 'The first “New to learn” is opened',
    act: ({ shadowRoot }) => shadowRoot.querySelector('summary').click(),
  },
  'occupation-faq': {
    then: 'The first question is opened',
    act: ({ shadowRoot }) => shadowRoot.querySelector('summary').click(),
  },
  'occupation-profile': {},
};

describe('What a screen reader says', () => {
  let browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());

  for (const [tag, { attributes = {}, then, act }] of Object.entries(ELEMENTS)) {
    it(`of <${tag}> is as in test/transcripts/${tag}.txt`, async () => {
      const page = await browser.newPage();
      const element = await showIn(page, tag, attributes);
      let said = await transcript(page);
      if (then) {
        await element.evaluate(act);
        await element.evaluate((element) => element.updateComplete);
        said += `\n--- ${then} ---\n\n${await transcript(page)}`;
      }
      await page.close();

      const file = `test/transcripts/${tag}.txt`;
      if (renew) {
        mkdirSync('test/transcripts', { recursive: true });
        writeFileSync(file, said);
      }
      assert.equal(said, readFileSync(file, 'utf8'), `${file} is stale: npm run transcripts`);
    });
  }
});
