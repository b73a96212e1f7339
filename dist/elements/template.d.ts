import type { nothing as litNothing, TemplateResult } from 'lit-html';
export type { TemplateResult };
/** Lit's own: what shows nothing. */
export declare const nothing: typeof litNothing;
/** A template as Lit takes it, without Lit: what is stamped does not bring it along. */
export declare const html: (strings: TemplateStringsArray, ...values: unknown[]) => TemplateResult<1>;
