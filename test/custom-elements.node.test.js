import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

/** The parts that authors may style, and the events beside those that all elements have. */
const ELEMENTS = {
  'career-pathways': ['heading relation pathway overlap', 'occupation-pathway'],
  'day-timeline': ['heading note entry time', ''],
  'fit-check': [
    'heading progress question answer result action',
    'fit-check-complete occupation-action',
  ],
  'occupation-card': [
    'sector title tagline action facts fact summary responsibilities sources',
    'occupation-action',
  ],
  'occupation-faq': ['heading question answer', ''],
  'occupation-profile': [undefined, 'fit-check-complete occupation-action occupation-pathway'],
  'skill-list': ['heading search view group skill technology', ''],
};

const TOKENS = 'accent surface text font font-size radius'
  .split(' ')
  .map((name) => `--occupation-${name}`);

const names = (list = []) => list.map(({ name }) => name);

describe('the manual in dist/custom-elements.json', () => {
  it('has every element that authors rely on', () => {
    const tags = elements.map(({ tagName }) => tagName);
    assert.deepEqual(
      Object.keys(ELEMENTS).filter((tag) => !tags.includes(tag)),
      [],
    );
  });

  for (const [tag, [parts, events]] of Object.entries(ELEMENTS)) {
    const element = elements.find(({ tagName }) => tagName === tag);

    it(`says what <${tag}> is, with slots, tokens, states, parts and events`, () => {
      assert.ok(element.summary);
      assert.deepEqual(names(element.slots), ['', 'start', 'end']);
      assert.deepEqual(names(element.cssProperties), TOKENS);
      assert.deepEqual(names(element.cssStates), ['empty', 'loading', 'ready', 'failed']);
      if (parts) assert.deepEqual(names(element.cssParts), parts.split(' '));
      assert.deepEqual(
        names(element.events).sort(),
        [
          ...events.split(' ').filter(Boolean),
          'occupation-error',
          'occupation-load',
          'occupation-view',
        ].sort(),
      );
    });

    it(`says of everything in <${tag}> what it is for`, () => {
      const { slots, cssProperties, cssStates, cssParts, events, attributes } = element;
      for (const each of [slots, cssProperties, cssStates, cssParts, events, attributes].flat()) {
        assert.ok(each.description, `${tag}: ${each.name} has no description`);
      }
    });
  }
});
