/**
 * A title or label as a sentence begins: "deliver case notes" becomes "Deliver case notes". What
 * already has a capital in its first word ("iOS developer", "pH value") stays as it is.
 * @param language BCP 47 tag of the text
 */
export declare function sentenceCase(text: string, language: string): string;
