import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

/** Target size (WCAG 2.5.8) is off in axe unless it is asked for. */
const STANDARD: axeCore.RunOptions = { rules: { 'target-size': { enabled: true } } };

/** What axe finds in a place, and what it cannot tell. */
export async function axeFindings(place: Element, options = STANDARD): Promise<string[]> {
  const { violations, incomplete } = await axe.run(place, options);
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`,
    ),
  );
}
