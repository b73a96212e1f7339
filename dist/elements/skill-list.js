import { foldGroups, groupSkills, isInView, isOwned, relationOf, skillKey, } from '../model/skills.js';
import { groupTechnologies, rankTechnologies, } from '../model/technologies.js';
import * as en from '../text/en.js';
import { fold, heading, mark } from './fragments.js';
import { fragments } from './fragments.styles.js';
import { LiveElement } from './live-element.js';
import { styles } from './skill-list.styles.js';
import { html, nothing } from './template.js';
const TECHNOLOGIES = 'technologies';
const LIMIT = 12;
/** The lists of each view: their headings, and the relation where a view has one list for each. */
const HEADINGS = {
    essential: [['skillsNeed']],
    optional: [['skillsHelp']],
    knowledge: [
        ['knowledgeNeed', 'essential'],
        ['knowledgeHelp', 'optional'],
    ],
    'cross-sector': [['alsoElsewhere']],
};
/**
 * `<skill-list>`: what the job asks for, in views, with exact counts.
 *
 * @summary Skills and knowledge, software and technologies.
 * @csspart heading - The heading.
 * @csspart search - The search box.
 * @csspart view - One view with its heading.
 * @csspart group - One group of skills or technologies.
 * @csspart skill - One skill.
 * @csspart technology - One technology.
 */
