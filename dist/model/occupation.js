import { MAX_ENTRIES, boolean, formatted, list, number, object, oneOf, optional, ruled, someText, text, textOr, } from './shapes.js';
export { MAX_ENTRIES };
const uri = formatted(/^[a-z][\w+.-]*:\S+$/i, 'a URI like "http://…"');
const count = number({ minimum: 0, maximum: MAX_ENTRIES, multipleOf: 1 });
/** The codes of an occupation in public classifications. */
const identifiers = object({
    /** URI of the occupation in ESCO. */
    esco: optional(uri),
    /** Code in ISCO-08, one to four digits. */
    isco08: optional(formatted(/^\d{1,4}$/, 'an ISCO-08 code like "3252"')),
    /** Code in O*NET-SOC 2019. */
    onetSoc: optional(formatted(/^\d\d-\d{4}\.\d\d$/, 'an O*NET-SOC code like "29-2072.00"')),
});
/** The usual level of study. */
const education = object({
    /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
    isced: optional(number({ minimum: 0, maximum: 8, multipleOf: 1 })),
    /** The level in words; without it the interface has words of its own. */
    label: optional(text),
    /** How sure this is, other ways in. */
    note: optional(text),
});
/** A short fact to read at a glance. */
const fact = object({
    /** What the fact is about. */
    label: someText,
    /** The fact. */
    value: someText,
    /** Where it holds, how it was found. */
    note: optional(text),
});
/** The next step that the document's author offers. */
const action = object({
    /** Words on the button. */
    label: someText,
    /** Address of a page for people. */
    href: someText,
});
const fitQuestion = object({
    /** The question, to be answered with yes, not sure or no. */
    text: someText,
    /** How much the answer counts, 1 by default. */
    weight: optional(number({ exclusiveMinimum: 0 })),
    /** What a yes means. */
    reason: optional(text),
});
const fitOutcome = object({
    /** The lowest score, 0 to 1, at which this outcome holds. */
    from: number({ minimum: 0, maximum: 1 }),
    /** The outcome in a few words. */
    title: someText,
    /** What it means and what to do next. */
    text: optional(text),
});
/** A few questions to ask oneself. */
const fitCheck = object({
    /** Heading. */
    title: optional(text),
    /** Words before the questions. */
    intro: optional(text),
    /** The questions. */
    questions: list(fitQuestion),
    /** The outcomes, in any order. */
    outcomes: optional(list(fitOutcome)),
});
const dayEntry = object({
    /** Local time, 00:00 to 23:59. */
    time: optional(formatted(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time from "00:00" to "23:59"')),
    /** The part of the day in words. */
    period: optional(text),
    /** What happens. */
    title: someText,
    /** What that means. */
    description: optional(text),
});
/** A typical day. */
const day = object({
    /** What happens, in any order when there are times. */
    entries: list(dayEntry),
    /** That this is an example. */
    note: optional(text),
});
const skill = object({
    /** Preferred label. */
    label: someText,
    /** What the skill is. */
    description: optional(text),
    /** URI of the skill in ESCO. */
    uri: optional(uri),
    /** ESCO's skill type; skill by default. */
    type: optional(oneOf('skill', 'knowledge')),
    /** ESCO's relation to the occupation; essential by default. */
    relation: optional(oneOf('essential', 'optional')),
    /** ESCO's reuse level. */
    reuseLevel: optional(oneOf('transversal', 'cross-sector', 'sector-specific', 'occupation-specific')),
    /** Label of the broader skill group. */
    group: optional(text),
});
const technology = textOr(object({
    /** Name of the software or tool. */
    label: someText,
    /** O*NET's category (the UNSPSC commodity title). */
    category: optional(text),
    /** Hot technology: often asked for in job advertisements of all occupations. */
    hot: optional(boolean),
    /** In demand: often asked for in job advertisements of this occupation. */
    inDemand: optional(boolean),
}, 'text or an object with a label'));
const overlap = ruled(object({
    /** How many essential skills both occupations share. */
    shared: count,
    /** How many essential skills the other occupation has. */
    total: count,
    /** Labels of skills that the other one needs and this one does not. */
    missing: optional(list(someText)),
}), 'shared', 'at most the total', ({ shared, total }) => shared <= total);
const pathway = object({
    /** How the other occupation relates to this one. */
    relation: oneOf('progression', 'narrower', 'broader', 'similar'),
    /** Title of the other occupation. */
    title: someText,
    /** What it is, or why to look at it. */
    summary: optional(text),
    /** Address of a page for people. */
    href: optional(text),
    /** Address of that occupation's document. */
    file: optional(text),
    /** Its usual level of study. */
    education: optional(education),
    /** Its codes. */
    identifiers: optional(identifiers),
    /** The skills that it shares with this one. */
    overlap: optional(overlap),
});
const question = object({
    /** The question. */
    question: someText,
    /** The answer; a blank line separates paragraphs. */
    answer: someText,
});
const source = object({
    /** Name of the source. */
    name: someText,
    /** Its version. */
    version: optional(text),
    /** Its address. */
    href: optional(text),
    /** The licence under which it is used. */
    license: optional(text),
    /** The sentence that the licence asks for. */
    notice: optional(text),
    /** What was changed or matched. */
    note: optional(text),
});
/**
 * The occupation document: one occupation in one language. Only `title` is required; unknown keys
 * are dropped. The terms are those of ESCO, O*NET, ISCO-08 and ISCED 2011.
 */
export const occupationSchema = object({
    /** Address of the JSON Schema, for editors. */
    $schema: optional(text),
    /** Title of the occupation. */
    title: someText,
    /** BCP 47 tag of the document's text; without it, the element's language. */
    language: optional(text),
    /** Other titles of the same occupation. */
    alternativeTitles: optional(list(text)),
    /** Codes in public classifications. */
    identifiers: optional(identifiers),
    /** The occupation in one sentence. */
    tagline: optional(text),
    /** What the occupation is; a blank line separates paragraphs. */
    summary: optional(text),
    /** Area of work. */
    sector: optional(text),
    /** Usual level of study. */
    education: optional(education),
    /** Short facts. */
    facts: optional(list(fact)),
    /** What people in this occupation do. */
    responsibilities: optional(list(text)),
    /** The next step. */
    action: optional(action),
    /** Quick questions. */
    fitCheck: optional(fitCheck),
    /** A typical day. */
    day: optional(day),
    /** Skills and knowledge. */
    skills: optional(list(skill)),
    /** Software and tools: a name, or a name with what is known of it. */
    technologies: optional(list(technology)),
    /** Occupations to look at next. */
    pathways: optional(list(pathway)),
    /** Questions and answers. */
    faq: optional(list(question)),
    /** Where the data are from; shown wherever the data are. */
    sources: optional(list(source)),
});
