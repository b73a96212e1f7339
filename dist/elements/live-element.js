import { render } from 'lit-html';
import { OccupationElement } from './occupation-element.js';
import { nothing } from './template.js';
/** An element in which Lit changes only what has changed: what a person does in it stays. */
export class LiveElement extends OccupationElement {
    /** Null where there was no document, undefined before the first time. */
    #painted;
    paint(content) {
        const { occupation = null } = this.state;
        // What came with the page, or was shown before its turn.
        if (this.#painted === undefined)
            this.renderRoot.replaceChildren();
        // What a person has opened in one document is not open in the next.
        else if (this.#painted !== occupation)
            render(nothing, this.renderRoot);
        this.#painted = occupation;
        render(content, this.renderRoot, { host: this });
    }
}
