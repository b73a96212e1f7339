import { expect } from '@open-wc/testing';
import { OccupationError } from '../../src/data/occupation-error.js';
import { parseOccupation } from '../../src/data/parse-occupation.js';
import { MAX_ENTRIES } from '../../src/model/occupation.js';

const many = <T>(count: number, entry: T) => Array.from({ length: count }, () => entry);

function errorOf(input: unknown): OccupationError {
  try {
    parseOccupation(input);
  } catch (error) {
    if (error instanceof OccupationError) return error;
    throw error;
  }
  throw new Error('The document fits, though it should not.');
}

const ESCO = 'http://data.europa.eu/esco/occupation/1';

/** Every key of a document, with a value that comes out as it went in. */
const FITTING: [key: string, value: unknown][] = [
  ['$schema', './occupation.schema.json'],
  ['title', 'medical records clerk'],
  ['language', 'en'],
  ['alternativeTitles', ['records assistant']],
  ['identifiers', { esco: ESCO, isco08: '3252', onetSoc: '29-2072.00' }],
  ['tagline', 'Keeps records.'],
  ['summary', 'One.\n\nTwo.'],
  ['sector', 'health'],
  ['education', { isced: 3, label: 'upper secondary', note: 'often' }],
  ['facts', [{ label: 'Hours', value: '38', note: 'a week' }]],
  ['responsibilities', ['file records']],
  ['action', { label: 'Apply', href: '/apply' }],
  [
    'fitCheck',
    {
      title: 'For you?',
      intro: 'Five questions.',
      questions: [{ text: 'Do you like order?', weight: 2, reason: 'Order matters.' }],
      outcomes: [{ from: 0, title: 'Perhaps', text: 'Read on.' }],
    },
  ],
  [
    'day',
    {
      entries: [{ time: '08:00', period: 'morning', title: 'Start', description: 'Coffee.' }],
      note: 'An example.',
    },
  ],
  [
    'skills',
    [
      {
        label: 'file',
        description: 'Put away.',
        uri: 'http://data.europa.eu/esco/skill/1',
        type: 'knowledge',
        relation: 'optional',
        reuseLevel: 'cross-sector',
        group: 'records',
      },
    ],
  ],
  ['technologies', ['Excel', { label: 'Epic', category: 'Medical', hot: true, inDemand: false }]],
  [
    'pathways',
    [
      {
        relation: 'progression',
        title: 'records manager',
        summary: 'Leads.',
        href: '/jobs/manager',
        file: 'manager.json',
        education: { isced: 6 },
        identifiers: { esco: ESCO },
        overlap: { shared: 3, total: 9, missing: ['lead'] },
      },
    ],
  ],
  ['faq', [{ question: 'Why?', answer: 'Because.' }]],
  [
    'sources',
    [
      {
        name: 'ESCO',
        version: '1.2',
        href: 'https://esco.ec.europa.eu',
        license: 'CC BY 4.0',
        notice: 'Used under licence.',
        note: 'Shortened.',
      },
    ],
  ],
];

/** What lies just within a limit. */
const WITHIN: [what: string, part: object][] = [
  ['education.isced of 0', { education: { isced: 0 } }],
  ['education.isced of 8', { education: { isced: 8 } }],
  ['a time of 00:00', { day: { entries: [{ title: 'a', time: '00:00' }] } }],
  ['a time of 23:59', { day: { entries: [{ title: 'a', time: '23:59' }] } }],
  ['an outcome from 1', { fitCheck: { questions: [], outcomes: [{ from: 1, title: 'a' }] } }],
  ['a small weight', { fitCheck: { questions: [{ text: 'a', weight: 0.001 }] } }],
  ['an ISCO-08 code of one digit', { identifiers: { isco08: '3' } }],
  [
    'an overlap of everything',
    { pathways: [{ relation: 'similar', title: 'a', overlap: { shared: 2, total: 2 } }] },
  ],
  ['empty lists', { skills: [], technologies: [], pathways: [], faq: [], sources: [], facts: [] }],
  ['2,000 skills', { skills: many(MAX_ENTRIES, { label: 'a' }) }],
];

