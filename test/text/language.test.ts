import { expect } from '@open-wc/testing';
import { isRightToLeft, validLanguage } from '../../src/text/language.js';

describe('a valid language', () => {
  const tags: [tag: string | null | undefined, valid: string | undefined][] = [
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['tlh', 'tlh'],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    ['en_GB', undefined],
    ['not a language', undefined],
    ['x', undefined],
  ];
  for (const [tag, valid] of tags) {
    it(`is ${valid ?? 'none'} for ${JSON.stringify(tag) ?? 'undefined'}`, () => {
      expect(validLanguage(tag)).to.equal(valid);
    });
  }
});

describe('the direction of a language', () => {
  for (const tag of [
    'ar',
    'ar-EG',
    'he',
    'fa',
    'ur',
    'yi',
    'dv',
    'ckb',
    'AR',
    'pa-Arab',
    'uz-Arab-AF',
  ]) {
    it(`is right to left for ${tag}`, () => {
      expect(isRightToLeft(tag)).to.equal(true);
    });
  }

  for (const tag of ['en', 'de', 'arn', 'pa', 'hr', 'uk', 'zh-Hant']) {
    it(`is left to right for ${tag}`, () => {
      expect(isRightToLeft(tag)).to.equal(false);
    });
  }
});
