import type { Occupation } from '../model/occupation.js';
import type { Content } from './fragments.js';
import type { OccupationElement } from './occupation-element.js';
/** What an element with a button has. */
interface ActionHost extends OccupationElement {
    readonly actionLabel?: string | null;
    readonly actionHref?: string | null;
}
/** The button: the author's on the element, before the document's own. */
export declare function actionButton(host: ActionHost, occupation: Occupation): Content;
export {};
