import { defaultOutcome, fitScore, givenOutcome } from '../model/fit.js';
import * as en from '../text/en.js';
import { actionButton, watchAction } from './action.js';
import { FitCheckCompleteEvent } from './events.js';
import { heading, mark } from './fragments.js';
import { fragments } from './fragments.styles.js';
import { action } from './action.styles.js';
import { LiveElement } from './live-element.js';
import { styles } from './fit-check.styles.js';
import { html, nothing } from './template.js';
const ANSWERS = [
    { value: 1, label: 'fitYes', said: 'fitSaidYes' },
    { value: 0.5, label: 'fitNotSure', said: 'fitSaidNotSure' },
    { value: 0, label: 'fitNo', said: 'fitSaidNo' },
];
/**
 * `<fit-check>`: a few questions to ask oneself. Not a test; the answers stay on the page.
 *
 * @summary Quick questions, progress, a result with its reasons and the next step.
 * @csspart heading - The heading.
 * @csspart progress - How many questions are answered.
 * @csspart question - One question with its answers.
 * @csspart answer - One answer.
 * @csspart result - The result with its reasons.
 * @csspart action - The button in the result.
 * @fires fit-check-complete - All questions are answered, or the score has changed since.
 * @fires occupation-action - The button is followed; cancelable.
 */
export class FitCheck extends LiveElement {
    constructor() {
        super(...arguments);
        this.answers = [];
    }
    static { this.tag = 'fit-check'; }
    static { this.section = 'fit'; }
    // prettier-ignore
    static { this.parts = [
        'heading', 'progress', 'question', 'answer', 'result', 'action',
    ]; }
    static { this.sentences = { ...en.shared, ...en.action, ...en.fit }; }
    static { this.styles = [...LiveElement.styles, fragments, action, styles]; }
    static { this.properties = {
        ...LiveElement.properties,
        shareAnswers: { type: Boolean, attribute: 'share-answers', standard: false },
        actionLabel: { attribute: 'action-label' },
        actionHref: { attribute: 'action-href' },
        answers: { state: true },
    }; }
    #asked;
    #reported;
    /** @internal */
    shows({ fitCheck }) {
        return !!fitCheck?.questions.length;
    }
    createRenderRoot() {
        return watchAction(super.createRenderRoot());
    }
    willUpdate(isSet) {
        super.willUpdate(isSet);
        const { fitCheck } = this.state.occupation ?? {};
        if (fitCheck === this.#asked)
            return;
        const given = [];
        if (!this.#asked) {
            // By a person on a prerendered page, before the script was there; in Node there is no root.
            this.renderRoot?.querySelectorAll('input').forEach(({ checked, name }, i) => {
                if (checked)
                    given[Number(name)] = ANSWERS[i % ANSWERS.length].value;
            });
        }
        this.#asked = fitCheck;
        this.#forget(given);
    }
    content(occupation) {
        const { title, intro, questions } = occupation.fitCheck;
        const say = this.say;
        const answered = questions.filter((_, i) => this.answers[i] !== undefined).length;
        const progress = say('fitProgress', { answered, total: questions.length });
        const result = this.#result();
        const terms = [say('fitNotTest'), say(this.shareAnswers ? 'fitPrivacyShared' : 'fitPrivacy')];
        if (!intro)
            terms.unshift(say('fitCount', { n: questions.length }));
        return html `<div class="stack">${this.ownHeading(title ? this.text(title) : say('fitHeading'))}${this.paragraphs(intro)}<p class="muted">${terms.join(' ')}</p></div><div class="stack" part="progress"><span class="small muted" aria-hidden="true">${progress}</span><progress max="${questions.length}" .value="${answered}" aria-label="${progress}"></progress></div><div class="questions">${questions.map(({ text }, i) => html `<fieldset part="question"><legend>${this.text(text)}</legend><div class="answers">${ANSWERS.map(({ value, label }) => html `<label part="answer"><input type="radio" name="${i}" .checked="${this.answers[i] === value}" @change="${() => this.#answer(i, value)}">${say(label)}</label>`)}</div></fieldset>`)}</div><div class="${result ? 'stack result' : 'hidden'}" part="${result ? 'result' : nothing}"><div class="stack" role="status">${result && this.#outcome(result)}</div>${result && this.#reasons(occupation)}</div>`;
    }
    /** What the answers come to; announced once, when it is there. */
    #outcome({ title, text, given }) {
        return html `${heading(this.level(1), given ? this.text(title) : title, 'heading')}<div class="muted">${given ? this.paragraphs(text) : html `<p>${text}</p>`}</div>`;
    }
    /** The answers again, with what they mean, and the next step. */
    #reasons(occupation) {
        const say = this.say;
        const { questions } = occupation.fitCheck;
        return html `${ANSWERS.map(({ value, said }) => {
            const chosen = questions.filter((_, i) => this.answers[i] === value);
            return chosen.length
                ? html `<div class="stack">${heading(this.level(2), say(said), nothing)}<ul class="stack">${chosen.map(({ text, reason }) => html `<li>${mark(value)}<span>${this.text((value === 1 && reason) || text)}</span></li>`)}</ul></div>`
                : nothing;
        })}<div class="actions">${actionButton(this, occupation)} <button class="button quiet" type="button" @click="${this.#again}">${say('fitAgain')}</button></div><p class="small muted">${say('fitHint')}</p>`;
    }
    #result() {
        const { questions, outcomes } = this.#asked;
        const answers = questions.flatMap((_, i) => this.answers[i] ?? []);
        if (answers.length < questions.length)
            return;
        const score = fitScore(questions, answers);
        const outcome = givenOutcome(outcomes, score);
        if (outcome)
            return { score, title: outcome.title, text: outcome.text, given: true };
        const title = `fit${defaultOutcome(answers, score)}`;
        return { score, title: this.say(title), text: this.say(`${title}Text`), given: false };
    }
    #answer(index, answer) {
        const answers = [...this.answers];
        answers[index] = answer;
        this.answers = answers;
        const result = this.#result();
        if (!result || result.score === this.#reported)
            return;
        this.#reported = result.score;
        const { score, title, text } = result;
        this.dispatchEvent(new FitCheckCompleteEvent(score, text ? { title, text } : { title }, this.shareAnswers ? [...answers] : undefined));
    }
    #forget(given = []) {
        this.answers = given;
        this.#reported = undefined;
    }
    /** Starts again where the questions start, so that the focus is not lost with the button. */
    async #again() {
        this.#forget();
        await this.updateComplete;
        this.renderRoot.querySelector('input')?.focus();
    }
}
