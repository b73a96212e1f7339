import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { en } from '../../dist/text/en.js';

const LANGUAGES = 'ar cs de el es fr it nl pl pt ro sv uk'.split(' ');
const MOST_BYTES = 2048;

const files = readdirSync('dist/locales').filter((file) => file.endsWith('.js'));
for (const file of files) await import(pathToFileURL(`dist/locales/${file}`));
const handedOver = new Map(globalThis[Symbol.for('occupation-widgets.messages')]);

/** The marks around a quotation, as the Unicode CLDR has them; what French puts inside is no break. */
const QUOTES = {
  ar: '«»',
  cs: '„“',
  de: '„“',
  el: '«»',
  es: '«»',
  fr: '«\u00a0\u00a0»',
  it: '«»',
  nl: '‘’',
  pl: '„”',
  pt: '“”',
  ro: '„”',
  sv: '””',
  uk: '«»',
};

const forms = (sentence) => (typeof sentence === 'string' ? [sentence] : Object.values(sentence));
const braces = (sentence) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort().join();

describe('the languages of the interface', () => {
  it('are English and thirteen more', () => {
    assert.deepEqual(
      files,
      LANGUAGES.map((language) => `${language}.js`),
    );
    assert.deepEqual([...handedOver.keys()], LANGUAGES);
  });

  for (const [language, marks] of Object.entries(QUOTES)) {
    it(`quote as one does in ${language}`, () => {
      const { filterNone } = handedOver.get(language);
      const found = /(\S\s?)\{text\}(\s?[^\s.])/.exec(filterNone).slice(1).join('');
      assert.equal(found.replace(/[\u202f\s]/g, '\u00a0'), marks);
    });
  }

  for (const language of LANGUAGES) {
    const messages = handedOver.get(language);
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();

    it(`${language} has every sentence, and no other`, () => {
      assert.deepEqual(Object.keys(messages).sort(), Object.keys(en).sort());
      for (const sentence of Object.values(messages).flatMap(forms)) assert.ok(sentence.trim());
    });

    it(`${language} fills in what English fills in`, () => {
      for (const [key, english] of Object.entries(en)) {
        const expected = braces(forms(english).at(-1));
        for (const form of forms(messages[key])) {
          // One, two and none may be said without a figure.
          if (typeof english === 'object' && !form.includes('{n}') && !expected.includes(','))
            continue;
          assert.equal(braces(form), expected, `${key}: ${form}`);
        }
      }
    });

    it(`${language} has a form for each of its plurals: ${pluralCategories.join(', ')}`, () => {
      for (const sentence of Object.values(messages)) {
        if (typeof sentence === 'string') continue;
        assert.deepEqual(Object.keys(sentence).sort(), [...pluralCategories].sort());
        // A form without a figure is for one number alone.
        for (const [category, form] of Object.entries(sentence)) {
          if (!/\{/.test(form)) assert.match(category, /^(zero|one|two)$/);
        }
      }
    });

    it(`${language} is at most ${MOST_BYTES} bytes gzipped`, () => {
      const { length } = gzipSync(readFileSync(`dist/locales/${language}.js`), { level: 9 });
      assert.ok(length <= MOST_BYTES, `${length} bytes`);
    });
  }
});
