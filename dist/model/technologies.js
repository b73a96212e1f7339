const rank = ({ inDemand, hot }) => (inDemand ? 0 : hot ? 1 : 2);
/** Technologies in demand first, then hot, then as given. */
export function rankTechnologies(technologies) {
    return technologies
        .map((each) => (typeof each === 'string' ? { label: each } : each))
        .sort((a, b) => rank(a) - rank(b));
}
/** Technologies by category, in the order of their first; those without a category come last. */
export function groupTechnologies(technologies) {
    const groups = new Map();
    for (const technology of technologies) {
        const label = technology.category || undefined;
        groups.set(label, [...(groups.get(label) ?? []), technology]);
    }
    return [...groups]
        .map(([label, entries]) => ({ label, entries }))
        .sort((a, b) => Number(!a.label) - Number(!b.label));
}
