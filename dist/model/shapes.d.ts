import type * as z from 'zod/v4/core';
/** The most entries that any list of a document may hold. */
export declare const MAX_ENTRIES = 2000;
/** Text for people: never HTML. */
export declare const text: z.$ZodString<unknown>;
/** Text that must say something: characters without a shape would be a link that nobody sees. */
export declare const someText: z.$ZodString<unknown>;
/** Text of a form. */
export declare const formatted: (pattern: RegExp, expected: string) => z.$ZodString<unknown>;
/** Limits of a number, in the words of JSON Schema. */
interface Limits {
    minimum?: number;
    maximum?: number;
    exclusiveMinimum?: number;
    /** For whole numbers. */
    multipleOf?: 1;
}
/** A number, not endless. */
export declare function number(limits: Limits): z.$ZodNumber<unknown>;
/** Yes or no. */
export declare const boolean: z.$ZodBoolean<unknown>;
/** One of some words. */
export declare const oneOf: <const T extends string>(...values: T[]) => z.$ZodLiteral<T>;
/** A list of one kind of entries. */
export declare const list: <T extends z.$ZodType>(element: T) => z.$ZodArray<T>;
/** An object with these keys, without any other; `expected` is what to say where it is none. */
export declare function object<T extends z.$ZodShape>(fields: T, expected?: string): z.$ZodObject<T, z.$strip>;
/** An object with a rule for one property that needs to see the others. */
export declare const ruled: <T extends z.$ZodObject>({ _zod }: T, key: keyof z.infer<T> & string, expected: string, holds: (value: z.infer<T>) => boolean) => T;
/** Text, or else another shape. */
export declare const textOr: <T extends z.$ZodType>(other: T) => z.$ZodUnion<[z.$ZodString<unknown>, T]>;
/** Only ever asked for what is there: a shape around it looks first. */
export declare function optional<T extends z.$ZodType>(innerType: T): z.$ZodOptional<T>;
export {};
