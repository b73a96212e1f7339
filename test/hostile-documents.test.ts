import { expect } from '@open-wc/testing';
import { MAX_ENTRIES } from '../src/model/occupation.js';
import type { OccupationProfile } from '../src/index.js';
import { withTexts } from './helpers/documents.js';
import { all, layOut, overflowing, sample, settled, show, textOf, texts } from './helpers/page.js';

const clerk = await sample('medical-records-clerk');
// What the sample leaves out of the schema.
clerk.education = { ...clerk.education, label: 'Upper secondary' };
clerk.pathways![0]!.education = { ...clerk.pathways![0]!.education, label: 'Bachelor' };

const many = <T>(count: number, entry: (i: number) => T) =>
  Array.from({ length: count }, (_, i) => entry(i));

/** A profile that shows all that a document has: no limit, all views, every question answered. */
async function showAll(occupation: unknown): Promise<OccupationProfile> {
  const profile = await show<OccupationProfile>('occupation-profile', occupation, {
    limit: '0',
    filter: '',
    skills: 'essential optional knowledge cross-sector technologies',
    owned: '["filing"]',
  });
  for (const input of all<HTMLInputElement>(profile, 'label:first-child > input')) input.click();
  await settled(profile);
  return profile;
}

/** What reached the page's error handlers while a test ran. */
let thrown: unknown[];
const catchError = ({ message }: ErrorEvent) => thrown.push(message);
const catchRejection = ({ reason }: PromiseRejectionEvent) => thrown.push(reason);
const { warn } = console;
let warnings: string[];

beforeEach(() => {
  thrown = [];
  warnings = [];
  addEventListener('error', catchError);
  addEventListener('unhandledrejection', catchRejection);
  console.warn = (message: string) => warnings.push(message);
});

afterEach(() => {
  removeEventListener('error', catchError);
  removeEventListener('unhandledrejection', catchRejection);
  console.warn = warn;
  expect(thrown).to.deep.equal([]);
});

describe('Markup in a document', () => {
  const markup = [
    '<img src=x onerror="document.hacked=1">',
    '<script>document.hacked=1</script>',
    '</span></div><svg onload="document.hacked=1">',
    '"><a href="javascript:document.hacked=1">x</a>',
    "'--><style>*{display:none}</style>",
    '${document.hacked=1} {{document.hacked=1}} <!-- &lt;b&gt;',
  ];
  for (const each of markup) {
    it(`is text in every field: ${each}`, async () => {
      let count = 0;
      const marked = withTexts(clerk, () => `${each} ${++count}.`);
      const profile = await showAll(marked);
      const text = textOf(profile);
      const shown = many(count, (i) => `${each} ${i + 1}.`).filter((field) => text.includes(field));
      // Of the outcomes only one is shown, and of a question that was answered with yes the reason.
      const { outcomes, questions } = marked.fitCheck!;
      const hidden = outcomes!.flatMap(({ title, text: more }) => [title, more!]).slice(2);
      expect(shown.length).to.equal(count - hidden.length);
      expect(questions.every(({ reason }) => text.includes(reason!))).to.equal(true);

      const strange = all(profile, '*').filter(
        (element) =>
          element.matches('img, script, style, iframe, object, embed, link, [href^=javascript]') ||
          element.getAttributeNames().some((name) => name.startsWith('on')),
      );
      // Where sheets cannot be shared, Lit's own are elements; a document's are never.
      expect(strange.filter(({ textContent }) => textContent.includes('none}'))).to.deep.equal([]);
      expect(strange.filter(({ localName }) => localName !== 'style')).to.deep.equal([]);
      expect(document).not.to.have.property('hacked');
    });
  }

  it('is text in codes, languages and addresses too', async () => {
    const [image] = markup;
    const card = await show('occupation-card', {
      title: 'clerk',
      language: image,
      identifiers: { esco: `x:${image!.replaceAll(' ', '')}` },
      sources: [{ name: 'a', href: `x:${image}` }],
    });
    expect(card.state.status).to.equal('ready');
    expect(all(card, 'img, [onerror]')).to.deep.equal([]);
    expect(textOf(card)).to.contain(`x:${image}`);
  });
});

