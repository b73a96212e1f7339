import { expect } from '@open-wc/testing';
import { allHeard } from '../helpers/all-heard.js';
import { show } from '../helpers/page.js';
import { TAGS } from '../helpers/tags.js';

const baker = { title: 'baker' };
const SCRIPT = '<script type="application/json">{"title":"a"}</script>';

/** What the console hears as warnings of an element. */
async function warnings(...element: Parameters<typeof show>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (words: string) => said.push(words);
  try {
    await show(...element);
    await allHeard(said);
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('An author hears', () => {
  for (const [tag, name, value, expected] of [
    ['occupation-card', 'theme', 'darkish', 'auto light dark'],
    ['occupation-faq', 'loading', 'later', 'eager lazy'],
    ['occupation-card', 'variant', 'small', 'full compact'],
    ['day-timeline', 'hour-cycle', '24', 'h12 h23'],
    ['fit-check', 'heading-level', '7', '1 2 3 4 5 6'],
    ['skill-list', 'limit', 'ten', 'a whole number'],
    ['skill-list', 'limit', '-1', 'a whole number'],
  ] as const) {
    it(`that ${name}="${value}" does not fit, and what does, once`, async () => {
      const said = `<${tag}>: ${name}: expected ${expected}, found "${value}".`;
      expect(await warnings(tag, baker, { [name]: value })).to.deep.equal([said]);
      expect(await warnings(tag, baker, { [name]: value })).to.deep.equal([]);
    });
  }

  for (const [name, instead] of [
    ['type', 'the tag, as <fit-check>'],
    ['sections', 'show, as show="card faq"'],
  ] as const) {
    it(`what there is instead of ${name}`, async () => {
      expect(await warnings('occupation-profile', baker, { [name]: 'fit' })).to.deep.equal([
        `<occupation-profile>: expected ${instead}, found the attribute ${name}.`,
      ]);
    });
  }

  for (const [attributes, inside, found] of [
    [{ occupation: '{"title":"a"}', src: '/a.json' }, '', 'occupation and src'],
    [{ occupation: '{"title":"a"}' }, SCRIPT, 'occupation and the script inside'],
    [{ src: '/a.json' }, SCRIPT, 'the script inside and src'],
    [
      { occupation: '{"title":"a"}', src: '/b' },
      SCRIPT,
      'occupation and the script inside and src',
    ],
  ] as const) {
    it(`which of ${found} is shown`, async () => {
      const tag = 'career-pathways';
      const [first] = found.split(' and ');
      expect(await warnings(tag, undefined, attributes, inside)).to.deep.equal([
        `<${tag}>: expected one document, found ${found}. ${first} is shown; take out the rest.`,
      ]);
    });
  }

  it('nothing of an element that has left', async () => {
    const { warn } = console;
    const said: string[] = [];
    console.warn = (words: string) => said.push(words);
    try {
      const element = document.createElement('occupation-card');
      element.setAttribute('theme', 'gone');
      document.body.append(element);
      await element.updateComplete;
      element.remove();
      await allHeard(said);
    } finally {
      console.warn = warn;
    }
    expect(said).to.deep.equal([]);
  });

  it('nothing where all is right', async () => {
    const right = {
      'heading-level': '6',
      theme: 'light',
      loading: 'lazy',
      variant: 'compact',
      'hour-cycle': 'h23',
      limit: '0',
      lang: 'en-GB',
    };
    for (const tag of TAGS) {
      expect(await warnings(tag, baker, right)).to.deep.equal([]);
      expect(await warnings(tag, undefined, {}, SCRIPT)).to.deep.equal([]);
    }
  });
});
