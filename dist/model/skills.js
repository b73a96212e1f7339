/** The views of skills that an author can choose from. */
export const SKILL_VIEWS = ['essential', 'optional', 'knowledge', 'cross-sector'];
/** Whether a skill belongs to a view: ESCO's type, relation and reuse level decide. */
export function isInView(skill, view) {
    const { type, reuseLevel } = skill;
    if (view === 'knowledge')
        return type === 'knowledge';
    if (view === 'cross-sector')
        return reuseLevel === 'transversal' || reuseLevel === 'cross-sector';
    return type !== 'knowledge' && relationOf(skill) === view;
}
/** ESCO's relation; a skill without one is essential. */
export function relationOf({ relation = 'essential' }) {
    return relation;
}
/** Skills by group, the largest first; groups of one share the last, which has no label. */
export function groupSkills(skills) {
    const groups = new Map();
    for (const skill of skills) {
        const label = skill.group ?? '';
        groups.set(label, [...(groups.get(label) ?? []), skill]);
    }
    const large = [...groups]
        .filter(([label, members]) => label && members.length > 1)
        .sort((a, b) => b[1].length - a[1].length)
        .map(([label, entries]) => ({ label, entries }));
    const grouped = new Set(large.flatMap(({ entries }) => entries));
    const rest = skills.filter((skill) => !grouped.has(skill));
    return rest.length ? [...large, { entries: rest }] : large;
}
/**
 * Groups in two: those within the first `limit` entries, and the folded rest. A labelled group stays
 * whole unless it alone is longer than the limit. A limit of 0 folds nothing.
 */
export function foldGroups(groups, limit) {
    let room = limit || Infinity;
    for (const [i, { label, entries }] of groups.entries()) {
        if (entries.length > room) {
            if (!room || (i && label))
                return [groups.slice(0, i), groups.slice(i)];
            const part = (from, to) => ({
                label,
                entries: entries.slice(from, to),
                total: entries.length,
            });
            return [
                [...groups.slice(0, i), part(0, room)],
                [part(room), ...groups.slice(i + 1)],
            ];
        }
        room -= entries.length;
    }
    return [[...groups], []];
}
/** One name for one skill, however often it is listed: its URI, else its label. */
export function skillKey({ uri, label }) {
    return uri ?? label.toLowerCase();
}
/** Whether a person who has `owned` (labels or URIs) has the skill. */
export function isOwned({ uri, label }, owned) {
    return (uri !== undefined && owned.has(uri)) || owned.has(label.toLowerCase());
}
