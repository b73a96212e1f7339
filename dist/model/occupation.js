import * as z from 'zod/mini';
/** The most entries that any list of a document may hold. */
export const MAX_ENTRIES = 2000;
/** Text for people: never HTML. White space at either end is dropped. */
const text = z.string().check(z.trim());
/** Text that must say something. */
const someText = text.check(z.minLength(1, 'some text'));
const list = (entry) => z.array(entry).check(z.maxLength(MAX_ENTRIES));
const uri = z.string().check(z.regex(/^[a-z][\w+.-]*:\S+$/i, 'a URI like "http://…"'));
const share = z.number().check(z.minimum(0), z.maximum(1));
const whole = z.number().check(z.multipleOf(1, 'a whole number'));
const count = whole.check(z.minimum(0), z.maximum(MAX_ENTRIES));
/** The codes of an occupation in public classifications. */
const identifiers = z.object({
    /** URI of the occupation in ESCO. */
    esco: z.optional(uri),
    /** Code in ISCO-08, one to four digits. */
    isco08: z.optional(z.string().check(z.regex(/^\d{1,4}$/, 'an ISCO-08 code like "3252"'))),
    /** Code in O*NET-SOC 2019. */
    onetSoc: z.optional(z.string().check(z.regex(/^\d\d-\d{4}\.\d\d$/, 'an O*NET-SOC code like "29-2072.00"'))),
});
/** The usual level of study. */
const education = z.object({
    /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
    isced: z.optional(whole.check(z.minimum(0), z.maximum(8))),
    /** The level in words; without it the interface has words of its own. */
    label: z.optional(text),
    /** How sure this is, other ways in. */
    note: z.optional(text),
});
/** A short fact to read at a glance. */
const fact = z.object({
    /** What the fact is about. */
    label: someText,
    /** The fact. */
    value: someText,
    /** Where it holds, how it was found. */
    note: z.optional(text),
});
/** The next step that the document's author offers. */
const action = z.object({
    /** Words on the button. */
    label: someText,
    /** Address of a page for people. */
    href: someText,
});
const fitQuestion = z.object({
    /** The question, to be answered with yes, not sure or no. */
    text: someText,
    /** How much the answer counts, 1 by default. */
    weight: z.optional(z.number().check(z.gt(0))),
    /** What a yes means. */
    reason: z.optional(text),
});
const fitOutcome = z.object({
    /** The lowest score, 0 to 1, at which this outcome holds. */
    from: share,
    /** The outcome in a few words. */
    title: someText,
    /** What it means and what to do next. */
    text: z.optional(text),
});
/** A few questions to ask oneself. */
const fitCheck = z.object({
    /** Heading. */
    title: z.optional(text),
    /** Words before the questions. */
    intro: z.optional(text),
    /** The questions. */
    questions: list(fitQuestion),
    /** The outcomes, in any order. */
    outcomes: z.optional(list(fitOutcome)),
});
const dayEntry = z.object({
    /** Local time, 00:00 to 23:59. */
    time: z.optional(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time from "00:00" to "23:59"'))),
    /** The part of the day in words. */
    period: z.optional(text),
    /** What happens. */
    title: someText,
    /** What that means. */
    description: z.optional(text),
});
/** A typical day. */
const day = z.object({
    /** What happens, in any order when there are times. */
    entries: list(dayEntry),
    /** That this is an example. */
    note: z.optional(text),
});
const skill = z.object({
    /** Preferred label. */
    label: someText,
    /** What the skill is. */
    description: z.optional(text),
    /** URI of the skill in ESCO. */
    uri: z.optional(uri),
    /** ESCO's skill type; skill by default. */
    type: z.optional(z.literal(['skill', 'knowledge'])),
    /** ESCO's relation to the occupation; essential by default. */
    relation: z.optional(z.literal(['essential', 'optional'])),
    /** ESCO's reuse level. */
    reuseLevel: z.optional(z.literal(['transversal', 'cross-sector', 'sector-specific', 'occupation-specific'])),
    /** Label of the broader skill group. */
    group: z.optional(text),
});
const technology = z.union([
    someText,
    z.object({
        /** Name of the software or tool. */
        label: someText,
        /** O*NET's category (the UNSPSC commodity title). */
        category: z.optional(text),
        /** Hot technology: often asked for in job advertisements of all occupations. */
        hot: z.optional(z.boolean()),
        /** In demand: often asked for in job advertisements of this occupation. */
        inDemand: z.optional(z.boolean()),
    }),
]);
const overlap = z
    .object({
    /** How many essential skills both occupations share. */
    shared: count,
    /** How many essential skills the other occupation has. */
    total: count,
    /** Labels of skills that the other one needs and this one does not. */
    missing: z.optional(list(someText)),
})
    .check(({ value, issues }) => {
    if (value.shared > value.total) {
        const message = 'at most the total';
        issues.push({ code: 'custom', input: value, path: ['shared'], message });
    }
});
const pathway = z.object({
    /** How the other occupation relates to this one. */
    relation: z.literal(['progression', 'narrower', 'broader', 'similar']),
    /** Title of the other occupation. */
    title: someText,
    /** What it is, or why to look at it. */
    summary: z.optional(text),
    /** Address of a page for people. */
    href: z.optional(text),
    /** Address of that occupation's document. */
    file: z.optional(text),
    /** Its usual level of study. */
    education: z.optional(education),
    /** Its codes. */
    identifiers: z.optional(identifiers),
    /** The skills that it shares with this one. */
    overlap: z.optional(overlap),
});
const question = z.object({
    /** The question. */
    question: someText,
    /** The answer; a blank line separates paragraphs. */
    answer: someText,
});
const source = z.object({
    /** Name of the source. */
    name: someText,
    /** Its version. */
    version: z.optional(text),
    /** Its address. */
    href: z.optional(text),
    /** The licence under which it is used. */
    license: z.optional(text),
    /** The sentence that the licence asks for. */
    notice: z.optional(text),
    /** What was changed or matched. */
    note: z.optional(text),
});
/**
 * The occupation document: one occupation in one language. Only `title` is required; unknown keys
 * are dropped. The terms are those of ESCO, O*NET, ISCO-08 and ISCED 2011.
 */
export const occupationSchema = z.object({
    /** Address of the JSON Schema, for editors. */
    $schema: z.optional(z.string()),
    /** Title of the occupation. */
    title: someText,
    /** BCP 47 tag of the document's text; without it, the element's language. */
    language: z.optional(text),
    /** Other titles of the same occupation. */
    alternativeTitles: z.optional(list(text)),
    /** Codes in public classifications. */
    identifiers: z.optional(identifiers),
    /** The occupation in one sentence. */
    tagline: z.optional(text),
    /** What the occupation is; a blank line separates paragraphs. */
    summary: z.optional(text),
    /** Area of work. */
    sector: z.optional(text),
    /** Usual level of study. */
    education: z.optional(education),
    /** Short facts. */
    facts: z.optional(list(fact)),
    /** What people in this occupation do. */
    responsibilities: z.optional(list(text)),
    /** The next step. */
    action: z.optional(action),
    /** Quick questions. */
    fitCheck: z.optional(fitCheck),
    /** A typical day. */
    day: z.optional(day),
    /** Skills and knowledge. */
    skills: z.optional(list(skill)),
    /** Software and tools: a name, or a name with what is known of it. */
    technologies: z.optional(list(technology)),
    /** Occupations to look at next. */
    pathways: z.optional(list(pathway)),
    /** Questions and answers. */
    faq: z.optional(list(question)),
    /** Where the data are from; shown wherever the data are. */
    sources: z.optional(list(source)),
});
