import { expect } from '@open-wc/testing';
import { defaultOutcome, fitScore, givenOutcome, type Answer } from '../../src/model/fit.js';

const questions = (...weights: (number | undefined)[]) =>
  weights.map((weight) => ({ text: 'a', weight }));

describe('the score of a fit check', () => {
  const scores: [what: string, weights: (number | undefined)[], Answer[], number][] = [
    ['is 1 for yes alone', [undefined, undefined], [1, 1], 1],
    ['is 0 for no alone', [undefined, undefined], [0, 0], 0],
    ['counts not sure as a half', [undefined], [0.5], 0.5],
    ['has no sum that is too large', [Number.MAX_VALUE, Number.MAX_VALUE], [1, 0], 0.5],
    ['has no share that is too small', [Number.MIN_VALUE, Number.MIN_VALUE], [0.5, 0.5], 0.5],
    [
      'is the mean of the answers',
      [undefined, undefined, undefined, undefined],
      [1, 1, 0, 0.5],
      0.625,
    ],
    ['counts a question by its weight', [3, 1], [1, 0], 0.75],
    ['gives a question without weight the weight 1', [3, undefined], [0, 1], 0.25],
    ['takes weights below 1', [0.5, 0.5], [1, 0], 0.5],
  ];
  for (const [what, weights, answers, score] of scores) {
    it(what, () => {
      expect(fitScore(questions(...weights), answers)).to.be.closeTo(score, 1e-9);
    });
  }
});

it('the score of whole weights is exact, so that it reaches an outcome that begins there', () => {
  expect(fitScore(questions(1, 2, 5), [1, 0, 1])).to.equal(0.75);
  expect(fitScore(questions(3, 4, 3), [1, 0, 1])).to.equal(0.6);
});

it('a score that cannot be added exactly reaches its outcome, whichever answer is not sure', () => {
  for (let unsure = 0; unsure < 5; unsure += 1) {
    const answers = Array.from({ length: 5 }, (_, i): Answer => (i === unsure ? 0.5 : 1));
    expect(fitScore(questions(0.2, 0.2, 0.2, 0.2, 0.2), answers)).to.equal(0.9);
  }
  const third = fitScore(questions(1, 1, 1), [1, 0, 0]);
  expect(givenOutcome([{ from: 1 / 3, title: 'a third' }], third)?.title).to.equal('a third');
});

describe("the document's outcome", () => {
  const outcomes = [
    { from: 0.3, title: 'middle' },
    { from: 0.7, title: 'High' },
    { from: 0, title: 'Low' },
  ];
  const found: [score: number, title: string][] = [
    [0, 'Low'],
    [0.29, 'Low'],
    [0.3, 'middle'],
    [0.69, 'middle'],
    [0.7, 'High'],
    [1, 'High'],
  ];
  for (const [score, title] of found) {
    it(`is ${title} for a score of ${score}, in whatever order they are given`, () => {
      expect(givenOutcome(outcomes, score)!.title).to.equal(title);
    });
  }

  it('is none where the score reaches none', () => {
    expect(givenOutcome([{ from: 0.5, title: 'High' }], 0.4)).to.equal(undefined);
  });

  it('is none where the list is empty', () => {
    expect(givenOutcome([], 1)).to.equal(undefined);
  });

  it('is none where the document has none', () => {
    expect(givenOutcome(undefined, 1)).to.equal(undefined);
  });
});

describe('the default outcome', () => {
  const found: [what: string, answers: Answer[], score: number, outcome: string][] = [
    ['high for yes alone', [1, 1, 1], 1, 'High'],
    ['low for no alone', [0, 0, 0], 0, 'Low'],
    ['mid for half and half', [1, 1, 0, 0], 0.5, 'Mid'],
    ['unsure for more than half not sure', [0.5, 0.5, 1], 2 / 3, 'Unsure'],
    ['mid for exactly half not sure', [0.5, 0.5, 1, 0], 0.5, 'Mid'],
    ['mid where most are yes but the heavy ones no', [1, 1, 0], 0.2, 'Mid'],
    ['mid where most are no but the heavy ones yes', [0, 0, 1], 0.9, 'Mid'],
    ['high at a score of exactly two thirds', [1, 1, 0], 2 / 3, 'High'],
    ['low at a score of exactly one third', [0, 0, 1], 1 / 3, 'Low'],
  ];
  for (const [what, answers, score, outcome] of found) {
    it(`is ${what}`, () => {
      expect(defaultOutcome(answers, score)).to.equal(outcome);
    });
  }
});
