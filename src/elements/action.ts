import { filledAddress } from '../model/address.js';
import type { Occupation } from '../model/occupation.js';
import type * as en from '../text/en.js';
import type { Phrases } from '../text/messages.js';
import { OccupationActionEvent } from './events.js';
import type { Content } from './fragments.js';
import type { OccupationElement } from './occupation-element.js';
import { html, nothing } from './template.js';

/** What an element with a button has. */
interface ActionHost extends OccupationElement {
  readonly actionLabel?: string | null;
  readonly actionHref?: string | null;
  readonly say: Phrases<keyof typeof en.shared | 'action'>;
}

/**
 * The next step: the author's on the element, before the document's own. Without an address there is
 * no link to follow, without a label there is nothing.
 */
export function actionOf(
  host: ActionHost,
  occupation: Occupation,
): { readonly label?: string; readonly address?: string } {
  const { actionLabel, actionHref, language, src } = host;
  const { action } = occupation;
  const address = actionHref
    ? host.link(filledAddress(actionHref, occupation, language, src), host.baseURI)
    : host.link(action?.href);
  if (!address && (actionHref || !action)) return {};
  return { address, label: actionLabel || (!actionHref && action?.label) || host.say('action') };
}

/** The next step as a button. */
export function actionButton(host: ActionHost, occupation: Occupation): Content {
  const { label, address } = actionOf(host, occupation);
  if (!address) return label ? html`<p>${label}</p>` : nothing;
  return html`<a class="button" part="action" href=${address}>${label}</a>`;
}

/** Fires `occupation-action` when the button in an element's root is followed. */
export function watchAction(root: ShadowRoot): ShadowRoot {
  root.addEventListener('click', follow);
  return root;
}

function follow(event: Event): void {
  const root = event.currentTarget as ShadowRoot;
  const host = root.host as ActionHost;
  const button = root.querySelector<HTMLAnchorElement>('a[part=action][href]');
  const { occupation } = host.state;
  if (!occupation || !button?.contains(event.target as Node)) return;
  if (!host.dispatchEvent(new OccupationActionEvent(occupation, button.href))) {
    event.preventDefault();
  }
}
