/** The most entries that any list of a document may hold. */
export const MAX_ENTRIES = 2000;
/** What Zod's functions ask of a schema; `bag` is for the JSON Schema, `words` the pattern of text. */
const shape = (def, run, bag = {}, words) => ({ _zod: { def, run, bag, words } });
/** Adds an issue: what belongs here, in words. */
function misfit(payload, message, path = [], more = false) {
    payload.issues.push({ code: 'custom', input: payload.value, message, path, continue: more });
    return payload;
}
/** Adds an issue with a value of the right type: other rules are asked all the same. */
const breaks = (payload, message, ...path) => misfit(payload, message, path, true);
/** Text that matches a pattern; white space at either end, where that allows it, is dropped. */
const words = (pattern, expected, bag) => shape({ type: 'string' }, (payload) => {
    if (typeof payload.value !== 'string')
        return misfit(payload, 'text');
    if (!pattern.test(payload.value))
        return breaks(payload, expected);
    payload.value = payload.value.trim();
    return payload;
}, bag, pattern);
/** Text for people: never HTML. */
export const text = words(/^/, '', {});
/** Text that must say something: characters without a shape would be a link that nobody sees. */
export const someText = words(/[^\s\p{Cc}\p{DI}]/u, 'some text', { minimum: 1 });
/** Text of a form. */
export const formatted = (pattern, expected) => words(pattern, expected, { patterns: new Set([pattern]) });
/** A number, not endless. */
export function number(limits) {
    const { multipleOf, minimum = -Infinity, maximum = Infinity } = limits;
    const { exclusiveMinimum = -Infinity } = limits;
    return shape({ type: 'number' }, (payload) => {
        const value = payload.value;
        if (!Number.isFinite(value))
            return misfit(payload, 'a number');
        if (multipleOf && !Number.isInteger(value))
            breaks(payload, 'a whole number');
        if (value < minimum)
            breaks(payload, `at least ${minimum}`);
        if (value > maximum)
            breaks(payload, `at most ${maximum}`);
        if (value <= exclusiveMinimum)
            breaks(payload, `more than ${exclusiveMinimum}`);
        return payload;
    }, { ...limits });
}
/** Yes or no. */
export const boolean = shape({ type: 'boolean' }, (payload) => typeof payload.value === 'boolean' ? payload : misfit(payload, 'true or false'));
/** One of some words. */
export const oneOf = (...values) => shape({ type: 'literal', values }, (payload) => values.includes(payload.value)
    ? payload
    : misfit(payload, `one of ${values.map((value) => `"${value}"`).join(', ')}`));
/** Puts the place of a value before the path of each issue with it; says how many issues there are now. */
function place(key, issues, from) {
    for (const issue of issues.slice(from))
        (issue.path ??= []).unshift(key);
    return issues.length;
}
/** A list of one kind of entries. */
export const list = (element) => shape({ type: 'array', element }, (payload, context) => {
    const { value: input, issues } = payload;
    if (!Array.isArray(input))
        return misfit(payload, 'a list');
    // Entries are counted before anybody looks inside them.
    const { length } = input;
    if (length > MAX_ENTRIES)
        return breaks(payload, `at most ${MAX_ENTRIES} entries`);
    const entries = new Array(length);
    let seen = issues.length;
    // Who has as many issues as a list may have entries reads no further.
    for (let i = 0; i < length && seen <= MAX_ENTRIES; i++) {
        payload.value = input[i];
        void element._zod.run(payload, context);
        entries[i] = payload.value;
        if (issues.length > seen)
            seen = place(i, issues, seen);
    }
    payload.value = entries;
    return payload;
}, { maximum: MAX_ENTRIES });
/** An object with these keys, without any other; `expected` is what to say where it is none. */
export function object(fields, expected = 'an object') {
    const keys = Object.keys(fields);
    const shapes = Object.values(fields);
    return shape({ type: 'object', shape: fields }, (payload, context) => {
        const { value: input, issues } = payload;
        if (typeof input !== 'object' || !input || Array.isArray(input))
            return misfit(payload, expected);
        const known = {};
        let seen = issues.length;
        // Not `for…of`: its iterator costs more than what is done with a key.
        for (let i = 0; i < keys.length; i++) {
            const key = keys[i];
            const { _zod } = shapes[i];
            const value = input[key];
            if (value === undefined && _zod.optin)
                continue;
            // Most are texts, and to call their shape would cost more than to read them.
            if (typeof value === 'string' && _zod.words?.test(value)) {
                known[key] = value.trim();
                continue;
            }
            payload.value = value;
            void _zod.run(payload, context);
            known[key] = payload.value;
            if (issues.length > seen)
                seen = place(key, issues, seen);
        }
        payload.value = known;
        return payload;
    });
}
/** An object with a rule for one property that needs to see the others. */
export const ruled = ({ _zod }, key, expected, holds) => shape(_zod.def, (payload, context) => {
    const before = payload.issues.length;
    void _zod.run(payload, context);
    const fits = payload.issues.slice(before).every((issue) => issue.continue);
    return !fits || holds(payload.value) ? payload : breaks(payload, expected, key);
});
/** Text, or else another shape. */
export const textOr = (other) => shape({ type: 'union', options: [someText, other] }, 
// Zod's own tries every shape, and then says of each why it does not fit.
(payload, context) => {
    void (typeof payload.value === 'string' ? someText : other)._zod.run(payload, context);
    return payload;
});
/** Only ever asked for what is there: a shape around it looks first. */
export function optional(innerType) {
    const def = { type: 'optional', innerType };
    return {
        _zod: { ...innerType._zod, def, optin: 'optional', optout: 'optional' },
    };
}