const pathway = (part: object) => ({ pathways: [{ relation: 'similar', title: 'a', ...part }] });
const entry = (part: object) => ({ day: { entries: [{ title: 'a', ...part }] } });
const question = (part: object) => ({ fitCheck: { questions: [{ text: 'a', ...part }] } });
const outcome = (part: object) => ({
  fitCheck: { questions: [], outcomes: [{ from: 0, title: 'a', ...part }] },
});

const TIME = 'a time from "00:00" to "23:59"';
const ISCO = 'an ISCO-08 code like "3252"';
const ONET = 'an O*NET-SOC code like "29-2072.00"';
const URI = 'a URI like "http://…"';

/** What does not fit, and the issue that says so. */
const WRONG: [part: object, path: string, expected: string, found: string][] = [
  [{ $schema: 1 }, '$schema', 'text', '1'],
  [{ title: undefined }, 'title', 'text', 'nothing'],
  [{ title: null }, 'title', 'text', 'null'],
  [{ title: ['a'] }, 'title', 'text', 'a list of 1'],
  [{ title: {} }, 'title', 'text', 'an object'],
  [{ title: '' }, 'title', 'some text', '""'],
  [{ title: '  ' }, 'title', 'some text', '"  "'],
  [{ title: '\u200b\u00ad' }, 'title', 'some text', '"\u200b\u00ad"'],
  [{ title: '\u202e\u3164' }, 'title', 'some text', '"\u202e\u3164"'],
  [{ language: 5 }, 'language', 'text', '5'],
  [{ alternativeTitles: 'a' }, 'alternativeTitles', 'a list', '"a"'],
  [{ alternativeTitles: ['a', 2] }, 'alternativeTitles[1]', 'text', '2'],
  [{ identifiers: 'a' }, 'identifiers', 'an object', '"a"'],
  [{ identifiers: { esco: 'clerk' } }, 'identifiers.esco', URI, '"clerk"'],
  [{ identifiers: { isco08: 3252 } }, 'identifiers.isco08', 'text', '3252'],
  [{ identifiers: { isco08: '32522' } }, 'identifiers.isco08', ISCO, '"32522"'],
  [{ identifiers: { onetSoc: '29-2072' } }, 'identifiers.onetSoc', ONET, '"29-2072"'],
  [{ tagline: 1 }, 'tagline', 'text', '1'],
  [{ summary: true }, 'summary', 'text', 'true'],
  [{ sector: [] }, 'sector', 'text', 'a list of 0'],
  [{ education: [] }, 'education', 'an object', 'a list of 0'],
  [{ education: { isced: '3' } }, 'education.isced', 'a number', '"3"'],
  [{ education: { isced: 3.5 } }, 'education.isced', 'a whole number', '3.5'],
  [{ education: { isced: -1 } }, 'education.isced', 'at least 0', '-1'],
  [{ education: { isced: 9 } }, 'education.isced', 'at most 8', '9'],
  [{ education: { label: 1 } }, 'education.label', 'text', '1'],
  [{ education: { note: 1 } }, 'education.note', 'text', '1'],
  [{ facts: {} }, 'facts', 'a list', 'an object'],
  [{ facts: [{ value: 'a' }] }, 'facts[0].label', 'text', 'nothing'],
  [{ facts: [{ label: 'a', value: 38 }] }, 'facts[0].value', 'text', '38'],
  [{ facts: [{ label: 'a', value: 'b', note: 1 }] }, 'facts[0].note', 'text', '1'],
  [{ responsibilities: [null] }, 'responsibilities[0]', 'text', 'null'],
  [{ action: { label: 'a' } }, 'action.href', 'text', 'nothing'],
  [{ action: { label: ' ', href: '/' } }, 'action.label', 'some text', '" "'],
  [{ fitCheck: {} }, 'fitCheck.questions', 'a list', 'nothing'],
  [{ fitCheck: { questions: [], title: 1 } }, 'fitCheck.title', 'text', '1'],
  [{ fitCheck: { questions: [], intro: 1 } }, 'fitCheck.intro', 'text', '1'],
  [question({ text: '' }), 'fitCheck.questions[0].text', 'some text', '""'],
  [question({ weight: 0 }), 'fitCheck.questions[0].weight', 'more than 0', '0'],
  [question({ weight: -1 }), 'fitCheck.questions[0].weight', 'more than 0', '-1'],
  [question({ reason: 1 }), 'fitCheck.questions[0].reason', 'text', '1'],
  [outcome({ from: -0.1 }), 'fitCheck.outcomes[0].from', 'at least 0', '-0.1'],
  [outcome({ from: 50 }), 'fitCheck.outcomes[0].from', 'at most 1', '50'],
  [outcome({ title: '' }), 'fitCheck.outcomes[0].title', 'some text', '""'],
  [outcome({ text: 1 }), 'fitCheck.outcomes[0].text', 'text', '1'],
  [{ day: {} }, 'day.entries', 'a list', 'nothing'],
  [{ day: { entries: [], note: 1 } }, 'day.note', 'text', '1'],
  [entry({ time: '25:99' }), 'day.entries[0].time', TIME, '"25:99"'],
  [entry({ time: '24:00' }), 'day.entries[0].time', TIME, '"24:00"'],
  [entry({ time: '9:00' }), 'day.entries[0].time', TIME, '"9:00"'],
  [entry({ time: '09:00:00' }), 'day.entries[0].time', TIME, '"09:00:00"'],
  [entry({ period: 1 }), 'day.entries[0].period', 'text', '1'],
  [entry({ title: '' }), 'day.entries[0].title', 'some text', '""'],
  [entry({ description: 1 }), 'day.entries[0].description', 'text', '1'],
  [{ skills: ['file'] }, 'skills[0]', 'an object', '"file"'],
  [{ skills: [{ label: '' }] }, 'skills[0].label', 'some text', '""'],
  [{ skills: [{ label: 'a', description: 1 }] }, 'skills[0].description', 'text', '1'],
  [{ skills: [{ label: 'a', uri: 'S1.2' }] }, 'skills[0].uri', URI, '"S1.2"'],
  [
    { skills: [{ label: 'a', type: 'attitude' }] },
    'skills[0].type',
    'one of "skill", "knowledge"',
    '"attitude"',
  ],
  [
    { skills: [{ label: 'a', relation: 'must' }] },
    'skills[0].relation',
    'one of "essential", "optional"',
    '"must"',
  ],
  [
    { skills: [{ label: 'a', reuseLevel: 'all' }] },
    'skills[0].reuseLevel',
    'one of "transversal", "cross-sector", "sector-specific", "occupation-specific"',
    '"all"',
  ],
  [{ skills: [{ label: 'a', group: 1 }] }, 'skills[0].group', 'text', '1'],
  [{ technologies: [7] }, 'technologies[0]', 'text or an object with a label', '7'],
  [{ technologies: [''] }, 'technologies[0]', 'some text', '""'],
  [{ technologies: [{}] }, 'technologies[0].label', 'text', 'nothing'],
  [{ technologies: [{ label: '' }] }, 'technologies[0].label', 'some text', '""'],
  [{ technologies: [{ label: 'a', category: 1 }] }, 'technologies[0].category', 'text', '1'],
  [{ technologies: [{ label: 'a', hot: 'Y' }] }, 'technologies[0].hot', 'true or false', '"Y"'],
  [
    { technologies: [{ label: 'a', inDemand: 1 }] },
    'technologies[0].inDemand',
    'true or false',
    '1',
  ],
  [
    pathway({ relation: 'next' }),
    'pathways[0].relation',
    'one of "progression", "narrower", "broader", "similar"',
    '"next"',
  ],
  [pathway({ title: '' }), 'pathways[0].title', 'some text', '""'],
  [pathway({ summary: 1 }), 'pathways[0].summary', 'text', '1'],
  [pathway({ href: 1 }), 'pathways[0].href', 'text', '1'],
  [pathway({ file: 1 }), 'pathways[0].file', 'text', '1'],
  [pathway({ education: { isced: 9 } }), 'pathways[0].education.isced', 'at most 8', '9'],
  [pathway({ identifiers: { esco: 'x' } }), 'pathways[0].identifiers.esco', URI, '"x"'],
  [pathway({ overlap: { total: 2 } }), 'pathways[0].overlap.shared', 'a number', 'nothing'],
  [
    pathway({ overlap: { shared: 1.5, total: 2 } }),
    'pathways[0].overlap.shared',
    'a whole number',
    '1.5',
  ],
  [
    pathway({ overlap: { shared: -1, total: 2 } }),
    'pathways[0].overlap.shared',
    'at least 0',
    '-1',
  ],
  [
    pathway({ overlap: { shared: 3, total: 2 } }),
    'pathways[0].overlap.shared',
    'at most the total',
    '3',
  ],
  [
    pathway({ overlap: { shared: 1, total: 2, missing: [''] } }),
    'pathways[0].overlap.missing[0]',
    'some text',
    '""',
  ],
  [{ faq: [{ question: 'a' }] }, 'faq[0].answer', 'text', 'nothing'],
  [{ faq: [{ question: '', answer: 'a' }] }, 'faq[0].question', 'some text', '""'],
  [{ sources: [{}] }, 'sources[0].name', 'text', 'nothing'],
  [{ sources: [{ name: 'a', version: 1.2 }] }, 'sources[0].version', 'text', '1.2'],
  [{ sources: [{ name: 'a', href: 1 }] }, 'sources[0].href', 'text', '1'],
  [{ sources: [{ name: 'a', license: 1 }] }, 'sources[0].license', 'text', '1'],
  [{ sources: [{ name: 'a', notice: 1 }] }, 'sources[0].notice', 'text', '1'],
  [{ sources: [{ name: 'a', note: 1 }] }, 'sources[0].note', 'text', '1'],
];

