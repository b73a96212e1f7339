import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { FitCheck } from '../../src/elements/fit-check.js';
import { all, heard, outline, show, settled, textOf, texts } from '../helpers/page.js';

const questions = [
  { text: 'Do you like order?', reason: 'Order is half of this job.' },
  { text: 'Do you like quiet?' },
  { text: 'Do you like screens?', weight: 2 },
];
const document_ = { title: 'clerk', fitCheck: { questions } };

/** Answers the questions as a person does: 0 yes, 1 not sure, 2 no. */
async function answer(element: FitCheck, ...choices: number[]): Promise<void> {
  const radios = all<HTMLInputElement>(element, 'input');
  choices.forEach((choice, i) => radios[i * 3 + choice]!.click());
  await settled(element);
}

describe('fit-check', () => {
  it('asks with native radios in fieldsets, and says that it is not a test', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    expect(texts(element, 'fieldset legend')).to.deep.equal(questions.map(({ text }) => text));
    expect(all(element, 'input[type=radio]')).to.have.length(9);
    expect(textOf(element)).to.contain('3 quick questions. It is not a test.');
    expect(textOf(element)).to.contain('Your answers stay on this page.');
    await expect(element).to.be.accessible();
  });

  it('tells the progress in words and as a progress bar', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    await answer(element, 0, 1);
    expect(textOf(element)).to.contain('2 of 3 answered');
    const progress = all<HTMLProgressElement>(element, 'progress')[0]!;
    expect([progress.value, progress.max]).to.deep.equal([2, 3]);
    expect(progress.ariaLabel).to.equal('2 of 3 answered');
  });

  it('shows the result with its reasons in three groups', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    await answer(element, 0, 1, 2);
    const groups = texts(element, '[part=result] > .stack').slice(1);
    expect(groups).to.deep.equal([
      'You said yes to Order is half of this job.',
      'You were not sure about Do you like quiet?',
      'You said no to Do you like screens?',
    ]);
    await expect(element).to.be.accessible();
  });

  for (const [choices, outcome] of [
    [[0, 0, 0], 'This job could suit you'],
    [[0, 2, 1], 'Parts of this job could suit you'],
    [[2, 2, 2], 'This job may not be for you'],
    [[1, 1, 0], 'You are not sure yet'],
  ] as const) {
    it(`says “${outcome}” for ${choices.join(' ')}`, async () => {
      const element = await show<FitCheck>('fit-check', document_);
      await answer(element, ...choices);
      expect(texts(element, '.result .heading')).to.deep.equal([outcome]);
    });
  }

  it('prefers the document’s outcomes', async () => {
    const outcomes = [
      { from: 0.5, title: 'Half or more', text: 'Well done.' },
      { from: 0, title: 'Less' },
    ];
    const element = await show<FitCheck>('fit-check', {
      title: 'x',
      fitCheck: { questions, outcomes },
    });
    await answer(element, 2, 2, 0);
    expect(texts(element, '.result .heading')).to.deep.equal(['Half or more']);
  });

  it('says fit-check-complete with the weighted score and no answers', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    const next = heard(document, 'fit-check-complete');
    await answer(element, 0, 1, 2);
    const event = await next;
    expect(event.score).to.equal(1.5 / 4);
    expect(event.outcome.title).to.equal('Parts of this job could suit you');
    expect(event.answers).to.be.undefined;
  });

  it('says it again only when the score changes', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    const scores: number[] = [];
    element.addEventListener('fit-check-complete', (event) => scores.push(event.score));
    await answer(element, 0, 0, 0);
    await answer(element, 0);
    await answer(element, 2);
    expect(scores).to.deep.equal([1, 0.75]);
  });

  it('shares the answers only when the page says so to the visitor', async () => {
    const element = await show<FitCheck>('fit-check', document_, { 'share-answers': '' });
    expect(textOf(element)).to.contain('This website can see your answers.');
    const next = heard(element, 'fit-check-complete');
    await answer(element, 0, 1, 2);
    const { answers } = await next;
    expect(answers).to.deep.equal([1, 0.5, 0]);
    // They are the listener's own.
    (answers as number[]).reverse();
    element.requestUpdate();
    await settled(element);
    const checked = all<HTMLInputElement>(element, 'input').map((input) => input.checked);
    expect([0, 4, 8].every((i) => checked[i])).to.equal(true);
  });

  it('stores nothing', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    await answer(element, 0, 0, 0);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('starts again at the first question', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    await answer(element, 0, 0, 0);
    all<HTMLButtonElement>(element, 'button')[0]!.click();
    await settled(element);
    expect(all(element, 'input:checked')).to.be.empty;
    expect(all(element, '[part=result]')).to.be.empty;
    expect(element.shadowRoot!.activeElement).to.equal(all(element, 'input')[0]);
  });

  it('can be done by keyboard alone', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    all<HTMLInputElement>(element, 'input')[0]!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await settled(element);
    expect(textOf(element)).to.contain('3 of 3 answered');
    expect(texts(element, '[part=result] > .stack').slice(1)).to.deep.equal([
      'You said yes to Order is half of this job. Do you like screens?',
      'You were not sure about Do you like quiet?',
    ]);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(textOf(element)).to.contain('0 of 3 answered');
  });

  it('forgets the answers with the document', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    await answer(element, 0, 0, 0);
    element.occupation = { title: 'x', fitCheck: { questions: [{ text: 'One?' }] } };
    await settled(element);
    expect(textOf(element)).to.contain('0 of 1 answered');
  });

  it('shows nothing at all without questions', async () => {
    const element = await show<FitCheck>('fit-check', { title: 'x' });
    expect(textOf(element)).to.equal('');
    expect(element.state.status).to.equal('ready');
    expect(element.offsetHeight).to.equal(0);
  });

  it('keeps the outline whole', async () => {
    const element = await show<FitCheck>('fit-check', document_);
    await answer(element, 0, 0, 0);
    expect(outline(element)).to.deep.equal([
      '2 Could this job suit you?',
      '3 This job could suit you',
      '4 You said yes to',
    ]);
  });
});
