import * as z from 'zod/v4/core';
/** The most entries that any list of a document may hold. */
export declare const MAX_ENTRIES = 2000;
/** What belongs here, in words. */
export declare const expects: (words: string) => {
    error: () => string;
};
/** A rule for a value, or for the one property of it that breaks the rule. */
export declare function rule<T>(expected: string, holds: (value: T) => boolean, bag?: object, path?: string[]): z.$ZodCheck<T>;
export declare const atLeast: (minimum: number) => z.$ZodCheck<number>;
export declare const atMost: (maximum: number) => z.$ZodCheck<number>;
export declare const moreThan: (exclusiveMinimum: number) => z.$ZodCheck<number>;
/** Text for people: never HTML. White space at either end is dropped. */
export declare const text: z.$ZodString<unknown>;
/** Text that must say something. */
export declare const someText: z.$ZodString<unknown>;
/** Text of a form. */
export declare const formatted: (pattern: RegExp, expected: string) => z.$ZodString<unknown>;
export declare const number: (...checks: z.$ZodCheck<number>[]) => z.$ZodNumber;
export declare const wholeNumber: (...checks: z.$ZodCheck<number>[]) => z.$ZodNumber<unknown>;
export declare const boolean: z.$ZodBoolean;
export declare const oneOf: <const T extends string>(...values: T[]) => z.$ZodLiteral<T>;
export declare const list: <T extends z.$ZodType>(element: T) => z.$ZodArray<T>;
export declare const object: <T extends z.$ZodShape>(shape: T, more?: Pick<z.$ZodObjectDef, "checks" | "error">) => z.$ZodObject<T, z.$strip>;
/** Text, or else another shape. */
export declare const textOr: <T extends z.$ZodType>(other: T) => z.$ZodUnion<[z.$ZodString, T]>;
export declare const optional: <T extends z.$ZodType>(innerType: T) => z.$ZodOptional<T>;
