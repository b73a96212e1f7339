import * as en from '../text/en.js';
import { heading } from './fragments.js';
import { keep } from './keep.js';
import { LiveElement } from './live-element.js';
import { styles } from './occupation-faq.styles.js';
import { html, nothing } from './template.js';
/**
 * `<occupation-faq>`: questions and answers in disclosures, found by the browser's own search.
 *
 * @summary Questions and answers.
 * @csspart heading - The heading.
 * @csspart question - One question.
 * @csspart answer - One answer.
 */
export class OccupationFaq extends LiveElement {
    static { this.tag = 'occupation-faq'; }
    static { this.section = 'faq'; }
    static { this.parts = ['heading', 'question', 'answer']; }
    static { this.sentences = { ...en.shared, ...en.faq }; }
    static { this.styles = [...LiveElement.styles, styles]; }
    /** @internal */
    showsFaq() {
        return true;
    }
    /** @internal */
    shows({ faq }) {
        return !!faq?.length;
    }
    /**
     * What a person has opened of a prerendered page before the script was there stays open. Not in
     * `LiveElement`, for all: the skill list alone has no room for it within its budget.
     */
    paint(content) {
        const paint = () => super.paint(content);
        if (this.renderRoot.querySelector('style, link'))
            keep(this.renderRoot, paint);
        else
            paint();
    }
    content({ faq = [] }) {
        return html `${this.ownHeading(this.say('faqHeading'))}<div>${faq.map(({ question, answer }) => html `<details><summary part="question">${heading(this.level(1), this.text(question), nothing)}</summary><div class="answer" part="answer">${this.paragraphs(answer)}</div></details>`)}</div>`;
    }
}
