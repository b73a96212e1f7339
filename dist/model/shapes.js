/** The most entries that any list of a document may hold. */
export const MAX_ENTRIES = 2000;
/** What Zod's functions ask of a schema; `bag` is for the JSON Schema. */
const shape = (def, run, bag = {}) => ({ _zod: { def, run, bag } });
/** Adds an issue: what belongs here, in words. */
function misfit(payload, message, path = [], more = false) {
    payload.issues.push({ code: 'custom', input: payload.value, message, path, continue: more });
    return payload;
}
/** Adds an issue with a value of the right type: other rules are asked all the same. */
const breaks = (payload, message, ...path) => misfit(payload, message, path, true);
/** Text for people: never HTML. White space at either end is dropped. */
export const text = shape({ type: 'string' }, (payload) => {
    if (typeof payload.value !== 'string')
        return misfit(payload, 'text');
    payload.value = payload.value.trim();
    return payload;
});
/** A title of characters without a shape would be a link that nobody sees. */
const SOME_CHARACTERS = /[^\s\p{Cc}\p{DI}]/u;
/** Text that must say something. */
export const someText = shape({ type: 'string' }, (payload) => {
    if (typeof payload.value !== 'string')
        return misfit(payload, 'text');
    const value = payload.value.trim();
    payload.value = value;
    return SOME_CHARACTERS.test(value) ? payload : breaks(payload, 'some text');
}, { minimum: 1 });
/** Text of a form. */
export const formatted = (pattern, expected) => shape({ type: 'string' }, (payload) => {
    if (typeof payload.value !== 'string')
        return misfit(payload, 'text');
    return pattern.test(payload.value) ? payload : breaks(payload, expected);
}, { patterns: new Set([pattern]) });
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
    const entries = [];
    let seen = issues.length;
    // Who has as many issues as a list may have entries reads no further.
    for (let i = 0; i < length && seen <= MAX_ENTRIES; i++) {
        payload.value = input[i];
        void element._zod.run(payload, context);
        entries.push(payload.value);
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
            payload.value = input[key];
            if (payload.value === undefined && _zod.optin)
                continue;
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
