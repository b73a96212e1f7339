import { expect } from '@open-wc/testing';
import type { OccupationFaq } from '../../src/index.js';
import { all, outline, settled, show, textOf, texts } from '../helpers/page.js';

const document_ = {
  title: 'clerk',
  faq: [
    { question: 'Is it hard?', answer: 'No.\n\nNot much.' },
    { question: 'Is it dull?', answer: 'Ask a clerk.' },
  ],
};

describe('occupation-faq', () => {
  it('shows questions as disclosures with their answers in the page', async () => {
    const element = await show('occupation-faq', document_);
    expect(texts(element, 'details')).to.deep.equal([
      'Is it hard? No. Not much.',
      'Is it dull? Ask a clerk.',
    ]);
    expect(outline(element)).to.deep.equal([
      '2 Common questions',
      '3 Is it hard?',
      '3 Is it dull?',
    ]);
    await expect(element).to.be.accessible();
  });

  it('opens no answer of another document', async () => {
    const faq = (question: string) => ({ title: 'x', faq: [{ question, answer: 'Yes.' }] });
    const element = await show<OccupationFaq>('occupation-faq', faq('One?'));
    all<HTMLDetailsElement>(element, 'details')[0]!.open = true;
    element.headingText = 'Asked';
    await settled(element);
    expect(all(element, '[open]')).to.have.length(1);
    element.occupation = faq('Two?');
    await settled(element);
    expect(texts(element, 'summary')).to.deep.equal(['Two?']);
    expect(all(element, '[open]')).to.deep.equal([]);
  });

  it('is accessible with an answer open', async () => {
    const element = await show('occupation-faq', document_);
    all<HTMLDetailsElement>(element, 'details')[0]!.open = true;
    await expect(element).to.be.accessible();
  });

  it('is found by the browser’s own search', async () => {
    const element = await show('occupation-faq', document_);
    // Chromium opens a disclosure for a match only when its content is in a native details element.
    expect(all(element, 'details:not([open]) [part=answer]')).to.have.length(2);
    expect(textOf(element)).to.contain('Ask a clerk.');
  });
});
