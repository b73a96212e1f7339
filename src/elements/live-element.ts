import { render } from 'lit-html';
import { OccupationElement } from './occupation-element.js';
import type { TemplateResult } from './template.js';

/** An element in which Lit changes only what has changed: what a person does in it stays. */
export abstract class LiveElement extends OccupationElement {
  protected override paint(content: TemplateResult): void {
    render(content, this.renderRoot, { host: this });
  }
}
