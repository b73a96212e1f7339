import type { Technology } from './occupation.js';

/** A technology that is only a name, or a full one, as a full one. */
export type NamedTechnology = Exclude<Technology, string>;

/** Technologies of one category; without a label, those that have none. */
export interface TechnologyGroup {
  label?: string;
  technologies: NamedTechnology[];
}

const rank = ({ inDemand, hot }: NamedTechnology) => (inDemand ? 0 : hot ? 1 : 2);

/**
 * Technologies by category. In demand come first, then hot, then as given: within a category, and of
 * categories by their first technology. Those without a category come last.
 */
export function groupTechnologies(technologies: readonly Technology[]): TechnologyGroup[] {
  const groups = new Map<string | undefined, NamedTechnology[]>();
  technologies
    .map((each) => (typeof each === 'string' ? { label: each } : each))
    .sort((a, b) => rank(a) - rank(b))
    .forEach((technology) => {
      const label = technology.category || undefined;
      groups.set(label, [...(groups.get(label) ?? []), technology]);
    });
  return [...groups]
    .map(([label, members]) => ({ label, technologies: members }))
    .sort((a, b) => Number(!a.label) - Number(!b.label));
}
