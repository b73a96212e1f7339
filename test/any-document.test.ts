import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { OccupationError } from '../src/data/occupation-error.js';
import { parseOccupation } from '../src/data/parse-occupation.js';
import type { Occupation, OccupationProfile } from '../src/index.js';
import { withTexts } from './helpers/documents.js';
import { mutationsOf } from './helpers/mutations.js';
import { all, sample, settled, show, textOf } from './helpers/page.js';
import { untrue } from './helpers/true-issue.js';

/** The same documents in every run; a failure names its document, made as small as can be. */
const SEED = 20_261_123;

const samples = await Promise.all(
  ['medical-records-clerk', 'baker', 'tischlerin', 'mumarrid'].map(sample),
);
const mutation = mutationsOf(samples);

/** Pieces of text that each has broken some program. */
// prettier-ignore
const piece = fc.constantFrom(
  'a', 'ß', 'ﬁ', '字', 'ا', '\u0301', '\ud800', '\udc00', '\u202e', '\u200b', '\0', '\n', '\n\n', ' ',
  '<', '&', '"', '{', '}', '{title}', '$&', '•', '%', '/', '\\',
);

/** Samples with other words in every text. */
const reworded = fc
  .tuple(
    fc.constantFrom(...samples),
    fc.array(fc.string({ unit: piece, minLength: 1 }), { minLength: 1 }),
  )
  .map(([document, words]) => {
    let at = 0;
    return withTexts(document, () => words[at++ % words.length]!);
  });

/** The document that comes out, or the error. */
function outcome(input: unknown): Occupation | OccupationError {
  try {
    return parseOccupation(input);
  } catch (error) {
    if (error instanceof OccupationError) return error;
    throw error;
  }
}

const assert = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, holds: (value: T) => void) =>
  fc.assert(
    fc.property(arbitrary, (value) => void holds(value)),
    { seed: SEED, numRuns },
  );

describe('Any input', () => {
  it('is a document or has an OccupationError', () => {
    const anything = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const strange = fc.constantFrom<unknown>(
      Symbol('clerk'),
      () => 'clerk',
      Array(2 ** 32 - 1),
      new Proxy({}, { get: () => expect.fail('get') }),
    );
    const any = fc.oneof(anything, anything, strange);
    assert(fc.oneof(any, fc.record({ title: any, skills: any })), 1000, outcome);
  });

  it('is a document or has an OccupationError as text', () => {
    assert(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), 1000, (text) => {
      const error = outcome(text);
      expect(error).to.be.instanceOf(OccupationError);
      expect((error as OccupationError).kind).to.be.oneOf(['json', 'shape']);
    });
  });

  it('has issues that are true', () => {
    let failed = 0;
    const json = fc.jsonValue().filter((value) => typeof value !== 'string');
    assert(fc.oneof(json, mutation, mutation, mutation), 1500, (document) => {
      const result = outcome(document);
      if (!(result instanceof OccupationError)) return;
      failed += 1;
      expect(result.kind).to.equal('shape');
      expect(result.issues.length).to.be.within(1, 100);
      expect(result.issues.map((issue) => untrue(issue, document)).filter(Boolean)).to.deep.equal(
        [],
      );
      const { path, expected, found } = result.issues[0]!;
      expect(
        result.message.startsWith(
          `${path || 'the document'}: expected ${expected}, found ${found}`,
        ),
      ).to.equal(true);
    });
    expect(failed).to.be.within(500, 1400);
  });

  it('is a document that stays as it is', () => {
    let fitting = 0;
    assert(mutation, 500, (input) => {
      const result = outcome(input);
      if (result instanceof OccupationError) return;
      fitting += 1;
      expect(parseOccupation(JSON.stringify(result))).to.deep.equal(result);
    });
    expect(fitting).to.be.above(50);
  });
});

describe('Any document on a page', () => {
  let thrown: unknown[];
  const catchError = ({ message }: ErrorEvent) => thrown.push(message);
  const catchRejection = ({ reason }: PromiseRejectionEvent) => thrown.push(reason);
  const { warn } = console;

  before(() => {
    thrown = [];
    addEventListener('error', catchError);
    addEventListener('unhandledrejection', catchRejection);
    console.warn = () => {};
  });

  after(() => {
    removeEventListener('error', catchError);
    removeEventListener('unhandledrejection', catchRejection);
    console.warn = warn;
  });

  it('is ready or failed, and never throws', async () => {
    const seen = { ready: 0, failed: 0 };
    const profile = await show<OccupationProfile>('occupation-profile', samples[0], {
      filter: '',
      owned: '["filing"]',
      skills: 'essential optional knowledge cross-sector technologies',
      'action-href': '/{slug}/{title}/{esco}/{isco08}/{onetSoc}/{lang}',
    });
    const holds = async (input: unknown) => {
      profile.occupation = input;
      await settled(profile);
      for (const answer of all<HTMLInputElement>(profile, 'label:first-child > input')) {
        answer.click();
      }
      await settled(profile);
      const { status } = profile.state;
      const fits = !(outcome(input) instanceof OccupationError);
      expect(status).to.equal(fits ? 'ready' : 'failed');
      expect(textOf(profile)).to.have.length.above(0);
      expect(thrown).to.deep.equal([]);
      seen[status as keyof typeof seen] += 1;
    };
    await fc.assert(fc.asyncProperty(fc.oneof(mutation, reworded), holds), {
      seed: SEED,
      numRuns: 300,
    });
    expect(seen.ready).to.be.above(20);
    expect(seen.failed).to.be.above(20);
  });
});
