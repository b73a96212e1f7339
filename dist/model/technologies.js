import { groupBy } from './skills.js';
const rank = ({ inDemand, hot }) => (inDemand ? 0 : hot ? 1 : 2);
/** Technologies in demand first, then hot, then as given. */
export function rankTechnologies(technologies) {
    return technologies
        .map((each) => (typeof each === 'string' ? { label: each } : each))
        .sort((a, b) => rank(a) - rank(b));
}
/** Technologies by category, in the order of their first; those without a category come last. */
export function groupTechnologies(technologies) {
    return groupBy(technologies, ({ category }) => category).sort((a, b) => Number(!a.label) - Number(!b.label));
}
