/** Opens what an element folds while the page is printed, as paper cannot. */
export declare function watchPrint(element: {
    readonly renderRoot: ParentNode;
}): void;
/** Ends `watchPrint`. */
export declare function unwatchPrint(element: {
    readonly renderRoot: ParentNode;
}): void;
