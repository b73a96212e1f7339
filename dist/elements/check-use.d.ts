/** Tells the author about a value that does not fit: the element takes its standard one. */
export declare function checkValue(element: Element, name: string, value: string | null): void;
/** Tells the author about a document given twice, and about attributes that there are not. */
export declare function checkUse(element: Element): void;
