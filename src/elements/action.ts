import { html, nothing } from 'lit';
import { filledAddress } from '../model/address.js';
import type { Occupation } from '../model/occupation.js';
import type { Phrases } from '../text/messages.js';
import { OccupationActionEvent } from './events.js';
import type { Content } from './occupation-element.js';

/** What an element with a button has. */
interface ActionHost extends Element {
  readonly language: string;
  readonly src?: string | null;
  readonly actionLabel?: string | null;
  readonly actionHref?: string | null;
}

/** The button: the author's on the element, before the document's own. */
export function actionButton(
  host: ActionHost,
  occupation: Occupation,
  say: Phrases,
  link: (href: string | undefined) => string | undefined,
): Content {
  const { actionLabel, actionHref, language, src } = host;
  const label = actionLabel || (!actionHref && occupation.action?.label) || say('action');
  const address = actionHref
    ? link(filledAddress(actionHref, occupation, language, src ?? ''))
    : link(occupation.action?.href);
  if (!address) return occupation.action && !actionHref ? html`<p>${label}</p>` : nothing;
  const follow = (event: Event) => {
    if (!host.dispatchEvent(new OccupationActionEvent(occupation, address))) event.preventDefault();
  };
  return html`<a class="button" part="action" href=${address} @click=${follow}>${label}</a>`;
}
