import type { Occupation } from '../model/occupation.js';
import * as en from '../text/en.js';
import type { Phrases } from '../text/messages.js';
import { heading } from './fragments.js';
import { keep } from './keep.js';
import { LiveElement } from './live-element.js';
import { styles } from './occupation-faq.styles.js';
import { html, nothing, type TemplateResult } from './template.js';

/**
 * `<occupation-faq>`: questions and answers in disclosures, found by the browser's own search.
 *
 * @summary Questions and answers.
 * @csspart heading - The heading.
 * @csspart question - One question.
 * @csspart answer - One answer.
 */
export class OccupationFaq extends LiveElement {
  static override readonly tag: string = 'occupation-faq';
  static override readonly section = 'faq';
  static override readonly parts = ['heading', 'question', 'answer'];
  static override readonly sentences = { ...en.shared, ...en.faq };
  /** @internal */ declare say: Phrases<keyof typeof OccupationFaq.sentences>;
  static override styles = [...LiveElement.styles, styles];

  /** @internal */
  override showsFaq(): boolean {
    return true;
  }

  /** @internal */
  override shows({ faq }: Occupation): boolean {
    return !!faq?.length;
  }

  /**
   * What a person has opened of a prerendered page before the script was there stays open. Not in
   * `LiveElement`, for all: the skill list alone has no room for it within its budget.
   */
  protected override paint(content: TemplateResult): void {
    const paint = () => super.paint(content);
    if (this.renderRoot.querySelector('style, link')) keep(this.renderRoot, paint);
    else paint();
  }

  protected override content({ faq = [] }: Occupation): TemplateResult {
    return html`
      ${this.ownHeading(this.say('faqHeading'))}
      <div>
        ${faq.map(
          ({ question, answer }) =>
            html`<details>
              <summary part="question">
                ${heading(this.level(1), this.text(question), nothing)}
              </summary>
              <div class="answer" part="answer">${this.paragraphs(answer)}</div>
            </details>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'occupation-faq': OccupationFaq;
  }
}
