import { filledAddress } from '../model/address.js';
import { OccupationActionEvent } from './events.js';
import { html, nothing } from './template.js';
/**
 * The next step: the author's on the element, before the document's own. Without an address there is
 * no link to follow, without a label there is nothing.
 */
export function actionOf(host, occupation) {
    const { actionLabel, actionHref, language, src } = host;
    const { action } = occupation;
    const address = actionHref
        ? host.link(filledAddress(actionHref, occupation, language, src), host.baseURI)
        : host.link(action?.href);
    if (!address && (actionHref || !action))
        return {};
    return { address, label: actionLabel || (!actionHref && action?.label) || host.say('action') };
}
/** The next step as a button. */
export function actionButton(host, occupation) {
    const { label, address } = actionOf(host, occupation);
    if (!address)
        return label ? html `<p>${label}</p>` : nothing;
    return html `<a class="button" part="action" href="${address}">${label}</a>`;
}
/** Fires `occupation-action` when the button in an element's root is followed. */
export function watchAction(root) {
    root.addEventListener('click', follow);
    return root;
}
function follow(event) {
    const root = event.currentTarget;
    const host = root.host;
    const button = root.querySelector('a[part=action][href]');
    const { occupation } = host.state;
    if (!occupation || !button?.contains(event.target))
        return;
    if (!host.dispatchEvent(new OccupationActionEvent(occupation, button.href))) {
        event.preventDefault();
    }
}
