import { render } from 'lit-html';
import { OccupationElement } from './occupation-element.js';
import type { Occupation } from '../model/occupation.js';
import { nothing, type TemplateResult } from './template.js';

/** An element in which Lit changes only what has changed: what a person does in it stays. */
export abstract class LiveElement extends OccupationElement {
  /** Null where there was no document, undefined before the first time. */
  #painted?: Occupation | null;

  protected override paint(content: TemplateResult): void {
    const { occupation = null } = this.state;
    // What came with the page, or was shown before its turn.
    if (this.#painted === undefined) this.renderRoot.replaceChildren();
    // What a person has opened in one document is not open in the next.
    else if (this.#painted !== occupation) render(nothing, this.renderRoot);
    this.#painted = occupation;
    render(content, this.renderRoot, { host: this });
  }
}
