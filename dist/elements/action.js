import { html, nothing } from 'lit';
import { filledAddress } from '../model/address.js';
import { OccupationActionEvent } from './events.js';
/** The button: the author's on the element, before the document's own. */
export function actionButton(host, occupation) {
    const { actionLabel, actionHref, language, src } = host;
    const { action } = occupation;
    const label = actionLabel || (!actionHref && action?.label) || host.say('action');
    const address = host.link(actionHref ? filledAddress(actionHref, occupation, language, src) : action?.href);
    if (!address)
        return action && !actionHref ? html `<p>${label}</p>` : nothing;
    const follow = (event) => {
        if (!host.dispatchEvent(new OccupationActionEvent(occupation, address)))
            event.preventDefault();
    };
    return html `<a class="button" part="action" href=${address} @click=${follow}>${label}</a>`;
}
