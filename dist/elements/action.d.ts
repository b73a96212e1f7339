import type { Occupation } from '../model/occupation.js';
import type * as en from '../text/en.js';
import type { Phrases } from '../text/messages.js';
import type { Content } from './fragments.js';
import type { OccupationElement } from './occupation-element.js';
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
export declare function actionOf(host: ActionHost, occupation: Occupation): {
    readonly label?: string;
    readonly address?: string;
};
/** The next step as a button. */
export declare function actionButton(host: ActionHost, occupation: Occupation): Content;
/** Fires `occupation-action` when the button in an element's root is followed. */
export declare function watchAction(root: ShadowRoot): ShadowRoot;
export {};
