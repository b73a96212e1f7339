import * as z from 'zod/mini';
/** The most entries that any list of a document may hold. */
export declare const MAX_ENTRIES = 2000;
/** The codes of an occupation in public classifications. */
declare const identifiers: z.ZodMiniObject<{
    /** URI of the occupation in ESCO. */
    esco: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Code in ISCO-08, one to four digits. */
    isco08: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Code in O*NET-SOC 2019. */
    onetSoc: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** The usual level of study. */
declare const education: z.ZodMiniObject<{
    /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
    isced: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
    /** The level in words; without it the interface has words of its own. */
    label: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** How sure this is, other ways in. */
    note: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** A short fact to read at a glance. */
declare const fact: z.ZodMiniObject<{
    /** What the fact is about. */
    label: z.ZodMiniString<string>;
    /** The fact. */
    value: z.ZodMiniString<string>;
    /** Where it holds, how it was found. */
    note: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** The next step that the document's author offers. */
declare const action: z.ZodMiniObject<{
    /** Words on the button. */
    label: z.ZodMiniString<string>;
    /** Address of a page for people. */
    href: z.ZodMiniString<string>;
}, z.core.$strip>;
declare const fitOutcome: z.ZodMiniObject<{
    /** The lowest score, 0 to 1, at which this outcome holds. */
    from: z.ZodMiniNumber<number>;
    /** The outcome in a few words. */
    title: z.ZodMiniString<string>;
    /** What it means and what to do next. */
    text: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/** A few questions to ask oneself. */
declare const fitCheck: z.ZodMiniObject<{
    /** Heading. */
    title: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Words before the questions. */
    intro: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** The questions. */
    questions: z.ZodMiniArray<z.ZodMiniObject<{
        /** The question, to be answered with yes, not sure or no. */
        text: z.ZodMiniString<string>;
        /** How much the answer counts, 1 by default. */
        weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** What a yes means. */
        reason: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** The outcomes, in any order. */
    outcomes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** The lowest score, 0 to 1, at which this outcome holds. */
        from: z.ZodMiniNumber<number>;
        /** The outcome in a few words. */
        title: z.ZodMiniString<string>;
        /** What it means and what to do next. */
        text: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
declare const dayEntry: z.ZodMiniObject<{
    /** Local time, 00:00 to 23:59. */
    time: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** The part of the day in words. */
    period: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** What happens. */
    title: z.ZodMiniString<string>;
    /** What that means. */
    description: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
declare const skill: z.ZodMiniObject<{
    /** Preferred label. */
    label: z.ZodMiniString<string>;
    /** What the skill is. */
    description: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** URI of the skill in ESCO. */
    uri: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** ESCO's skill type; skill by default. */
    type: z.ZodMiniOptional<z.ZodMiniLiteral<"skill" | "knowledge">>;
    /** ESCO's relation to the occupation; essential by default. */
    relation: z.ZodMiniOptional<z.ZodMiniLiteral<"optional" | "essential">>;
    /** ESCO's reuse level. */
    reuseLevel: z.ZodMiniOptional<z.ZodMiniLiteral<"transversal" | "cross-sector" | "sector-specific" | "occupation-specific">>;
    /** Label of the broader skill group. */
    group: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
declare const technology: z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
    /** Name of the software or tool. */
    label: z.ZodMiniString<string>;
    /** O*NET's category (the UNSPSC commodity title). */
    category: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Hot technology: often asked for in job advertisements of all occupations. */
    hot: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    /** In demand: often asked for in job advertisements of this occupation. */
    inDemand: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strip>]>;
declare const pathway: z.ZodMiniObject<{
    /** How the other occupation relates to this one. */
    relation: z.ZodMiniLiteral<"progression" | "narrower" | "broader" | "similar">;
    /** Title of the other occupation. */
    title: z.ZodMiniString<string>;
    /** What it is, or why to look at it. */
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Address of a page for people. */
    href: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Address of that occupation's document. */
    file: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Its usual level of study. */
    education: z.ZodMiniOptional<z.ZodMiniObject<{
        /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
        isced: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** The level in words; without it the interface has words of its own. */
        label: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** How sure this is, other ways in. */
        note: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** Its codes. */
    identifiers: z.ZodMiniOptional<z.ZodMiniObject<{
        /** URI of the occupation in ESCO. */
        esco: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Code in ISCO-08, one to four digits. */
        isco08: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Code in O*NET-SOC 2019. */
        onetSoc: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** The skills that it shares with this one. */
    overlap: z.ZodMiniOptional<z.ZodMiniObject<{
        /** How many essential skills both occupations share. */
        shared: z.ZodMiniNumber<number>;
        /** How many essential skills the other occupation has. */
        total: z.ZodMiniNumber<number>;
        /** Labels of skills that the other one needs and this one does not. */
        missing: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    }, z.core.$strip>>;
}, z.core.$strip>;
declare const source: z.ZodMiniObject<{
    /** Name of the source. */
    name: z.ZodMiniString<string>;
    /** Its version. */
    version: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Its address. */
    href: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** The licence under which it is used. */
    license: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** The sentence that the licence asks for. */
    notice: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** What was changed or matched. */
    note: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strip>;
/**
 * The occupation document: one occupation in one language. Only `title` is required; unknown keys
 * are dropped. The terms are those of ESCO, O*NET, ISCO-08 and ISCED 2011.
 */
export declare const occupationSchema: z.ZodMiniObject<{
    /** Address of the JSON Schema, for editors. */
    $schema: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Title of the occupation. */
    title: z.ZodMiniString<string>;
    /** BCP 47 tag of the document's text; without it, the element's language. */
    language: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Other titles of the same occupation. */
    alternativeTitles: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    /** Codes in public classifications. */
    identifiers: z.ZodMiniOptional<z.ZodMiniObject<{
        /** URI of the occupation in ESCO. */
        esco: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Code in ISCO-08, one to four digits. */
        isco08: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Code in O*NET-SOC 2019. */
        onetSoc: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** The occupation in one sentence. */
    tagline: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** What the occupation is; a blank line separates paragraphs. */
    summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Area of work. */
    sector: z.ZodMiniOptional<z.ZodMiniString<string>>;
    /** Usual level of study. */
    education: z.ZodMiniOptional<z.ZodMiniObject<{
        /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
        isced: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
        /** The level in words; without it the interface has words of its own. */
        label: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** How sure this is, other ways in. */
        note: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** Short facts. */
    facts: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** What the fact is about. */
        label: z.ZodMiniString<string>;
        /** The fact. */
        value: z.ZodMiniString<string>;
        /** Where it holds, how it was found. */
        note: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    /** What people in this occupation do. */
    responsibilities: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
    /** The next step. */
    action: z.ZodMiniOptional<z.ZodMiniObject<{
        /** Words on the button. */
        label: z.ZodMiniString<string>;
        /** Address of a page for people. */
        href: z.ZodMiniString<string>;
    }, z.core.$strip>>;
    /** Quick questions. */
    fitCheck: z.ZodMiniOptional<z.ZodMiniObject<{
        /** Heading. */
        title: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Words before the questions. */
        intro: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** The questions. */
        questions: z.ZodMiniArray<z.ZodMiniObject<{
            /** The question, to be answered with yes, not sure or no. */
            text: z.ZodMiniString<string>;
            /** How much the answer counts, 1 by default. */
            weight: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            /** What a yes means. */
            reason: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
        /** The outcomes, in any order. */
        outcomes: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
            /** The lowest score, 0 to 1, at which this outcome holds. */
            from: z.ZodMiniNumber<number>;
            /** The outcome in a few words. */
            title: z.ZodMiniString<string>;
            /** What it means and what to do next. */
            text: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>>;
    }, z.core.$strip>>;
    /** A typical day. */
    day: z.ZodMiniOptional<z.ZodMiniObject<{
        /** What happens, in any order when there are times. */
        entries: z.ZodMiniArray<z.ZodMiniObject<{
            /** Local time, 00:00 to 23:59. */
            time: z.ZodMiniOptional<z.ZodMiniString<string>>;
            /** The part of the day in words. */
            period: z.ZodMiniOptional<z.ZodMiniString<string>>;
            /** What happens. */
            title: z.ZodMiniString<string>;
            /** What that means. */
            description: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
        /** That this is an example. */
        note: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>;
    /** Skills and knowledge. */
    skills: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** Preferred label. */
        label: z.ZodMiniString<string>;
        /** What the skill is. */
        description: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** URI of the skill in ESCO. */
        uri: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** ESCO's skill type; skill by default. */
        type: z.ZodMiniOptional<z.ZodMiniLiteral<"skill" | "knowledge">>;
        /** ESCO's relation to the occupation; essential by default. */
        relation: z.ZodMiniOptional<z.ZodMiniLiteral<"optional" | "essential">>;
        /** ESCO's reuse level. */
        reuseLevel: z.ZodMiniOptional<z.ZodMiniLiteral<"transversal" | "cross-sector" | "sector-specific" | "occupation-specific">>;
        /** Label of the broader skill group. */
        group: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
    /** Software and tools: a name, or a name with what is known of it. */
    technologies: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniObject<{
        /** Name of the software or tool. */
        label: z.ZodMiniString<string>;
        /** O*NET's category (the UNSPSC commodity title). */
        category: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Hot technology: often asked for in job advertisements of all occupations. */
        hot: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        /** In demand: often asked for in job advertisements of this occupation. */
        inDemand: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    }, z.core.$strip>]>>>;
    /** Occupations to look at next. */
    pathways: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** How the other occupation relates to this one. */
        relation: z.ZodMiniLiteral<"progression" | "narrower" | "broader" | "similar">;
        /** Title of the other occupation. */
        title: z.ZodMiniString<string>;
        /** What it is, or why to look at it. */
        summary: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Address of a page for people. */
        href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Address of that occupation's document. */
        file: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Its usual level of study. */
        education: z.ZodMiniOptional<z.ZodMiniObject<{
            /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
            isced: z.ZodMiniOptional<z.ZodMiniNumber<number>>;
            /** The level in words; without it the interface has words of its own. */
            label: z.ZodMiniOptional<z.ZodMiniString<string>>;
            /** How sure this is, other ways in. */
            note: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
        /** Its codes. */
        identifiers: z.ZodMiniOptional<z.ZodMiniObject<{
            /** URI of the occupation in ESCO. */
            esco: z.ZodMiniOptional<z.ZodMiniString<string>>;
            /** Code in ISCO-08, one to four digits. */
            isco08: z.ZodMiniOptional<z.ZodMiniString<string>>;
            /** Code in O*NET-SOC 2019. */
            onetSoc: z.ZodMiniOptional<z.ZodMiniString<string>>;
        }, z.core.$strip>>;
        /** The skills that it shares with this one. */
        overlap: z.ZodMiniOptional<z.ZodMiniObject<{
            /** How many essential skills both occupations share. */
            shared: z.ZodMiniNumber<number>;
            /** How many essential skills the other occupation has. */
            total: z.ZodMiniNumber<number>;
            /** Labels of skills that the other one needs and this one does not. */
            missing: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
        }, z.core.$strip>>;
    }, z.core.$strip>>>;
    /** Questions and answers. */
    faq: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** The question. */
        question: z.ZodMiniString<string>;
        /** The answer; a blank line separates paragraphs. */
        answer: z.ZodMiniString<string>;
    }, z.core.$strip>>>;
    /** Where the data are from; shown wherever the data are. */
    sources: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniObject<{
        /** Name of the source. */
        name: z.ZodMiniString<string>;
        /** Its version. */
        version: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** Its address. */
        href: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** The licence under which it is used. */
        license: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** The sentence that the licence asks for. */
        notice: z.ZodMiniOptional<z.ZodMiniString<string>>;
        /** What was changed or matched. */
        note: z.ZodMiniOptional<z.ZodMiniString<string>>;
    }, z.core.$strip>>>;
}, z.core.$strip>;
/** A validated document. */
export type Occupation = z.infer<typeof occupationSchema>;
export type Identifiers = z.infer<typeof identifiers>;
export type Education = z.infer<typeof education>;
export type Fact = z.infer<typeof fact>;
export type Action = z.infer<typeof action>;
export type FitCheckDocument = z.infer<typeof fitCheck>;
export type FitOutcome = z.infer<typeof fitOutcome>;
export type DayEntry = z.infer<typeof dayEntry>;
export type Skill = z.infer<typeof skill>;
export type Technology = z.infer<typeof technology>;
export type Pathway = z.infer<typeof pathway>;
export type Source = z.infer<typeof source>;
export {};
