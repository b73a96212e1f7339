import { render } from 'lit-html';
import { OccupationElement } from './occupation-element.js';
/** An element in which Lit changes only what has changed: what a person does in it stays. */
export class LiveElement extends OccupationElement {
    paint(content) {
        // What was shown before its turn.
        if (!this.hasUpdated)
            this.renderRoot.replaceChildren();
        render(content, this.renderRoot, { host: this });
    }
}