export class SkillList extends LiveElement {
    static { this.tag = 'skill-list'; }
    static { this.section = 'skills'; }
    static { this.parts = ['heading', 'search', 'view', 'group', 'skill', 'technology']; }
    static { this.sentences = { ...en.shared, ...en.skills }; }
    static { this.styles = [...LiveElement.styles, fragments, styles]; }
    static { this.properties = {
        ...LiveElement.properties,
        show: {},
        limit: { type: Number, standard: LIMIT },
        filter: { type: Boolean, standard: false },
        owned: {},
        query: { state: true, standard: '' },
    }; }
    #owned;
    /** @internal */
    shows({ skills = [], technologies = [] }) {
        return this.#views().some((view) => view === TECHNOLOGIES ? technologies.length : skills.some((skill) => isInView(skill, view)));
    }
    willUpdate(isSet) {
        super.willUpdate(isSet);
        if (isSet('owned'))
            this.#owned = this.#readOwned();
    }
    content(occupation) {
        const { skills = [], technologies = [] } = occupation;
        const views = this.#views();
        const query = this.filter ? plain(this.query.trim()) : '';
        const matches = ({ label }) => !query || plain(label).includes(query);
        const shown = skills.filter((skill) => views.some((view) => isInView(skill, view)));
        const found = shown.filter(matches);
        const asked = views.includes(TECHNOLOGIES) ? technologies : [];
        const tools = rankTechnologies(asked).filter(matches);
        const most = query ? 0 : Math.trunc(this.limit >= 0 ? this.limit : LIMIT);
        return html `<div class="stack">${this.ownHeading(this.say('skillsHeading'))}${this.#ownedCount(shown)}</div>${this.filter ? this.#search(query && this.#found(distinct(found).length, tools.length)) : nothing} ${views.map((view) => view === TECHNOLOGIES
            ? this.#technologies(tools, most || tools.length)
            : HEADINGS[view].map(([title, relation]) => this.#skills(title, found.filter((skill) => isInView(skill, view) && (!relation || relationOf(skill) === relation)), view, most)))} ${this.sources(occupation)}`;
    }
    #search(found) {
        const find = ({ target }) => {
            // What is open was opened for another skill than stands there next.
            this.renderRoot.querySelectorAll('[open]').forEach((each) => each.removeAttribute('open'));
            this.query = target.value;
        };
        return html `<div class="stack find" part="search"><label for="query">${this.say('filter')}</label> <input id="query" type="search" autocomplete="off" .value="${this.query}" @input="${find}"><p class="small muted" role="status">${found}</p></div>`;
    }
    /** What a search found, in words. */
    #found(skills, tools) {
        const found = [
            skills && this.say('filterFound', { n: skills }),
            tools && this.say('techCount', { n: tools }),
        ];
        return found.filter(Boolean).join(' · ') || this.say('filterNone', { text: this.query.trim() });
    }
    #skills(title, skills, view, most) {
        const groups = view === 'cross-sector' ? [{ entries: skills }] : groupSkills(skills);
        const folded = foldGroups(groups, most);
        return this.#view(title, skills.length, folded, ({ label, entries, total = entries.length }) => {
            return html `<div class="${label ? nothing : 'wide'}" part="group">${label || groups.length > 1 ? this.#groupLabel(label, 'skillsOther', 'label', total) : nothing}<ul>${entries.map((skill) => this.#skill(skill, !label))}</ul></div>`;
        });
    }
    /** Technologies by category: those that come first by demand, then, folded, the rest. */
    #technologies(tools, most) {
        const folded = [tools.slice(0, most), tools.slice(most)].map(groupTechnologies);
        const labelled = tools.some(({ category }) => category);
        const keys = [
            tools.some(({ inDemand }) => inDemand) &&
                html `<span>${mark(1)}${this.say('techInDemand')}</span>`,
            tools.some(({ inDemand, hot }) => hot && !inDemand) &&
                html `<span>${mark(0)}${this.say('techHot')}</span>`,
        ].filter(Boolean);
        return this.#view('tech', tools.length, folded, ({ label, entries }) => html `<div class="${labelled ? 'row' : 'wide'}" part="group">${labelled ? this.#groupLabel(label, 'techOther', 'category') : nothing}<ul class="tags">${entries.map((technology) => this.#technology(technology))}</ul></div>`, keys.length ? html `<p class="key small muted" aria-hidden="true">${keys}</p>` : nothing);
    }
    /** A heading with its count, the first groups, and the rest folded. */
    #view(title, total, [first = [], rest = []], show, key) {
        if (!total)
            return nothing;
        const shown = (groups) => html `<div class="groups">${groups.map(show)}</div>`;
        return html `<div class="stack view" part="view">${heading(this.level(1), html `${this.say(title)} <span class="count">${this.number(total)}</span>`, 'sub')}${key}${shown(first)}${rest.length ? fold(this.say, total, this.say(title), shown(rest)) : nothing}</div>`;
    }
    #groupLabel(label, other, style, count) {
        return heading(this.level(2), html `<span>${label ? this.label(label) : this.say(other)}</span>${count && html `<span>${this.number(count)}</span>`}`, style);
    }
    #skill(skill, alone) {
        const { description, group } = skill;
        const label = html `<span><bdi>${this.label(skill.label)}</bdi> ${this.#held(skill)}${alone && group ? html `<span class="of small muted">${this.label(group)}</span>` : nothing}</span>`;
        return html `<li part="skill">${description
            ? html `<details><summary>${label}</summary><div class="about">${this.paragraphs(description)}</div></details>`
            : html `<div class="bare">${label}</div>`}</li>`;
    }
    #held(skill) {
        if (!this.#owned)
            return nothing;
        const has = isOwned(skill, this.#owned);
        // Screen readers with Chromium lose a space that stands alone before a marker of Lit's.
        const words = ` ${this.say(has ? 'have' : 'learn')}`;
        return html `<span class="have small muted">${mark(has ? 1 : 0)}${words}</span>`;
    }
    #technology({ label, inDemand, hot }) {
        const marked = inDemand || hot;
        return html `<li class="${inDemand ? 'demand' : nothing}" part="technology">${marked ? mark(inDemand ? 1 : 0) : nothing}${this.text(label)}${marked
            ? html `<span class="hidden">${this.say(inDemand ? 'techInDemand' : 'techHot')}</span>`
            : nothing}</li>`;
    }
    #ownedCount(skills) {
        const owned = this.#owned;
        const each = distinct(skills);
        if (!owned || !each.length)
            return nothing;
        const n = each.filter((skill) => isOwned(skill, owned)).length;
        return html `<p class="muted">${this.say('haveCount', { n, total: each.length })}</p>`;
    }
    #views() {
        return this.chosen(this.show, [...Object.keys(HEADINGS), TECHNOLOGIES], 'essential optional knowledge technologies');
    }
    #readOwned() {
        const { owned } = this;
        if (owned === undefined)
            return;
        try {
            const list = (typeof owned === 'string' ? JSON.parse(owned) : owned);
            return new Set(list.flatMap((each) => [each.trim(), each.trim().toLowerCase()]));
        }
        catch {
            // Whatever is no list, or has something else than text in it.
            this.warn('owned', 'a JSON array of labels or URIs', owned);
        }
        return;
    }
}
/** A skill that is listed twice counts once. */
function distinct(skills) {
    return [...new Map(skills.map((skill) => [skillKey(skill), skill])).values()];
}
/** Letters without their accents and case, for searching. */
function plain(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