describe('Links of a document', () => {
  const bad = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \u0001\tjava\nscr\tipt:alert(1)',
    'data:text/html,<b>',
    'vbscript:alert(1)',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'https://',
  ];
  for (const href of bad) {
    it(`are text where they are ${JSON.stringify(href)}`, async () => {
      const profile = await show(
        'occupation-profile',
        {
          title: 'clerk',
          action: { label: 'Act', href },
          pathways: [{ relation: 'similar', title: 'nurse', href }],
          sources: [{ name: 'ESCO', href }],
        },
        { href },
      );
      expect(all(profile, '[href]')).to.deep.equal([]);
      const text = textOf(profile);
      for (const words of ['Clerk', 'Act', 'Nurse', 'ESCO']) expect(text).to.contain(words);
      expect(warnings.length).to.be.at.least(1);
    });
  }

  it('have neither user nor password, wherever they stand', async () => {
    const href = '//bank.example:secret@evil.example/a';
    const profile = await show(
      'occupation-profile',
      {
        title: 'clerk',
        identifiers: { esco: `https:${href}` },
        action: { label: 'Act', href },
        pathways: [{ relation: 'similar', title: 'nurse', href }],
        sources: [{ name: 'ESCO', href }],
      },
      { href },
    );
    const links = all<HTMLAnchorElement>(profile, '[href]').map((link) => link.href);
    const here = `${location.protocol}//evil.example/a`;
    expect(links).to.have.members([here, here, here, here, 'https://evil.example/a']);
  });
});

describe('Names that objects have already', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'valueOf'];
  for (const name of names) {
    it(`are text in every field: ${name}`, async () => {
      const profile = await showAll({ ...withTexts(clerk, () => name), language: name });
      expect(profile.state.status).to.equal('ready');
      const skills = texts(profile, '[part=skill]').map((text) => text.toLowerCase());
      expect(skills.filter((text) => !text.startsWith(name.toLowerCase()))).to.deep.equal([]);
      expect(all(profile, '[part=technology]').length).to.equal(clerk.technologies!.length);
    });
  }

  it('are keys that change nothing', async () => {
    const keys = names.map((name) => `"${name}":{"title":"hacked","hot":true}`).join();
    const profile = await show(
      'occupation-profile',
      `{"title":"clerk","technologies":[{"label":"Excel",${keys}}],${keys}}`,
    );
    expect(textOf(profile)).not.to.match(/hacked|US ads|US job ads/);
    expect({}).not.to.have.property('hot');
  });
});

