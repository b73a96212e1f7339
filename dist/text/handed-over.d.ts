/**
 * Takes the sentences that locale modules hand over, before this script and after it: from a list
 * under a symbol that all know, which every copy of the widgets reads.
 */
export declare function takeMessages(): void;
