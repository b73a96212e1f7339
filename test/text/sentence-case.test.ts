import { expect } from '@open-wc/testing';
import { sentenceCase } from '../../src/text/sentence-case.js';

const cases: [text: string, language: string, shown: string, why: string][] = [
  ['deliver case notes', 'en', 'Deliver case notes', 'a sentence begins with a capital'],
  ['Deliver case notes', 'en', 'Deliver case notes', 'it has its capital'],
  ['iOS developer', 'en', 'iOS developer', 'the first word has a capital of its own'],
  ['pH value', 'en', 'pH value', 'the first word has a capital of its own'],
  ['use of SQL', 'en', 'Use of SQL', 'a capital in a later word does not count'],
  ['3D modelling', 'en', '3D modelling', 'a digit has no capital'],
  ['3d modelling', 'en', '3d modelling', 'a digit has no capital'],
  ['(junior) clerk', 'en', '(junior) clerk', 'a bracket has no capital'],
  ['', 'en', '', 'there is nothing'],
  ['éducateur', 'fr', 'Éducateur', 'accents stay'],
  ['άνθρωπος', 'el', 'Άνθρωπος', 'the accent stays in Greek'],
  ['ijsmaker', 'nl', 'IJsmaker', 'ij is one letter in Dutch'],
  ['ijsmaker', 'nl-BE', 'IJsmaker', 'ij is one letter in Dutch'],
  ['ijsmaker', 'en', 'Ijsmaker', 'ij is two letters elsewhere'],
  ['itfaiyeci', 'tr', 'İtfaiyeci', 'i keeps its dot in Turkish'],
  ['itfaiyeci', 'TR-tr', 'İtfaiyeci', 'i keeps its dot in Turkish'],
  ['itfaiyeci', 'az', 'İtfaiyeci', 'i keeps its dot in Azerbaijani'],
  ['itfaiyeci', 'en', 'Itfaiyeci', 'i has no dot elsewhere'],
  ['ექთანი', 'ka', 'ექთანი', 'Georgian begins no sentence with a capital'],
  ['ßa', 'de', 'ßa', 'ß has no single capital'],
  ['ﬁle clerk', 'en', 'ﬁle clerk', 'a ligature has no single capital'],
  ['медсестра', 'uk', 'Медсестра', 'Cyrillic has capitals'],
  ['护士', 'zh', '护士', 'Chinese has none'],
  ['ممرض', 'ar', 'ممرض', 'Arabic has none'],
  ['𐐨𐐩', 'en', '𐐀𐐩', 'a letter of two code units is one letter'],
];

describe('sentence case', () => {
  for (const [text, language, shown, why] of cases) {
    it(`makes "${text}" (${language}) "${shown}", as ${why}`, () => {
      expect(sentenceCase(text, language)).to.equal(shown);
    });
  }
});
