import type { OccupationState } from '../data/occupation-controller.js';
/** What an element tells about itself. */
export interface DescribedElement extends Element {
    readonly structuredData: boolean;
    readonly state: OccupationState;
    /** Whether what is shown holds the questions and answers. */
    showsFaq(): boolean;
}
/**
 * Describes what an element shows to search engines, while it is on the page and asks for that: by one
 * script in the head of the page for each occupation, whose name is its URI, else its title.
 */
export declare function describe(element: DescribedElement): void;
