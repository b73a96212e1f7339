import { minutesOf, orderedDay } from '../model/day.js';
import { formatter } from '../text/formatter.js';
import type { DayEntry, Occupation } from '../model/occupation.js';
import * as en from '../text/en.js';
import type { Phrases } from '../text/messages.js';
import { heading } from './fragments.js';
import { LiveElement } from './live-element.js';
import { styles } from './day-timeline.styles.js';
import { html, nothing, type TemplateResult } from './template.js';

/**
 * `<day-timeline>`: a typical day in order, with the note that it is an example.
 *
 * @summary A typical day in order.
 * @csspart heading - The heading.
 * @csspart note - That the day is an example.
 * @csspart entry - One entry of the day.
 * @csspart time - The time of an entry.
 */
export class DayTimeline extends LiveElement {
  static override readonly tag: string = 'day-timeline';
  static override readonly section = 'day';
  static override readonly parts = ['heading', 'note', 'entry', 'time'];
  static override readonly sentences = { ...en.shared, ...en.day };
  /** @internal */ declare say: Phrases<keyof typeof DayTimeline.sentences>;
  static override styles = [...LiveElement.styles, styles];
  static override properties = {
    ...LiveElement.properties,
    hourCycle: { attribute: 'hour-cycle' },
  };

  /** `h12` or `h23`; without it the language decides. */
  hourCycle?: 'h12' | 'h23' | null;

  /** @internal */
  override shows({ day }: Occupation): boolean {
    return !!day?.entries.length;
  }

  protected override content(occupation: Occupation): TemplateResult {
    const { entries: given, note } = occupation.day!;
    const entries = orderedDay(given);
    const timed = entries.some(({ time }) => time);
    return html`
      <div class="stack">
        ${this.ownHeading(this.say(timed ? 'dayHeading' : 'dayHeadingUntimed'))}
        <div class="muted" part="note">
          ${note ? this.paragraphs(note) : html`<p>${this.say('dayNote')}</p>`}
        </div>
      </div>
      <ol class=${timed ? 'timed' : nothing}>
        ${entries.map((entry) => this.#entry(entry))}
      </ol>
      ${this.sources(occupation)}
    `;
  }

  #entry({ time, period, title, description }: DayEntry): TemplateResult {
    return html`<li part="entry">
      ${
        time || period
          ? html`<div class="when">
              ${time && html`<time part="time" datetime=${time}>${this.#format(time)}</time>`}
              ${period && html`<span class="period small muted">${this.text(period)}</span>`}
            </div>`
          : nothing
      }
      <span class="rail" aria-hidden="true"
        ><svg viewBox="0 0 24 24">
          <circle cx="12" cy="12" r="7" fill=${time ? skyAt(minutesOf(time)) : nothing} /></svg
      ></span>
      <div class="entry">
        ${heading(this.level(1), this.label(title), 'sub')}
        <div class="muted">${this.paragraphs(description)}</div>
      </div>
    </li>`;
  }

  #format(time: string): string {
    const { hourCycle } = this;
    return formatter(Intl.DateTimeFormat, [this.language, 'en'], {
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: hourCycle === 'h12' || hourCycle === 'h23' ? hourCycle : undefined,
      timeZone: 'UTC',
    }).format(minutesOf(time) * 60_000);
  }
}

/** The sky's colour from hour to hour: night, dawn, morning, noon, evening, dusk. */
const SKY: readonly (readonly [hour: number, colour: string])[] = [
  [0, 'oklch(.32 .09 278)'],
  [4.5, 'oklch(.38 .1 282)'],
  [6.5, 'oklch(.8 .12 60)'],
  [9, 'oklch(.88 .1 92)'],
  [12, 'oklch(.82 .1 230)'],
  [15, 'oklch(.72 .12 240)'],
  [17.5, 'oklch(.76 .14 58)'],
  [20, 'oklch(.52 .14 300)'],
  [22, 'oklch(.36 .1 282)'],
  [24, 'oklch(.32 .09 278)'],
];

function skyAt(minutes: number): string {
  const hour = minutes / 60;
  const next = SKY.findIndex(([at]) => at > hour);
  const [from, before] = SKY[next - 1]!;
  const [to, after] = SKY[next]!;
  const share = Math.round(((hour - from) / (to - from)) * 100);
  return `color-mix(in oklab, ${after} ${share}%, ${before})`;
}

declare global {
  interface HTMLElementTagNameMap {
    'day-timeline': DayTimeline;
  }
}