/** Every list of a document, filled with entries that fit. */
const LISTS: [path: string, fill: (entries: number) => object][] = [
  ['alternativeTitles', (n) => ({ alternativeTitles: many(n, 'a') })],
  ['facts', (n) => ({ facts: many(n, { label: 'a', value: 'b' }) })],
  ['responsibilities', (n) => ({ responsibilities: many(n, 'a') })],
  ['fitCheck.questions', (n) => ({ fitCheck: { questions: many(n, { text: 'a' }) } })],
  [
    'fitCheck.outcomes',
    (n) => ({ fitCheck: { questions: [], outcomes: many(n, { from: 0, title: 'a' }) } }),
  ],
  ['day.entries', (n) => ({ day: { entries: many(n, { title: 'a' }) } })],
  ['skills', (n) => ({ skills: many(n, { label: 'a' }) })],
  ['technologies', (n) => ({ technologies: many(n, 'a') })],
  ['pathways', (n) => ({ pathways: many(n, { relation: 'similar', title: 'a' }) })],
  [
    'pathways[0].overlap.missing',
    (n) => pathway({ overlap: { shared: 1, total: 2, missing: many(n, 'a') } }),
  ],
  ['faq', (n) => ({ faq: many(n, { question: 'a', answer: 'b' }) })],
  ['sources', (n) => ({ sources: many(n, { name: 'a' }) })],
];

