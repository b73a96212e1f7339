import type { Technology } from './occupation.js';
import { groupBy, type Group } from './skills.js';

/** A technology that is only a name, or a full one, as a full one. */
export type NamedTechnology = Exclude<Technology, string>;

const rank = ({ inDemand, hot }: NamedTechnology) => (inDemand ? 0 : hot ? 1 : 2);

/** Technologies in demand first, then hot, then as given. */
export function rankTechnologies(technologies: readonly Technology[]): NamedTechnology[] {
  return technologies
    .map((each) => (typeof each === 'string' ? { label: each } : each))
    .sort((a, b) => rank(a) - rank(b));
}

/** Technologies by category, in the order of their first; those without a category come last. */
export function groupTechnologies(
  technologies: readonly NamedTechnology[],
): Group<NamedTechnology>[] {
  return groupBy(technologies, ({ category }) => category).sort(
    (a, b) => Number(!a.label) - Number(!b.label),
  );
}
