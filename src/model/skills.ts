import type { Skill } from './occupation.js';

/** The views of skills that an author can choose from. */
export const SKILL_VIEWS = ['essential', 'optional', 'knowledge', 'cross-sector'] as const;
export type SkillView = (typeof SKILL_VIEWS)[number];

/** Skills under one label; the label is missing for those whose group has only them. */
export interface SkillGroup {
  label?: string;
  skills: Skill[];
}

/** Whether a skill belongs to a view: ESCO's type, relation and reuse level decide. */
export function isInView({ type, relation, reuseLevel }: Skill, view: SkillView): boolean {
  if (view === 'knowledge') return type === 'knowledge';
  if (view === 'cross-sector') return reuseLevel === 'transversal' || reuseLevel === 'cross-sector';
  return type === 'skill' && relation === view;
}

/** Skills by group, the largest first; groups of one share the last, which has no label. */
export function groupSkills(skills: readonly Skill[]): SkillGroup[] {
  const groups = new Map<string, Skill[]>();
  for (const skill of skills) {
    const label = skill.group ?? '';
    groups.set(label, [...(groups.get(label) ?? []), skill]);
  }
  const large = [...groups]
    .filter(([label, members]) => label && members.length > 1)
    .sort((a, b) => b[1].length - a[1].length)
    .map(([label, members]) => ({ label, skills: members }));
  const grouped = new Set(large.flatMap((group) => group.skills));
  const rest = skills.filter((skill) => !grouped.has(skill));
  return rest.length ? [...large, { skills: rest }] : large;
}

/**
 * Groups in two: those within the first `limit` entries, and the folded rest. A group stays whole
 * unless it alone is longer than the limit. A limit of 0 folds nothing.
 */
export function foldGroups<T extends { entries: readonly unknown[] }>(
  groups: readonly T[],
  limit: number,
): [shown: T[], folded: T[]] {
  let room = limit || Infinity;
  for (const [i, group] of groups.entries()) {
    const { entries } = group;
    if (entries.length > room) {
      if (i) return [groups.slice(0, i), groups.slice(i)];
      return [
        [{ ...group, entries: entries.slice(0, room) }],
        [{ ...group, entries: entries.slice(room) }, ...groups.slice(1)],
      ];
    }
    room -= entries.length;
  }
  return [[...groups], []];
}

/** One name for one skill, however often it is listed: its URI, else its label. */
export function skillKey({ uri, label }: Skill): string {
  return uri ?? label.toLowerCase();
}

/** Whether a person who has `owned` (labels or URIs) has the skill. */
export function isOwned({ uri, label }: Skill, owned: ReadonlySet<string>): boolean {
  return (uri !== undefined && owned.has(uri)) || owned.has(label.toLowerCase());
}
