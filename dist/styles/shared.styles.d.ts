/**
 * The host is a plain block for the page to place. Everything visible is inside `.root`, which takes
 * nothing from the page but direction, colour scheme, custom properties and a reader's text spacing.
 */
export declare const shared: string;
