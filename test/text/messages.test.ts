import { expect } from '@open-wc/testing';
import { en } from '../../src/text/en.js';
import { addMessages, onMessages, phrasesFor } from '../../src/text/messages.js';

describe('the sentences of a language', () => {
  it('are English where nothing else is there', () => {
    expect(phrasesFor('fi', en)('sources')).to.equal(en.sources);
  });

  it('say that they are English', () => {
    expect(phrasesFor('fi', en).language).to.equal('en');
  });

  it('keep the kind of English that was asked for', () => {
    expect(phrasesFor('en-GB', en).language).to.equal('en-GB');
  });

  it('are the added ones', () => {
    addMessages('fr', { sources: 'Sources' });
    expect(phrasesFor('fr', en)('sources')).to.equal('Sources');
  });

  it('are those of the primary language for a region', () => {
    addMessages('de', { sources: 'Quellen' });
    expect(phrasesFor('de-AT', en)('sources')).to.equal('Quellen');
  });

  it('keep the region for numbers', () => {
    addMessages('de', { sources: 'Quellen' });
    expect(phrasesFor('de-CH', en).language).to.equal('de-CH');
  });

  it("are the region's own where they were added", () => {
    addMessages('pt', { faqHeading: 'Perguntas' });
    addMessages('pt-BR', { faqHeading: 'Perguntas frequentes' });
    expect(phrasesFor('pt-BR', en)('faqHeading')).to.equal('Perguntas frequentes');
  });

  it('are those of the language where its region leaves one out', () => {
    addMessages('gsw', { sources: 'Quelle', action: 'Meh' });
    addMessages('gsw-CH', { action: 'Meh erfahre' });
    const say = phrasesFor('gsw-CH', en);
    expect([say('sources'), say('action')]).to.deep.equal(['Quelle', 'Meh erfahre']);
  });

  it('stay English where a language leaves one out', () => {
    addMessages('it', { sources: 'Fonti' });
    expect(phrasesFor('it', en)('faqHeading')).to.equal(en.faqHeading);
  });

  it('add to what is there', () => {
    addMessages('es', { sources: 'Fuentes' });
    addMessages('es', { faqHeading: 'Preguntas' });
    expect(phrasesFor('es', en)('sources')).to.equal('Fuentes');
  });

  it('replace what is there', () => {
    addMessages('sv', { sources: 'a' });
    addMessages('sv', { sources: 'Källor' });
    expect(phrasesFor('sv', en)('sources')).to.equal('Källor');
  });

  it('are added under a tag in whatever case', () => {
    addMessages('ZH-hant', { sources: '來源' });
    expect(phrasesFor('zh-Hant', en)('sources')).to.equal('來源');
  });

  it('replace English too', () => {
    addMessages('en-AU', { sources: 'Where it is from' });
    expect(phrasesFor('en-AU', en)('sources')).to.equal('Where it is from');
  });

  it('replace what was asked for before', () => {
    phrasesFor('da', en)('sources');
    addMessages('da', { sources: 'Kilder' });
    expect(phrasesFor('da', en)('sources')).to.equal('Kilder');
  });

  it('tell those who listen that they have changed', () => {
    let told = 0;
    onMessages(() => told++);
    addMessages('nb', { sources: 'Kilder' });
    expect(told).to.equal(1);
  });
});

describe('the values of a sentence', () => {
  it('are filled in', () => {
    expect(phrasesFor('en', en)('fitProgress', { answered: 2, total: 5 })).to.equal(
      '2 of 5 answered',
    );
  });

  it('may be text', () => {
    expect(phrasesFor('en', en)('filterNone', { text: '{n} & <b>' })).to.equal(
      'No skill matches “{n} & <b>”. Try a shorter word.',
    );
  });

  it('leave the braces where one is missing', () => {
    expect(phrasesFor('en', en)('showAll')).to.equal('Show all {n}');
  });

  it("are written in the language's own way", () => {
    addMessages('de', { showAll: 'Alle {n} zeigen' });
    expect(phrasesFor('de', en)('showAll', { n: 1234 })).to.equal('Alle 1.234 zeigen');
  });

  it('are written in English where the sentences are', () => {
    expect(phrasesFor('fi', en)('showAll', { n: 1234 })).to.equal('Show all 1,234');
  });
});

describe('the plural of a sentence', () => {
  for (const [n, sentence] of [
    [0, '0 tools'],
    [1, '1 tool'],
    [2, '2 tools'],
    [1000, '1,000 tools'],
  ] as const) {
    it(`is right for ${n} in English`, () => {
      expect(phrasesFor('en', en)('techCount', { n })).to.equal(sentence);
    });
  }

  const polish = { one: '{n} narzędzie', few: '{n} narzędzia', many: '{n} narzędzi', other: '-' };
  for (const [n, sentence] of [
    [1, '1 narzędzie'],
    [3, '3 narzędzia'],
    [5, '5 narzędzi'],
    [22, '22 narzędzia'],
  ] as const) {
    it(`is right for ${n} in Polish`, () => {
      addMessages('pl', { techCount: polish });
      expect(phrasesFor('pl', en)('techCount', { n })).to.equal(sentence);
    });
  }

  it('is the general one where a form is missing', () => {
    addMessages('cs', { techCount: { other: '{n} nástrojů' } });
    expect(phrasesFor('cs', en)('techCount', { n: 1 })).to.equal('1 nástrojů');
  });

  it('goes by the first value', () => {
    expect(phrasesFor('en', en)('pathsShared', { shared: 1, total: 9 })).to.equal(
      '1 of its 9 main skill is the same',
    );
  });
});
