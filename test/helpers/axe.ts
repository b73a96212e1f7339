import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

/**
 * WebKitGTK 2.50 dies (a segmentation fault in libwebkit2gtk) in one of four runs of axe over all
 * stories; what axe finds there is what it finds in the two other engines.
 */
export const AXE_IS_SAFE = !/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** Target size (WCAG 2.5.8) is off in axe unless it is asked for. */
const STANDARD: axeCore.RunOptions = { rules: { 'target-size': { enabled: true } } };

const named = (results: axeCore.Result[]) =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`,
    ),
  );

/** What axe finds in a place, and what it cannot tell. */
export async function axeFindings(place: Element, options = STANDARD): Promise<string[]> {
  const { violations, incomplete } = await axe.run(place, options);
  return named([...violations, ...incomplete]);
}

/** What axe finds in a place; what it cannot tell goes by the fonts of the machine. */
export async function axeViolations(place: Element): Promise<string[]> {
  return named((await axe.run(place, STANDARD)).violations);
}
