import { expect } from '@open-wc/testing';
import { OccupationError } from '../../src/data/occupation-error.js';
import { MAX_BYTES, parseOccupation, tooLarge } from '../../src/data/parse-occupation.js';

const URL_ = 'https://example.org/clerk.json';

function errorOf(input: unknown, url?: string): OccupationError {
  try {
    parseOccupation(input, url);
  } catch (error) {
    if (error instanceof OccupationError) return error;
    throw error;
  }
  throw new Error('The document fits, though it should not.');
}

/** JSON text of exactly so many bytes, with characters of two bytes where that is asked for. */
function textOfSize(bytes: number, character = 'a'): string {
  const frame = JSON.stringify({ title: '' }).length;
  const width = new TextEncoder().encode(character).length;
  const room = bytes - frame;
  return JSON.stringify({
    title: character.repeat(Math.floor(room / width)) + 'a'.repeat(room % width),
  });
}

describe('what comes from outside', () => {
  const good: [what: string, input: unknown][] = [
    ['an object', { title: 'clerk' }],
    ['JSON text', '{"title":"clerk"}'],
    ['JSON text with white space around it', '\n {"title":"clerk"}\n'],
    ['an object without a prototype', Object.assign(Object.create(null), { title: 'clerk' })],
  ];
  for (const [what, input] of good) {
    it(`may be ${what}`, () => {
      expect(parseOccupation(input)).to.deep.equal({ title: 'clerk' });
    });
  }

  for (const character of ['a', 'é', '字']) {
    it(`may be 2 MiB of ${character}`, () => {
      expect(() => parseOccupation(textOfSize(MAX_BYTES, character))).not.to.throw();
    });

    it(`is too large with one byte more of ${character}`, () => {
      expect(errorOf(textOfSize(MAX_BYTES + 1, character)).kind).to.equal('size');
    });
  }
});

describe('the error of a document', () => {
  const kinds: [what: string, input: unknown, kind: string][] = [
    ['empty text', '', 'json'],
    ['HTML', '<!doctype html><title>404</title>', 'json'],
    ['cut JSON', '{"title":"cle', 'json'],
    ['JSON with a comment', '{"title":"clerk"} // a', 'json'],
    ['a JSON number', '7', 'shape'],
    ['JSON null', 'null', 'shape'],
    ['a JSON list', '[]', 'shape'],
    ['an object without title', {}, 'shape'],
    ['nothing', undefined, 'shape'],
    ['a function', () => 1, 'shape'],
  ];
  for (const [what, input, kind] of kinds) {
    it(`is of kind ${kind} for ${what}`, () => {
      expect(errorOf(input).kind).to.equal(kind);
    });
  }

  it('says how broken JSON begins', () => {
    expect(errorOf('<!doctype html>').message).to.match(
      /^expected JSON, found "<!doctype html>" \(.+\)\.$/,
    );
  });

  it('shows no more than forty characters of broken JSON', () => {
    expect(errorOf('x'.repeat(500)).message).to.contain(`found "${'x'.repeat(40)}" (`);
  });

  it('says that empty text is nothing', () => {
    expect(errorOf(' \n').message).to.match(/^expected JSON, found nothing \(/);
  });

  it('says how large a document may be', () => {
    expect(errorOf(textOfSize(MAX_BYTES + 1)).message).to.equal(
      'expected at most 2097152 bytes, found more.',
    );
  });

  const inputs: [kind: string, input: unknown][] = [
    ['json', '{'],
    ['shape', {}],
    ['size', textOfSize(MAX_BYTES + 1)],
  ];
  for (const [kind, input] of inputs) {
    it(`of kind ${kind} begins with the address`, () => {
      expect(errorOf(input, URL_).message.startsWith(`${URL_}: `)).to.equal(true);
    });

    it(`of kind ${kind} carries the address`, () => {
      expect(errorOf(input, URL_).url).to.equal(URL_);
    });

    it(`of kind ${kind} carries no address where there is none`, () => {
      expect(errorOf(input).url).to.equal(undefined);
    });
  }

  it('carries the issues of a shape', () => {
    expect(errorOf('{"title":7}').issues).to.deep.equal([
      { path: 'title', expected: 'text', found: '7' },
    ]);
  });

  it('carries no issues for broken JSON', () => {
    expect(errorOf('{').issues).to.deep.equal([]);
  });

  it('is an Error with a name', () => {
    expect(String(tooLarge())).to.equal(
      'OccupationError: expected at most 2097152 bytes, found more.',
    );
  });
});
