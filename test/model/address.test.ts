import { expect } from '@open-wc/testing';
import { filledAddress, kebab, webAddress } from '../../src/model/address.js';

const BASE = 'https://example.org/jobs/clerk.json';

describe('a web address', () => {
  const good: [href: string, address: string][] = [
    ['https://example.com/a', 'https://example.com/a'],
    ['http://example.com/', 'http://example.com/'],
    ['/apply', 'https://example.org/apply'],
    ['nurse', 'https://example.org/jobs/nurse'],
    ['../?q=1#top', 'https://example.org/?q=1#top'],
    ['//example.com', 'https://example.com/'],
    [' https://example.com ', 'https://example.com/'],
    ['HTTPS://EXAMPLE.COM', 'https://example.com/'],
    ['https://bank.example@evil.example/', 'https://evil.example/'],
    ['https://user:secret@example.com/', 'https://example.com/'],
    ['//user:secret@example.com', 'https://example.com/'],
    ['\u0001https://example.com', 'https://example.com/'],
    ['ht\ntps://example.com/\ta', 'https://example.com/a'],
    ['https:\\\\example.com\\a', 'https://example.com/a'],
    ['javascript&#58;alert(1)', 'https://example.org/jobs/javascript&#58;alert(1)'],
  ];
  for (const [href, address] of good) {
    it(`is ${address} for "${href}"`, () => {
      expect(webAddress(href, BASE)).to.equal(address);
    });
  }

  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' \tjava\nscript:alert(1)',
    '\u0000\u001fjavascript:alert(1)',
    'javascript\r\n:alert(1)',
    'javascript://example.com/%0Aalert(1)',
    'data:text/html,<b>',
    ' DATA:text/html;base64,PGI+',
    'view-source:https://example.org/',
    'filesystem:https://example.org/a',
    'about:blank',
    'ws://example.org/',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'mailto:a@example.org',
    'tel:123',
    'ftp://example.org/',
    'https://',
    'http://[::1',
  ]) {
    it(`is none for ${JSON.stringify(href)}`, () => {
      expect(webAddress(href, BASE)).to.equal(undefined);
    });
  }

  it('is none against a base that is none', () => {
    expect(webAddress('/apply', 'about:blank')).to.equal(undefined);
  });
});

describe('a title in kebab case', () => {
  const titles: [title: string, kebab: string][] = [
    ['नर्स', 'नर्स'],
    ['швейний', 'швейний'],
    ['간호사', '간호사'],
    ['Medical records clerk', 'medical-records-clerk'],
    ['C++ developer', 'c-developer'],
    ['  nurse (general) ', 'nurse-general'],
    ['Éducateur spécialisé', 'educateur-specialise'],
    ['écrivain/écrivaine', 'ecrivain-ecrivaine'],
    ['3D modeller', '3d-modeller'],
    ['медична сестра', 'медична-сестра'],
    ['护士', '护士'],
    ['—', ''],
  ];
  for (const [title, expected] of titles) {
    it(`is "${expected}" for "${title}"`, () => {
      expect(kebab(title)).to.equal(expected);
    });
  }
});

describe('an address with names in braces', () => {
  const occupation = {
    title: 'Nurse & carer',
    identifiers: { esco: 'http://esco/1?a=b', isco08: '2221', onetSoc: '29-1141.00' },
  };
  const filled: [
    what: string,
    template: string,
    src: string | null | undefined,
    address: string,
  ][] = [
    ['stays as it is without names', '/apply?job=1', undefined, '/apply?job=1'],
    ['takes the title, encoded', '/a?t={title}', undefined, '/a?t=Nurse%20%26%20carer'],
    ['takes the URI, encoded', '/a?e={esco}', undefined, '/a?e=http%3A%2F%2Fesco%2F1%3Fa%3Db'],
    ['takes both codes', '/a/{isco08}/{onetSoc}', undefined, '/a/2221/29-1141.00'],
    ['takes the language', '/{lang}/a', undefined, '/pt-BR/a'],
    ['takes the same name twice', '{isco08}{isco08}', undefined, '22212221'],
    ['keeps names that it does not know', '/a/{who}', undefined, '/a/{who}'],
    ['takes the file name of src as slug', '/a/{slug}', '/data/nurse.json', '/a/nurse'],
    ['takes a file name without ending', '/a/{slug}', '/data/nurse', '/a/nurse'],
    ['takes only the last ending away', '/a/{slug}', 'nurse.v2.json', '/a/nurse.v2'],
    ['leaves query and fragment out', '/a/{slug}', 'nurse.json?v=1/2.3#x', '/a/nurse'],
    ['keeps what is encoded in src', '/a/{slug}', '/data/caf%C3%A9.json', '/a/caf%C3%A9'],
    ['fills {lang} in src', '/a/{slug}', '/data/nurse.{lang}.json', '/a/nurse.pt'],
    ['takes the title as slug without src', '/a/{slug}', undefined, '/a/nurse-carer'],
    ['takes the title as slug for src null', '/a/{slug}', null, '/a/nurse-carer'],
  ];
  for (const [what, template, src, address] of filled) {
    it(what, () => {
      expect(filledAddress(template, occupation, 'pt-BR', src)).to.equal(address);
    });
  }

  it('leaves out what the document does not say', () => {
    expect(filledAddress('/a/{isco08}', { title: 'a' }, 'en')).to.equal('/a/');
  });

  it('does not fill a name that came with a value', () => {
    expect(filledAddress('/{title}', { title: '{lang}' }, 'en')).to.equal('/%7Blang%7D');
  });
});
