import type * as z from 'zod/v4/core';
import { MAX_ENTRIES } from './shapes.js';
export { MAX_ENTRIES };
/** The codes of an occupation in public classifications. */
declare const identifiers: z.$ZodObject<{
    /** URI of the occupation in ESCO. */
    esco: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Code in ISCO-08, one to four digits. */
    isco08: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Code in O*NET-SOC 2019. */
    onetSoc: z.$ZodOptional<z.$ZodString<unknown>>;
}, z.$strip>;
/** The usual level of study. */
declare const education: z.$ZodObject<{
    /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
    isced: z.$ZodOptional<z.$ZodNumber<unknown>>;
    /** The level in words; without it the interface has words of its own. */
    label: z.$ZodOptional<z.$ZodString<unknown>>;
    /** How sure this is, other ways in. */
    note: z.$ZodOptional<z.$ZodString<unknown>>;
}, z.$strip>;
/** A short fact to read at a glance. */
declare const fact: z.$ZodObject<{
    /** What the fact is about. */
    label: z.$ZodString<unknown>;
    /** The fact. */
    value: z.$ZodString<unknown>;
    /** Where it holds, how it was found. */
    note: z.$ZodOptional<z.$ZodString<unknown>>;
}, z.$strip>;
/** The next step that the document's author offers. */
declare const action: z.$ZodObject<{
    /** Words on the button. */
    label: z.$ZodString<unknown>;
    /** Address of a page for people. */
    href: z.$ZodString<unknown>;
}, z.$strip>;
declare const fitOutcome: z.$ZodObject<{
    /** The lowest score, 0 to 1, at which this outcome holds. */
    from: z.$ZodNumber<unknown>;
    /** The outcome in a few words. */
    title: z.$ZodString<unknown>;
    /** What it means and what to do next. */
    text: z.$ZodOptional<z.$ZodString<unknown>>;
}, z.$strip>;
/** A few questions to ask oneself. */
declare const fitCheck: z.$ZodObject<{
    /** Heading. */
    title: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Words before the questions. */
    intro: z.$ZodOptional<z.$ZodString<unknown>>;
    /** The questions. */
    questions: z.$ZodArray<z.$ZodObject<{
        /** The question, to be answered with yes, not sure or no. */
        text: z.$ZodString<unknown>;
        /** How much the answer counts, 1 by default. */
        weight: z.$ZodOptional<z.$ZodNumber<unknown>>;
        /** What a yes means. */
        reason: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>;
    /** The outcomes, in any order. */
    outcomes: z.$ZodOptional<z.$ZodArray<z.$ZodObject<{
        /** The lowest score, 0 to 1, at which this outcome holds. */
        from: z.$ZodNumber<unknown>;
        /** The outcome in a few words. */
        title: z.$ZodString<unknown>;
        /** What it means and what to do next. */
        text: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>>;
}, z.$strip>;
declare const dayEntry: z.$ZodObject<{
    /** Local time, 00:00 to 23:59. */
    time: z.$ZodOptional<z.$ZodString<unknown>>;
    /** The part of the day in words. */
    period: z.$ZodOptional<z.$ZodString<unknown>>;
    /** What happens. */
    title: z.$ZodString<unknown>;
    /** What that means. */
    description: z.$ZodOptional<z.$ZodString<unknown>>;
}, z.$strip>;
declare const skill: z.$ZodObject<{
    /** Preferred label. */
    label: z.$ZodString<unknown>;
    /** What the skill is. */
    description: z.$ZodOptional<z.$ZodString<unknown>>;
    /** URI of the skill in ESCO. */
    uri: z.$ZodOptional<z.$ZodString<unknown>>;
    /** ESCO's skill type; skill by default. */
    type: z.$ZodOptional<z.$ZodLiteral<"skill" | "knowledge">>;
    /** ESCO's relation to the occupation; essential by default. */
    relation: z.$ZodOptional<z.$ZodLiteral<"optional" | "essential">>;
    /** ESCO's reuse level. */
    reuseLevel: z.$ZodOptional<z.$ZodLiteral<"transversal" | "cross-sector" | "sector-specific" | "occupation-specific">>;
    /** Label of the broader skill group. */
    group: z.$ZodOptional<z.$ZodString<unknown>>;
}, z.$strip>;
declare const technology: z.$ZodUnion<[z.$ZodString<unknown>, z.$ZodObject<{
    /** Name of the software or tool. */
    label: z.$ZodString<unknown>;
    /** O*NET's category (the UNSPSC commodity title). */
    category: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Hot technology: often asked for in job advertisements of all occupations. */
    hot: z.$ZodOptional<z.$ZodBoolean<unknown>>;
    /** In demand: often asked for in job advertisements of this occupation. */
    inDemand: z.$ZodOptional<z.$ZodBoolean<unknown>>;
}, z.$strip>]>;
declare const pathway: z.$ZodObject<{
    /** How the other occupation relates to this one. */
    relation: z.$ZodLiteral<"progression" | "narrower" | "broader" | "similar">;
    /** Title of the other occupation. */
    title: z.$ZodString<unknown>;
    /** What it is, or why to look at it. */
    summary: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Address of a page for people. */
    href: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Address of that occupation's document. */
    file: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Its usual level of study. */
    education: z.$ZodOptional<z.$ZodObject<{
        /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
        isced: z.$ZodOptional<z.$ZodNumber<unknown>>;
        /** The level in words; without it the interface has words of its own. */
        label: z.$ZodOptional<z.$ZodString<unknown>>;
        /** How sure this is, other ways in. */
        note: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>;
    /** Its codes. */
    identifiers: z.$ZodOptional<z.$ZodObject<{
        /** URI of the occupation in ESCO. */
        esco: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Code in ISCO-08, one to four digits. */
        isco08: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Code in O*NET-SOC 2019. */
        onetSoc: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>;
    /** The skills that it shares with this one. */
    overlap: z.$ZodOptional<z.$ZodObject<{
        /** How many essential skills both occupations share. */
        shared: z.$ZodNumber<unknown>;
        /** How many essential skills the other occupation has. */
        total: z.$ZodNumber<unknown>;
        /** Labels of skills that the other one needs and this one does not. */
        missing: z.$ZodOptional<z.$ZodArray<z.$ZodString<unknown>>>;
    }, z.$strip>>;
}, z.$strip>;
declare const source: z.$ZodObject<{
    /** Name of the source. */
    name: z.$ZodString<unknown>;
    /** Its version. */
    version: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Its address. */
    href: z.$ZodOptional<z.$ZodString<unknown>>;
    /** The licence under which it is used. */
    license: z.$ZodOptional<z.$ZodString<unknown>>;
    /** The sentence that the licence asks for. */
    notice: z.$ZodOptional<z.$ZodString<unknown>>;
    /** What was changed or matched. */
    note: z.$ZodOptional<z.$ZodString<unknown>>;
}, z.$strip>;
/**
 * The occupation document: one occupation in one language. Only `title` is required; unknown keys
 * are dropped. The terms are those of ESCO, O*NET, ISCO-08 and ISCED 2011.
 */
export declare const occupationSchema: z.$ZodObject<{
    /** Address of the JSON Schema, for editors. */
    $schema: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Title of the occupation. */
    title: z.$ZodString<unknown>;
    /** BCP 47 tag of the document's text; without it, the element's language. */
    language: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Other titles of the same occupation. */
    alternativeTitles: z.$ZodOptional<z.$ZodArray<z.$ZodString<unknown>>>;
    /** Codes in public classifications. */
    identifiers: z.$ZodOptional<z.$ZodObject<{
        /** URI of the occupation in ESCO. */
        esco: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Code in ISCO-08, one to four digits. */
        isco08: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Code in O*NET-SOC 2019. */
        onetSoc: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>;
    /** The occupation in one sentence. */
    tagline: z.$ZodOptional<z.$ZodString<unknown>>;
    /** What the occupation is; a blank line separates paragraphs. */
    summary: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Area of work. */
    sector: z.$ZodOptional<z.$ZodString<unknown>>;
    /** Usual level of study. */
    education: z.$ZodOptional<z.$ZodObject<{
        /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
        isced: z.$ZodOptional<z.$ZodNumber<unknown>>;
        /** The level in words; without it the interface has words of its own. */
        label: z.$ZodOptional<z.$ZodString<unknown>>;
        /** How sure this is, other ways in. */
        note: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>;
    /** Short facts. */
    facts: z.$ZodOptional<z.$ZodArray<z.$ZodObject<{
        /** What the fact is about. */
        label: z.$ZodString<unknown>;
        /** The fact. */
        value: z.$ZodString<unknown>;
        /** Where it holds, how it was found. */
        note: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>>;
    /** What people in this occupation do. */
    responsibilities: z.$ZodOptional<z.$ZodArray<z.$ZodString<unknown>>>;
    /** The next step. */
    action: z.$ZodOptional<z.$ZodObject<{
        /** Words on the button. */
        label: z.$ZodString<unknown>;
        /** Address of a page for people. */
        href: z.$ZodString<unknown>;
    }, z.$strip>>;
    /** Quick questions. */
    fitCheck: z.$ZodOptional<z.$ZodObject<{
        /** Heading. */
        title: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Words before the questions. */
        intro: z.$ZodOptional<z.$ZodString<unknown>>;
        /** The questions. */
        questions: z.$ZodArray<z.$ZodObject<{
            /** The question, to be answered with yes, not sure or no. */
            text: z.$ZodString<unknown>;
            /** How much the answer counts, 1 by default. */
            weight: z.$ZodOptional<z.$ZodNumber<unknown>>;
            /** What a yes means. */
            reason: z.$ZodOptional<z.$ZodString<unknown>>;
        }, z.$strip>>;
        /** The outcomes, in any order. */
        outcomes: z.$ZodOptional<z.$ZodArray<z.$ZodObject<{
            /** The lowest score, 0 to 1, at which this outcome holds. */
            from: z.$ZodNumber<unknown>;
            /** The outcome in a few words. */
            title: z.$ZodString<unknown>;
            /** What it means and what to do next. */
            text: z.$ZodOptional<z.$ZodString<unknown>>;
        }, z.$strip>>>;
    }, z.$strip>>;
    /** A typical day. */
    day: z.$ZodOptional<z.$ZodObject<{
        /** What happens, in any order when there are times. */
        entries: z.$ZodArray<z.$ZodObject<{
            /** Local time, 00:00 to 23:59. */
            time: z.$ZodOptional<z.$ZodString<unknown>>;
            /** The part of the day in words. */
            period: z.$ZodOptional<z.$ZodString<unknown>>;
            /** What happens. */
            title: z.$ZodString<unknown>;
            /** What that means. */
            description: z.$ZodOptional<z.$ZodString<unknown>>;
        }, z.$strip>>;
        /** That this is an example. */
        note: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>;
    /** Skills and knowledge. */
    skills: z.$ZodOptional<z.$ZodArray<z.$ZodObject<{
        /** Preferred label. */
        label: z.$ZodString<unknown>;
        /** What the skill is. */
        description: z.$ZodOptional<z.$ZodString<unknown>>;
        /** URI of the skill in ESCO. */
        uri: z.$ZodOptional<z.$ZodString<unknown>>;
        /** ESCO's skill type; skill by default. */
        type: z.$ZodOptional<z.$ZodLiteral<"skill" | "knowledge">>;
        /** ESCO's relation to the occupation; essential by default. */
        relation: z.$ZodOptional<z.$ZodLiteral<"optional" | "essential">>;
        /** ESCO's reuse level. */
        reuseLevel: z.$ZodOptional<z.$ZodLiteral<"transversal" | "cross-sector" | "sector-specific" | "occupation-specific">>;
        /** Label of the broader skill group. */
        group: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>>;
    /** Software and tools: a name, or a name with what is known of it. */
    technologies: z.$ZodOptional<z.$ZodArray<z.$ZodUnion<[z.$ZodString<unknown>, z.$ZodObject<{
        /** Name of the software or tool. */
        label: z.$ZodString<unknown>;
        /** O*NET's category (the UNSPSC commodity title). */
        category: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Hot technology: often asked for in job advertisements of all occupations. */
        hot: z.$ZodOptional<z.$ZodBoolean<unknown>>;
        /** In demand: often asked for in job advertisements of this occupation. */
        inDemand: z.$ZodOptional<z.$ZodBoolean<unknown>>;
    }, z.$strip>]>>>;
    /** Occupations to look at next. */
    pathways: z.$ZodOptional<z.$ZodArray<z.$ZodObject<{
        /** How the other occupation relates to this one. */
        relation: z.$ZodLiteral<"progression" | "narrower" | "broader" | "similar">;
        /** Title of the other occupation. */
        title: z.$ZodString<unknown>;
        /** What it is, or why to look at it. */
        summary: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Address of a page for people. */
        href: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Address of that occupation's document. */
        file: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Its usual level of study. */
        education: z.$ZodOptional<z.$ZodObject<{
            /** Level of ISCED 2011: 0 early childhood to 8 doctoral. */
            isced: z.$ZodOptional<z.$ZodNumber<unknown>>;
            /** The level in words; without it the interface has words of its own. */
            label: z.$ZodOptional<z.$ZodString<unknown>>;
            /** How sure this is, other ways in. */
            note: z.$ZodOptional<z.$ZodString<unknown>>;
        }, z.$strip>>;
        /** Its codes. */
        identifiers: z.$ZodOptional<z.$ZodObject<{
            /** URI of the occupation in ESCO. */
            esco: z.$ZodOptional<z.$ZodString<unknown>>;
            /** Code in ISCO-08, one to four digits. */
            isco08: z.$ZodOptional<z.$ZodString<unknown>>;
            /** Code in O*NET-SOC 2019. */
            onetSoc: z.$ZodOptional<z.$ZodString<unknown>>;
        }, z.$strip>>;
        /** The skills that it shares with this one. */
        overlap: z.$ZodOptional<z.$ZodObject<{
            /** How many essential skills both occupations share. */
            shared: z.$ZodNumber<unknown>;
            /** How many essential skills the other occupation has. */
            total: z.$ZodNumber<unknown>;
            /** Labels of skills that the other one needs and this one does not. */
            missing: z.$ZodOptional<z.$ZodArray<z.$ZodString<unknown>>>;
        }, z.$strip>>;
    }, z.$strip>>>;
    /** Questions and answers. */
    faq: z.$ZodOptional<z.$ZodArray<z.$ZodObject<{
        /** The question. */
        question: z.$ZodString<unknown>;
        /** The answer; a blank line separates paragraphs. */
        answer: z.$ZodString<unknown>;
    }, z.$strip>>>;
    /** Where the data are from; shown wherever the data are. */
    sources: z.$ZodOptional<z.$ZodArray<z.$ZodObject<{
        /** Name of the source. */
        name: z.$ZodString<unknown>;
        /** Its version. */
        version: z.$ZodOptional<z.$ZodString<unknown>>;
        /** Its address. */
        href: z.$ZodOptional<z.$ZodString<unknown>>;
        /** The licence under which it is used. */
        license: z.$ZodOptional<z.$ZodString<unknown>>;
        /** The sentence that the licence asks for. */
        notice: z.$ZodOptional<z.$ZodString<unknown>>;
        /** What was changed or matched. */
        note: z.$ZodOptional<z.$ZodString<unknown>>;
    }, z.$strip>>>;
}, z.$strip>;
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
