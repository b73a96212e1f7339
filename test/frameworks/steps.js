// What every app of test/frameworks must do, as a visitor would see it. Each step gets the same open
// page, in this order.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const electrician = JSON.parse(readFileSync('stories/occupations/electrician.json', 'utf8'));

/** Waits until the page gives `expected`; where it never does, the difference is said. */
async function becomes(page, give, expected) {
  const wanted = JSON.stringify(expected);
  const reached = `JSON.stringify((${give})()) === ${JSON.stringify(wanted)}`;
  await page.waitForFunction(reached, { timeout: 20_000 }).catch(() => {});
  assert.deepEqual(await page.evaluate(give), expected);
}

const press = (page, words) => page.click(`button::-p-text(${words})`);

const titles = () =>
  [...document.querySelectorAll('li occupation-card')].map(
    (card) => card.shadowRoot?.querySelector('[part=title]')?.textContent,
  );

const questions = () =>
  document.querySelector('fit-check')?.shadowRoot?.querySelectorAll('fieldset').length;

const fifty = Array.from({ length: 50 }, (_, i) => `Job ${i + 1}`);

/** What the server sent, in a page whose scripts do not run. */
export async function serverHtml(page) {
  assert.equal(await page.$eval('#object a', (link) => link.textContent), 'All jobs');
  const attributes = await page.$eval('#attributes', (element) =>
    Object.fromEntries(['src', 'heading-level'].map((name) => [name, element.getAttribute(name)])),
  );
  assert.deepEqual(attributes, { src: '/jobs/electrician.json', 'heading-level': '4' });
  assert.equal(await page.$$eval('li occupation-card', (cards) => cards.length), 50);
  assert.equal(await page.$$eval('fit-check', (checks) => checks.length), 1);
}

/** The apps whose server also writes an element with its shadow root, by `render`: others write over it. */
export const RENDERING = ['react'];

/** That element is whole before the scripts, and after them it is there once. */
export async function rendered(still, page) {
  const entries = () =>
    document.querySelector('day-timeline').shadowRoot?.querySelectorAll('[part=entry]').length;
  assert.equal(await still.evaluate(entries), electrician.day.entries.length);
  await becomes(page, () => document.querySelector('day-timeline').state?.status, 'ready');
  assert.equal(await page.evaluate(entries), electrician.day.entries.length);
}

export const STEPS = {
  'an object is given as a property, and nothing of it is an attribute': async (page) => {
    const shown = () => {
      const card = document.querySelector('#object');
      return [
        card.shadowRoot?.querySelector('[part=title]')?.textContent,
        typeof card.occupation,
        card.hasAttribute('occupation'),
      ];
    };
    await becomes(page, shown, ['Electrician', 'object', false]);
  },

  'attributes are given: text, a number and a yes': async (page) => {
    const shown = () => {
      const list = document.querySelector('#attributes');
      return [
        list.state?.status,
        list.shadowRoot?.querySelector('[part=heading]')?.localName,
        Boolean(list.shadowRoot?.querySelector('[part=search]')),
      ];
    };
    await becomes(page, shown, ['ready', 'h4', true]);
  },

  'changed data are shown': async (page) => {
    await press(page, 'Another job');
    const title = () =>
      document.querySelector('#object').shadowRoot.querySelector('[part=title]').textContent;
    await becomes(page, title, 'Medical records clerk');
  },

  'a handler hears an event, with its data': async (page) => {
    await becomes(page, questions, 3);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('fit-check');
      for (const question of shadowRoot.querySelectorAll('fieldset')) {
        question.querySelector('input').click();
      }
    });
    await becomes(page, () => document.querySelector('output').textContent.trim(), '1');
  },

  'an element goes and comes on a condition': async (page) => {
    await press(page, 'Does it suit you?');
    await becomes(page, () => document.querySelectorAll('fit-check').length, 0);
    await press(page, 'Does it suit you?');
    await becomes(page, questions, 3);
  },

  'a list of 50 is shown': (page) => becomes(page, titles, fifty),

  'a list of 50 is shown in another order, with the same elements': async (page) => {
    await page.evaluate(() => (window.first = document.querySelector('li occupation-card')));
    await press(page, 'Last first');
    await becomes(page, titles, fifty.toReversed());
    const moved = () => [...document.querySelectorAll('li occupation-card')].indexOf(window.first);
    assert.equal(await page.evaluate(moved), 49);
  },
};
