/**
 * Says why a fetch got no answer, as far as a page can know: from outside, a server that is down and
 * one that does not let this page read look alike.
 * @param url the absolute address
 * @param blocked the addresses, or their origins, that the page's security policy has blocked so far
 */
export declare function whyNoAnswer(url: string, blocked: readonly string[]): Promise<string>;
