import { html, nothing } from 'lit';
import { filledAddress } from '../model/address.js';
import type { Occupation } from '../model/occupation.js';
import type * as en from '../text/en.js';
import type { Phrases } from '../text/messages.js';
import { OccupationActionEvent } from './events.js';
import type { Content } from './fragments.js';
import type { OccupationElement } from './occupation-element.js';

/** What an element with a button has. */
interface ActionHost extends OccupationElement {
  readonly actionLabel?: string | null;
  readonly actionHref?: string | null;
  readonly say: Phrases<keyof typeof en.shared | 'action'>;
}

/** The button: the author's on the element, before the document's own. */
export function actionButton(host: ActionHost, occupation: Occupation): Content {
  const { actionLabel, actionHref, language, src } = host;
  const { action } = occupation;
  const label = actionLabel || (!actionHref && action?.label) || host.say('action');
  const address = host.link(
    actionHref ? filledAddress(actionHref, occupation, language, src) : action?.href,
  );
  if (!address) return action && !actionHref ? html`<p>${label}</p>` : nothing;
  const follow = (event: Event) => {
    if (!host.dispatchEvent(new OccupationActionEvent(occupation, address))) event.preventDefault();
  };
  return html`<a class="button" part="action" href=${address} @click=${follow}>${label}</a>`;
}
