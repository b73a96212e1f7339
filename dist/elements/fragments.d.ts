import type { Phrases } from '../text/messages.js';
import { nothing, type TemplateResult } from './template.js';
/** What a template function may show: a template, or nothing. */
export type Content = TemplateResult | typeof nothing;
/** A template with its `<h2>` at another level; at level 0 it is no heading. */
export declare function atLevel({ strings, values }: TemplateResult, level: number): TemplateResult;
/** A heading of a level that is only known when it is shown. */
export declare function heading(level: number, content: unknown, style: string | typeof nothing, part?: string | typeof nothing): TemplateResult;
/**
 * What is folded behind "Show all", in the page for search, print and assistive technology. Who hears
 * the button alone hears of what, too.
 */
export declare function fold(say: Phrases<'showAll' | 'showFewer'>, total: number, of: string, content: unknown): TemplateResult;
declare const MARKS: {
    0: string;
    0.5: string;
    1: string;
};
/** A mark for how much of something is there: 1 all, 0.5 half, 0 none. */
export declare function mark(share: keyof typeof MARKS): TemplateResult;
export {};
