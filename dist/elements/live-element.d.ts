import { OccupationElement } from './occupation-element.js';
import { type TemplateResult } from './template.js';
/** An element in which Lit changes only what has changed: what a person does in it stays. */
export declare abstract class LiveElement extends OccupationElement {
    #private;
    protected paint(content: TemplateResult): void;
}
