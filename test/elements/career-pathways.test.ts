import { expect } from '@open-wc/testing';
import { all, heard, outline, show, textOf, texts } from '../helpers/page.js';

const document_ = {
  title: 'clerk',
  education: { isced: 4 },
  pathways: [
    { relation: 'similar', title: 'typist' },
    {
      relation: 'progression',
      title: 'manager',
      href: 'https://example.org/manager',
      education: { isced: 6 },
      overlap: { shared: 18, total: 30, missing: ['lead', 'plan', 'hire', 'teach'] },
    },
    { relation: 'narrower', title: 'coder', overlap: { shared: 10, total: 12, missing: ['read'] } },
  ],
};

describe('career-pathways', () => {
  it('groups by relation, next steps first', async () => {
    const element = await show('career-pathways', document_);
    expect(outline(element)).to.deep.equal([
      '2 Other jobs to look at',
      '3 Next steps',
      '3 More specialised jobs',
      '3 Jobs with similar skills',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says shared of total in words, with one square a skill', async () => {
    const element = await show('career-pathways', document_);
    expect(texts(element, '[part=overlap]')).to.deep.equal([
      '18 of its 30 main skills are the same',
      '10 of its 12 main skills are the same',
    ]);
    const squares = (selector: string) => all(element, selector)[0]!.getAttribute('d')!.match(/M/g);
    expect(squares('.shared')).to.have.length(18);
    expect(squares('.open')).to.have.length(12);
  });

  it('shows all that is missing, and says how many more have no name', async () => {
    const element = await show('career-pathways', document_);
    expect(texts(element, 'details')).to.deep.equal([
      'New to learn 12 Lead Plan Hire Teach and 8 more',
    ]);
    expect(textOf(element)).to.contain('New to learn Read and 1 more');
  });

  it('says when a job usually needs more study', async () => {
    const element = await show('career-pathways', document_);
    expect(textOf(element).match(/Usually needs more study/g)).to.have.length(1);
  });

  it('says occupation-pathway, which can be cancelled', async () => {
    const element = await show('career-pathways', document_);
    document.addEventListener('occupation-pathway', (event) => event.preventDefault(), {
      once: true,
    });
    const next = heard(document, 'occupation-pathway');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    all(element, 'a')[0]!.dispatchEvent(click);
    const event = await next;
    expect([event.href, event.pathway.title]).to.deep.equal([
      'https://example.org/manager',
      'manager',
    ]);
    expect(click.defaultPrevented).to.be.true;
  });

  it('does not speak of shared skills where there are no figures', async () => {
    const element = await show('career-pathways', {
      title: 'x',
      pathways: [{ relation: 'broader', title: 'worker' }],
    });
    expect(textOf(element)).to.equal('Other jobs to look at Broader jobs Worker');
  });
});
