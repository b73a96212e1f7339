// What a compact card shows, for those who compose it of other parts.
import { card as sentences } from '../../dist/text/en.js';

/** The values of a card; a title begins with a capital, and a level has its words, as with ours. */
export function cardOf({ sector, title, tagline, education, action, sources = [] }) {
  return {
    sector,
    title: title[0].toUpperCase() + title.slice(1),
    tagline,
    study: education?.label ?? sentences[`isced${education?.isced}`],
    isced: education?.isced,
    action,
    sources: sources.map(({ name }) => name),
  };
}

const steps = (from, to) => {
  let path = '';
  for (let i = from; i <= to; i += 1) {
    const height = 5 + i * 2;
    path += `M${i * 10 - 10} ${21 - height}h9v${height}h-9z`;
  }
  return path;
};

/** The paths of the drawing of eight levels. */
export const LADDER = (isced) => ({
  passed: steps(1, isced - 1),
  here: isced ? steps(isced, isced) : '',
  rest: steps(isced + 1, 8),
});
