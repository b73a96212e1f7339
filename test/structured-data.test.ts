import { expect, nextFrame } from '@open-wc/testing';
import type { Graph } from 'schema-dts';
import { structuredData } from '../src/model/structured-data.js';
import { sample, settled, show } from './helpers/page.js';

const clerk = await sample('medical-records-clerk');
const coder = await sample('clinical-coder');

/** The descriptions in the head of the page. */
const described = () =>
  [...document.head.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent) as { '@graph': Record<string, unknown>[] },
  );
const types = () =>
  described().map((each) => each['@graph'].map((node) => node['@type']).join(' '));

describe('A document in the words of schema.org', () => {
  it('has its vocabulary', () => {
    // The types are the test: what schema.org does not know does not compile.
    const graph: Graph = structuredData(clerk, true);
    expect(graph['@graph'].length).to.equal(2);
  });

  it('says what the document says', () => {
    const [occupation, faq] = structuredData(clerk, true)['@graph'] as Record<string, unknown>[];
    expect(occupation).to.include({
      '@type': 'Occupation',
      name: 'medical records clerk',
      description: clerk.summary,
      sameAs: clerk.identifiers!.esco,
      educationRequirements: clerk.education!.label,
    });
    expect(occupation!.responsibilities).to.deep.equal(clerk.responsibilities);
    expect(occupation!.occupationalCategory).to.deep.include({
      '@type': 'CategoryCode',
      codeValue: '29-2072.00',
      inCodeSet: { '@type': 'CategoryCodeSet', name: 'O*NET-SOC' },
    });
    const required = clerk.skills!.filter(({ relation }) => relation !== 'optional');
    expect(occupation!.skills).to.have.length(required.length);
    expect(faq!.mainEntity).to.have.length(clerk.faq!.length);
  });

  it('leaves out what is not there', () => {
    expect(JSON.parse(JSON.stringify(structuredData({ title: 'a' }, true)))).to.deep.equal({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Occupation', name: 'a' }],
    });
  });
});

describe('structured-data', () => {
  const attributes = { 'structured-data': '' };

  // What describes is loaded when the first element asks for it.
  before(async () => {
    const card = await show('occupation-card', clerk, attributes);
    while (!described().length) await nextFrame();
    card.remove();
  });
  afterEach(() => expect(described()).to.deep.equal([]));

  /** Shows elements, looks, and takes them away. */
  async function during(
    shown: [tag: string, occupation: unknown, attributes?: Record<string, string>][],
    look: () => void | Promise<void>,
  ): Promise<void> {
    const elements = [];
    for (const [tag, occupation, own] of shown) {
      elements.push(await show(tag, occupation, { ...attributes, ...own }));
    }
    await look();
    for (const element of elements) element.remove();
  }

  it('is nothing without being asked for', async () => {
    const card = await show('occupation-card', clerk);
    expect(described()).to.deep.equal([]);
    card.structuredData = true;
    await settled(card);
    expect(types()).to.deep.equal(['Occupation']);
    card.structuredData = false;
    await settled(card);
  });

  it('is one script for each occupation', () =>
    during(
      [
        ['occupation-card', clerk],
        ['skill-list', clerk],
        ['occupation-card', coder],
        ['occupation-card', { title: 'a' }],
        ['occupation-card', { title: 'a' }],
      ],
      () => {
        expect(described()).to.have.length(3);
      },
    ));

  it('holds the questions only while an element shows them', async () => {
    const card = await show('occupation-card', clerk, attributes);
    const faq = await show('occupation-faq', clerk, attributes);
    expect(types()).to.deep.equal(['Occupation FAQPage']);
    faq.remove();
    expect(types()).to.deep.equal(['Occupation']);
    card.remove();
  });

  it('holds the questions of a profile that shows them', async () => {
    await during([['occupation-profile', clerk]], () => {
      expect(types()).to.deep.equal(['Occupation FAQPage']);
    });
    await during([['occupation-profile', clerk, { show: 'card day' }]], () => {
      expect(types()).to.deep.equal(['Occupation']);
    });
  });

  it('goes with its document', async () => {
    const card = await show('occupation-card', clerk, attributes);
    card.occupation = coder;
    await settled(card);
    expect(described()[0]!['@graph'][0]!.name).to.equal(coder.title);
    expect(described()).to.have.length(1);
    card.occupation = '{';
    await settled(card);
    expect(described()).to.deep.equal([]);
    card.remove();
  });

  it('stays with an element that is moved', async () => {
    const card = await show('occupation-card', clerk, attributes);
    document.body.append(card);
    await settled(card);
    expect(types()).to.deep.equal(['Occupation']);
    card.remove();
  });

  it('cannot be closed by a text of the document', () =>
    during([['occupation-profile', { ...clerk, title: '</script><img src=x>' }]], () => {
      const [script] = document.head.querySelectorAll('script[type="application/ld+json"]');
      expect(script!.textContent).to.not.contain('<');
      const parsed = new DOMParser().parseFromString(script!.outerHTML, 'text/html');
      expect(parsed.querySelector('img')).to.be.null;
      expect(described()[0]!['@graph'][0]!.name).to.equal('</script><img src=x>');
    }));
});