describe('A document at its limits', () => {
  it('is shown whole with 2,000 entries in every list', async () => {
    const profile = await show<OccupationProfile>('occupation-profile', {
      title: 'clerk',
      alternativeTitles: many(MAX_ENTRIES, (i) => `name ${i}`),
      facts: many(MAX_ENTRIES, (i) => ({ label: `fact ${i}`, value: 'a' })),
      responsibilities: many(MAX_ENTRIES, (i) => `duty ${i}`),
      fitCheck: { questions: many(MAX_ENTRIES, (i) => ({ text: `question ${i}` })) },
      day: { entries: many(MAX_ENTRIES, (i) => ({ title: `entry ${i}` })) },
      skills: many(MAX_ENTRIES, (i) => ({ label: `skill ${i}`, group: `${i >> 1}` })),
      technologies: many(MAX_ENTRIES, (i) => ({ label: `tool ${i}`, category: `${i >> 1}` })),
      pathways: many(MAX_ENTRIES, (i) => ({ relation: 'similar', title: `job ${i}` })),
      faq: many(MAX_ENTRIES, (i) => ({ question: `question ${i}`, answer: 'a' })),
      sources: many(MAX_ENTRIES, (i) => ({ name: `source ${i}` })),
    });
    expect(profile.state.status).to.equal('ready');
    for (const part of ['fact', 'question', 'entry', 'skill', 'technology', 'pathway', 'answer']) {
      expect(all(profile, `[part=${part}]`).length, part).to.be.at.least(MAX_ENTRIES);
    }
  });

  it('has its place with words of 100,000 letters', async () => {
    const word = 'x'.repeat(100_000);
    const profile = await show<OccupationProfile>('occupation-profile', {
      ...withTexts(clerk, (text) => text),
      title: word,
      tagline: word,
      sector: word,
      alternativeTitles: [word],
      facts: [{ label: word, value: word, note: word }],
      skills: [{ label: word, description: word, group: word }],
      technologies: [{ label: word, category: word }],
      faq: [{ question: word, answer: word }],
    });
    profile.parentElement!.style.inlineSize = '320px';
    for (const details of all<HTMLDetailsElement>(profile, 'details')) details.open = true;
    expect(overflowing(profile)).to.deep.equal([]);
    expect(profile.parentElement!.scrollWidth).to.equal(320);
  });

  for (const [what, invisible] of [
    ['zero-width spaces', '\u200b'],
    ['zero-width joiners', '\u200d'],
    ['soft hyphens', '\u00ad'],
    ['ends of directions', '\u2069\u202c'],
  ] as const) {
    it(`has its place with 100,000 ${what}`, async () => {
      const text = `a${invisible.repeat(100_000 / invisible.length)}b`;
      const profile = await show<OccupationProfile>('occupation-profile', {
        title: text,
        summary: text,
        skills: [{ label: text }],
      });
      profile.parentElement!.style.inlineSize = '320px';
      expect(profile.state.status).to.equal('ready');
      expect(overflowing(profile)).to.deep.equal([]);
    });
  }

  it('is shown with halves of characters, which no address can carry', async () => {
    const profile = await show<OccupationProfile>(
      'occupation-profile',
      { ...withTexts(clerk, (text) => `\ud800${text}\udc00`), identifiers: { esco: 'a:\ud800' } },
      { 'action-href': '/apply?title={title}&slug={slug}&esco={esco}' },
    );
    expect(profile.state.status).to.equal('ready');
    const [action] = all<HTMLAnchorElement>(profile, '[part=action]');
    expect(action!.href).to.contain('/apply?title=%EF%BF%BD').and.to.contain('esco=a%3A%EF%BF%BD');
  });

  it('has a score where its weights have no sum', async () => {
    const weight = Number.MAX_VALUE;
    const fit = await show('fit-check', {
      title: 'clerk',
      fitCheck: { questions: [{ text: 'a', weight }, { text: 'b', weight }, { text: 'c' }] },
    });
    const scores: number[] = [];
    fit.addEventListener('fit-check-complete', ({ score }) => scores.push(score));
    for (const input of all<HTMLInputElement>(fit, 'label:first-child > input')) input.click();
    expect(scores).to.deep.equal([1]);
  });
});

