/** Whether a skill belongs to a view of skills: ESCO's type, relation and reuse level decide. */
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
/** Entries by label, in the order of the first of each; those with none are a group too. */
export function groupBy(entries, labelOf) {
    const groups = new Map();
    for (const entry of entries) {
        const label = labelOf(entry) || undefined;
        const group = groups.get(label);
        if (group)
            group.push(entry);
        else
            groups.set(label, [entry]);
    }
    return [...groups].map(([label, members]) => ({ label, entries: members }));
}
/** Skills by group, the largest first; groups of one share the last, which has no label. */
export function groupSkills(skills) {
    const large = groupBy(skills, ({ group }) => group)
        .filter(({ label, entries }) => label && entries.length > 1)
        .sort((a, b) => b.entries.length - a.entries.length);
    const labels = new Set(large.map(({ label }) => label));
    const rest = skills.filter(({ group }) => !labels.has(group));
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
            // The start of the shared list is worth showing only if it is more than one.
            if (!room || (i && (label || room === 1)))
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
