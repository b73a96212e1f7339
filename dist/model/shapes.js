// The shapes that documents are made of. zod/mini has them too, but each of its classes carries
// methods that a validator never calls; Zod's core classes are a third of the size. Every shape and
// every rule says in words what it expects, so that an issue is a sentence already.
import * as z from 'zod/v4/core';
import { $ZodType } from 'zod/v4/core';
/** The most entries that any list of a document may hold. */
export const MAX_ENTRIES = 2000;
/** What belongs here, in words. */
export const expects = (words) => ({ error: () => words });
/** What Zod runs after it has seen that the type is right; `bag` is for the JSON Schema. */
function check(run, bag = {}) {
    return {
        _zod: {
            def: { check: 'custom' },
            onattach: [({ _zod }) => Object.assign(_zod.bag, bag)],
            check: run,
        },
    };
}
/** A rule for a value, or for the one property of it that breaks the rule. */
export function rule(expected, holds, bag, path = []) {
    return check(({ value, issues }) => {
        if (holds(value))
            return;
        issues.push({
            code: 'custom',
            input: value,
            message: expected,
            path: [...path],
            continue: true,
        });
    }, bag);
}
export const atLeast = (minimum) => rule(`at least ${minimum}`, (value) => value >= minimum, { minimum });
export const atMost = (maximum) => rule(`at most ${maximum}`, (value) => value <= maximum, { maximum });
export const moreThan = (exclusiveMinimum) => rule(`more than ${exclusiveMinimum}`, (value) => value > exclusiveMinimum, {
    exclusiveMinimum,
});
const wholeOnly = rule('a whole number', Number.isInteger, { multipleOf: 1 });
const trim = check((payload) => {
    payload.value = payload.value.trim();
});
/** A title of characters without a shape would be a link that nobody sees. */
const someCharacters = rule('some text', (value) => /[^\s\p{Cc}\p{DI}]/u.test(value), {
    minimum: 1,
});
const fewEntries = rule(`at most ${MAX_ENTRIES} entries`, (value) => value.length <= MAX_ENTRIES, { maximum: MAX_ENTRIES });
// Entries are counted whether or not anybody has looked inside them.
fewEntries._zod.def.when = ({ value }) => Array.isArray(value);
/**
 * How a shape runs: it looks, then asks its rules where the type is right. Zod's own way is ready to
 * wait and to write documents too, which takes longer than the looking.
 */
function runs({ _zod }, look) {
    const checks = (_zod.def.checks ?? []);
    _zod.run = _zod.parse = (payload, context) => {
        const before = payload.issues.length;
        look(payload, context);
        const fits = !z.util.aborted(payload, before);
        for (const { _zod: rule } of checks) {
            if (rule.def.when?.(payload) ?? fits)
                void rule.check(payload);
        }
        return payload;
    };
}
/** Runs a shape for a value inside another; its issues get the value's place before their path. */
function inside(shape, place, value, issues, context) {
    const before = issues.length;
    const ran = shape._zod.run({ value, issues }, context);
    if (issues.length > before)
        z.util.prefixIssues(place, issues.slice(before));
    return ran.value;
}
/** A shape without shapes inside. Zod has a class for each type; all ask one question. */
const Leaf = z.$constructor('Leaf', (leaf, def) => {
    $ZodType.init(leaf, def);
    runs(leaf, (payload) => {
        const { value: input, issues } = payload;
        if (!def.is(input))
            issues.push({ code: 'custom', input, inst: leaf });
    });
});
const string = (...checks) => new Leaf({
    type: 'string',
    is: (value) => typeof value === 'string',
    checks: checks,
    ...expects('text'),
});
/** Text for people: never HTML. White space at either end is dropped. */
export const text = string(trim);
/** Text that must say something. */
export const someText = string(trim, someCharacters);
/** Text of a form. */
export const formatted = (pattern, expected) => string(rule(expected, (value) => pattern.test(value), { patterns: new Set([pattern]) }));
export const number = (...checks) => new Leaf({
    type: 'number',
    is: Number.isFinite,
    checks: checks,
    ...expects('a number'),
});
export const wholeNumber = (...checks) => number(wholeOnly, ...checks);
export const boolean = new Leaf({
    type: 'boolean',
    is: (value) => typeof value === 'boolean',
    ...expects('true or false'),
});
export const oneOf = (...values) => new Leaf({
    type: 'literal',
    values,
    is: (value) => values.includes(value),
    ...expects(`one of ${values.map((value) => `"${value}"`).join(', ')}`),
});
/** Zod's own looks into every entry before it counts them, and a million issues fill the stack. */
const List = z.$constructor('List', (list, def) => {
    $ZodType.init(list, def);
    runs(list, (payload, context) => {
        const { value: input, issues } = payload;
        if (!Array.isArray(input)) {
            issues.push({ code: 'custom', input, inst: list });
        }
        else if (input.length <= MAX_ENTRIES) {
            payload.value = Array.from(input, (value, i) => 
            // Who has as many issues as a list may have entries reads no further.
            issues.length > MAX_ENTRIES ? undefined : inside(def.element, i, value, issues, context));
        }
    });
});
export const list = (element) => new List({
    type: 'array',
    element,
    checks: [fewEntries],
    ...expects('a list'),
});
/** Zod's own runs the shapes of all keys, and most documents have few of them. */
const Shape = z.$constructor('Shape', (object, def) => {
    $ZodType.init(object, def);
    const shapes = Object.entries(def.shape);
    runs(object, (payload, context) => {
        const { value: input, issues } = payload;
        if (!z.util.isObject(input)) {
            issues.push({ code: 'custom', input, inst: object });
            return;
        }
        const known = {};
        for (const [key, shape] of shapes) {
            const given = input[key];
            if (given === undefined && shape._zod.optin)
                continue;
            known[key] = inside(shape, key, given, issues, context);
        }
        payload.value = known;
    });
});
export const object = (shape, more) => new Shape({ type: 'object', shape, ...expects('an object'), ...more });
/** Zod's own union tries every shape, and then says of each why it does not fit. */
const TextOr = z.$constructor('TextOr', (union, def) => {
    $ZodType.init(union, def);
    union._zod.run = union._zod.parse = (payload, context) => def.options[typeof payload.value === 'string' ? 0 : 1]._zod.run(payload, context);
});
/** Text, or else another shape. */
export const textOr = (other) => new TextOr({ type: 'union', options: [someText, other] });
/** Only ever asked for what is there: a shape around it looks first. */
const Optional = z.$constructor('Optional', (optional, def) => {
    $ZodType.init(optional, def);
    const { _zod } = optional;
    _zod.optin = _zod.optout = 'optional';
    _zod.run = _zod.parse = (payload, context) => def.innerType._zod.run(payload, context);
});
export const optional = (innerType) => new Optional({ type: 'optional', innerType });