describe('A text that turns the direction', () => {
  const TURN = '\u202e';

  /** Where the first and the last letter of some words stand, from the left. */
  function placeOf(element: Element, words: string): { first: number; last: number } {
    const find = (node: Node): Range | undefined => {
      const at = node instanceof Text ? node.data.indexOf(words) : -1;
      if (at >= 0) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        return range;
      }
      const root = (node as Element).shadowRoot ?? node;
      for (const child of root.childNodes) {
        const found = find(child);
        if (found) return found;
      }
      return;
    };
    const range = find(element)!;
    const left = (from: number, to: number) => {
      const letter = range.cloneRange();
      letter.setStart(range.startContainer, from);
      letter.setEnd(range.startContainer, to);
      return letter.getBoundingClientRect().left;
    };
    const { startOffset: start, endOffset: end } = range;
    return { first: left(start, start + 1), last: left(end - 1, end) };
  }

  const turned = `a${TURN}bc`;
  const places: [
    where: string,
    tag: string,
    occupation: object,
    words: string,
    attributes?: Record<string, string>,
  ][] = [
    ['a name', 'occupation-card', { alternativeTitles: [turned, 'second'] }, 'second'],
    [
      'a name before the count of more',
      'occupation-card',
      { alternativeTitles: [turned, ...many(7, (i) => `name${i}`)] },
      'and 4 more',
    ],
    [
      'a source before its version',
      'day-timeline',
      { sources: [{ name: turned, version: '12' }] },
      '12',
    ],
    [
      'a source before its licence',
      'day-timeline',
      { sources: [{ name: turned, license: 'free' }] },
      'free',
    ],
    [
      'a version before the licence',
      'day-timeline',
      { sources: [{ name: 'x', version: turned, license: 'free' }] },
      'free',
    ],
    [
      'a licence before the address',
      'day-timeline',
      { sources: [{ name: 'x', license: turned, href: 'x:yz' }] },
      'x:yz',
    ],
    [
      'a source before the next on a compact card',
      'occupation-card',
      { sources: [{ name: turned }, { name: 'second' }] },
      'second',
      { variant: 'compact' },
    ],
    [
      'a skill before its mark',
      'skill-list',
      { skills: [{ label: turned }] },
      'To learn',
      { owned: '[]' },
    ],
  ];
  for (const [where, tag, part, words, attributes] of places) {
    it(`stays within ${where}`, async () => {
      const occupation = { title: 'clerk', day: { entries: [{ title: 'x' }] }, ...part };
      const element = await show(tag, occupation, attributes);
      layOut(element);
      const field = placeOf(element, 'bc');
      const after = placeOf(element, words);
      expect(field.first, 'the field itself is turned').to.be.above(field.last);
      expect(after.first).to.be.above(field.first).and.to.be.below(after.last);
    });
  }
});

describe('An object that is no document', () => {
  const round: Record<string, unknown> = { title: 'clerk' };
  round.skills = [round];
  round.day = round;
  const objects: [what: string, input: unknown][] = [
    ['goes round', round],
    ['is a Map', new Map([['title', 'clerk']])],
    ['is a Date', new Date()],
    ['is a symbol', Symbol('clerk')],
    ['is a big integer', 1n],
    ['is a function', () => ({ title: 'clerk' })],
    ['holds a symbol', { title: Symbol('clerk') }],
    ['holds a big integer', { title: 'clerk', education: { isced: 3n } }],
    ['holds a list of holes without an end', { title: 'clerk', faq: Array(2 ** 32 - 1) }],
    ['throws', new Proxy({}, { get: () => expect.fail('get') })],
    [
      'throws nothing that can be read',
      new Proxy(
        {},
        {
          get: () => {
            throw Object.create(null);
          },
        },
      ),
    ],
  ];
  for (const [what, input] of objects) {
    it(`fails calmly where it ${what}`, async () => {
      const card = await show('occupation-card', input);
      expect(card.state.status).to.equal('failed');
      expect(card.state.error!.kind).to.equal('shape');
      expect(textOf(card)).to.equal('We can’t show this job right now. Try again later.');
    });
  }

  it('is left out where it is what a person has', async () => {
    const skills = await show('skill-list', { title: 'clerk', skills: [{ label: 'filing' }] });
    (skills as unknown as { owned: unknown }).owned = { round, big: 1n };
    await settled(skills);
    expect(textOf(skills)).to.contain('Filing').and.not.to.contain('You have');
    expect(warnings[0]).to.contain('found an object');
  });
});

// The last one: after it, the console of this page is quiet.
describe('The console and thousands of faults', () => {
  it('has a hundred lines at most, and short ones', async () => {
    const pathways = many(MAX_ENTRIES, (i) => ({
      relation: 'similar',
      title: 'nurse',
      href: `data:${i}${'x'.repeat(500)}`,
    }));
    await show('career-pathways', { title: 'clerk', pathways });
    expect(warnings.length).to.be.within(1, 100);
    expect(Math.max(...warnings.map(({ length }) => length))).to.be.below(200);
  });
});
