import type { Occupation } from './occupation.js';
/**
 * An address if it leads to a web page: http or https after resolving, without a user name and
 * password, which could make one host look like another.
 */
export declare function webAddress(href: string | undefined, base: string): string | undefined;
/** `src` with the lower-case primary subtag of a language for `{lang}`: `pt` for `pt-BR`. */
export declare function localized(src: string | URL, language: string): string;
/** A title as part of an address: "Medical records clerk" becomes "medical-records-clerk". */
export declare function kebab(title: string): string;
/**
 * Fills an author's address with what is known: `{slug} {title} {esco} {isco08} {onetSoc} {lang}`,
 * percent-encoded. `slug` is the file name of `src` without its ending, or the title in kebab case.
 */
export declare function filledAddress(template: string, { title, identifiers }: Occupation, language: string, src?: string | URL | null): string;
