import { measure } from './measure.js';

/** Who shows the same card: the floor, the widgets and React. */
const SAME = ['widgets', 'floor', 'react'];

/** Throws unless those who are compared show the same: every text, in as much room. */
export async function expectSameCard(browser, origin) {
  const shown = [];
  for (const contender of SAME) {
    const job = { contender, count: 20, inFull: true, texts: true };
    const { height, texts } = await measure(browser, origin, job);
    shown.push(JSON.stringify({ height, texts }));
  }
  const other = shown.findIndex((each) => each !== shown[0]);
  if (other > 0) {
    throw new Error(
      `Expected of ${SAME[other]} what the widgets show:\n${shown[0]}\nFound:\n${shown[other]}`,
    );
  }
}
