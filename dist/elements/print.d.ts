/** Opens what is folded, as paper cannot; it is folded again after printing. */
export declare function unfoldForPrint(root: ParentNode): void;
