const rank = ({ inDemand, hot }) => (inDemand ? 0 : hot ? 1 : 2);
/**
 * Technologies by category. In demand come first, then hot, then as given: within a category, and of
 * categories by their first technology. Those without a category come last.
 */
export function groupTechnologies(technologies) {
    const groups = new Map();
    technologies
        .map((each) => (typeof each === 'string' ? { label: each } : each))
        .sort((a, b) => rank(a) - rank(b))
        .forEach((technology) => {
        const label = technology.category || undefined;
        groups.set(label, [...(groups.get(label) ?? []), technology]);
    });
    return [...groups]
        .map(([label, entries]) => ({ label, entries }))
        .sort((a, b) => Number(!a.label) - Number(!b.label));
}
