/** Shows content in a root in place of what was there: what is open stays open, and the focus stays. */
export declare function keep(root: ShadowRoot, show: () => void): void;
