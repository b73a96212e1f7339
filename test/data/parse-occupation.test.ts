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

/** An object whose title cannot be read. */
const fails = (thrown: unknown) => ({
  get title(): string {
    throw thrown;
  },
});

/** A function that cannot be written down. */
const textless = Object.assign(() => 1, {
  toString() {
    throw new Error('no text');
  },
});

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

describe('what comes from outside and is deep or goes round', () => {
  const DEPTH = 10_000;

  it('is read where nobody needs what is deep', () => {
    const deep = `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`;
    expect(parseOccupation(`{"title":"clerk","more":${deep}}`)).to.deep.equal({ title: 'clerk' });
  });

  it('has its error where it is deep in the wrong place', () => {
    let deep: unknown = 'a';
    for (let i = 0; i < DEPTH; i++) deep = { title: deep };
    expect(errorOf(deep).issues).to.deep.equal([
      { path: 'title', expected: 'text', found: 'an object' },
    ]);
  });

  it('is read where it goes round', () => {
    const round: Record<string, unknown> = { title: 'clerk' };
    round.more = round;
    expect(parseOccupation(round)).to.deep.equal({ title: 'clerk' });
  });

  it('has its error where it goes round in the wrong place', () => {
    const round: Record<string, unknown> = { title: 'clerk' };
    round.day = { entries: [round, round] };
    round.skills = [round];
    expect(errorOf(round).issues.map(({ path }) => path)).to.deep.equal(['skills[0].label']);
  });

  it('pollutes nothing', () => {
    const keys = '"__proto__":{"hot":true},"constructor":{"prototype":{"hot":true}},"toString":1';
    const { technologies } = parseOccupation(
      `{${keys},"title":"clerk","technologies":[{"label":"a",${keys}}]}`,
    );
    expect(technologies).to.deep.equal([{ label: 'a' }]);
    expect((technologies![0] as { hot?: boolean }).hot).to.equal(undefined);
    expect(({} as { hot?: boolean }).hot).to.equal(undefined);
  });
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

  const thrown: [what: string, input: () => unknown, found: string][] = [
    ['a getter that throws', () => fails(new Error('no')), 'an error (no)'],
    ['a getter that throws no error', () => fails(Object.create(null)), 'an error'],
    ['a Proxy that throws', () => new Proxy({}, { get: () => expect.fail('no') }), 'an error (no)'],
    ['a text that throws', () => ({ title: textless }), 'an error (no text)'],
  ];
  for (const [what, input, found] of thrown) {
    it(`is of kind shape for ${what}`, () => {
      const error = errorOf(input());
      expect(error.kind).to.equal('shape');
      expect(error.issues).to.deep.equal([
        { path: '', expected: 'an object that can be read', found },
      ]);
    });
  }

  it('is of kind shape for a Proxy that is revoked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(errorOf(proxy).issues[0]!.expected).to.equal('an object that can be read');
    expect(errorOf({ title: 'a', skills: proxy }).kind).to.equal('shape');
  });

  const strange: [what: string, input: unknown, found: string][] = [
    ['a symbol', { title: Symbol('a') }, 'Symbol(a)'],
    ['a big integer', { title: 1n }, '1'],
    ['a Date', { title: new Date() }, 'an object'],
    ['a boxed text', { title: Object('a') }, 'an object'],
    ['a Map', new Map([['title', 'clerk']]), 'nothing'],
    ['an own key __proto__', '{"__proto__":{"title":"clerk"}}', 'nothing'],
  ];
  for (const [what, input, found] of strange) {
    it(`names what was found for ${what}`, () => {
      expect(errorOf(input).issues).to.deep.equal([{ path: 'title', expected: 'text', found }]);
    });
  }

  it('comes at once for a list that is longer than the memory', () => {
    expect(errorOf({ title: 'a', faq: Array(2 ** 32 - 1) }).message).to.equal(
      'faq: expected at most 2000 entries, found a list of 4294967295.',
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
