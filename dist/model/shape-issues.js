/** Zod's issues as where, expected and found; the document itself is needed to say what was found. */
export function shapeIssues(issues, document) {
    return issues.map(({ path, message }) => ({
        path: pathOf(path),
        expected: message,
        found: description(valueAt(document, path)),
    }));
}
/** A path as people write it: `day.entries[1].time`. */
function pathOf(path) {
    return path
        .map((key, i) => (typeof key === 'number' ? `[${key}]` : i ? `.${key}` : key))
        .join('');
}
function valueAt(value, path) {
    return path.reduce((at, key) => at?.[key], value);
}
/** What a value is, in a few words that are safe to print. */
export function description(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object' && value)
        return 'an object';
    const leaf = value;
    const text = String(leaf);
    const cut = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    return typeof leaf === 'string' ? JSON.stringify(cut) : cut;
}