describe('the occupation document', () => {
  it('needs no more than a title', () => {
    expect(parseOccupation({ title: 'clerk' })).to.deep.equal({ title: 'clerk' });
  });

  for (const [key, value] of FITTING) {
    it(`carries ${key} as it was given`, () => {
      expect(parseOccupation({ title: 'clerk', [key]: value })).to.deep.include({ [key]: value });
    });
  }

  for (const [what, part] of WITHIN) {
    it(`accepts ${what}`, () => {
      expect(() => parseOccupation({ title: 'clerk', ...part })).not.to.throw();
    });
  }

  it('drops white space around text', () => {
    expect(parseOccupation({ title: ' clerk\n', sector: '\thealth ' })).to.deep.equal({
      title: 'clerk',
      sector: 'health',
    });
  });

  it('ignores unknown keys', () => {
    expect(parseOccupation({ title: 'clerk', salary: 1 })).to.deep.equal({ title: 'clerk' });
  });

  it('ignores unknown keys inside its parts', () => {
    expect(parseOccupation({ title: 'clerk', education: { years: 3 } })).to.deep.equal({
      title: 'clerk',
      education: {},
    });
  });

  it('leaves the object that it was given as it is', () => {
    const given = { title: ' clerk ', salary: 1 };
    parseOccupation(given);
    expect(given).to.deep.equal({ title: ' clerk ', salary: 1 });
  });

  it('keeps markup as text', () => {
    const title = '<b onclick="alert(1)">clerk</b>';
    expect(parseOccupation({ title })).to.deep.equal({ title });
  });
});

describe('the issues of a document', () => {
  for (const [part, path, expected, found] of WRONG) {
    it(`say that ${path} is to be ${expected} where it is ${found}`, () => {
      expect(errorOf({ title: 'clerk', ...part }).issues).to.deep.equal([
        { path, expected, found },
      ]);
    });
  }

  for (const [found, input] of [
    ['null', null],
    ['nothing', undefined],
    ['7', 7],
    ['a list of 0', []],
  ] as const) {
    it(`say what the document is where it is ${found}`, () => {
      expect(errorOf(input).issues).to.deep.equal([{ path: '', expected: 'an object', found }]);
    });
  }

  for (const [path, fill] of LISTS) {
    it(`hold ${path} to 2,000 entries`, () => {
      expect(errorOf({ title: 'clerk', ...fill(MAX_ENTRIES + 1) }).issues).to.deep.equal([
        { path, expected: 'at most 2000 entries', found: 'a list of 2001' },
      ]);
    });
  }

  it('cut what was found after sixty characters', () => {
    const { issues } = errorOf({ title: 'clerk', identifiers: { esco: 'x'.repeat(100) } });
    expect(issues[0]!.found).to.equal(`"${'x'.repeat(60)}…"`);
  });

  it('name every entry that does not fit', () => {
    const { issues } = errorOf({ title: 'clerk', alternativeTitles: [1, 'a', 2] });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'alternativeTitles[0]',
      'alternativeTitles[2]',
    ]);
  });

  it('stop at a hundred', () => {
    const { issues } = errorOf({ title: 'clerk', alternativeTitles: many(2000, 1) });
    expect(issues.length).to.equal(100);
  });

  it('count entries before they look into them', () => {
    const { issues } = errorOf({ title: 'clerk', skills: many(20_000, {}) });
    expect(issues).to.deep.equal([
      { path: 'skills', expected: 'at most 2000 entries', found: 'a list of 20000' },
    ]);
  });
});

describe('the sentence about a document', () => {
  const sentences: [what: string, input: unknown, sentence: string][] = [
    ['one issue', {}, 'title: expected text, found nothing.'],
    ['the document itself', [], 'the document: expected an object, found a list of 0.'],
    [
      'two issues',
      { title: 1, sector: 2 },
      'title: expected text, found 1; sector: expected text, found 2.',
    ],
    [
      'three issues',
      { title: 1, language: 2, sector: 3 },
      'title: expected text, found 1; language: expected text, found 2; sector: expected text, found 3.',
    ],
    [
      'more than three',
      { title: 1, language: 2, tagline: 3, summary: 4, sector: 5 },
      'title: expected text, found 1; language: expected text, found 2; tagline: expected text, found 3; and 2 more.',
    ],
    [
      'two thousand',
      { title: 'clerk', alternativeTitles: many(2000, 1) },
      'alternativeTitles[0]: expected text, found 1; alternativeTitles[1]: expected text, found 1; alternativeTitles[2]: expected text, found 1; and 1997 more.',
    ],
  ];
  for (const [what, input, sentence] of sentences) {
    it(`names ${what}`, () => {
      expect(errorOf(input).message).to.equal(sentence);
    });
  }

  it('stays short for a million issues in lists within the limit', () => {
    const pathways = many(500, { overlap: { missing: many(2000, 1) } });
    const { message } = errorOf({ title: 'clerk', pathways });
    expect(message).to.match(/; and [\d,]+ more\.$/);
  });
});
